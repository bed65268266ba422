using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Scans;

/// <summary>Knows where a scan's rows lie and makes the columns that say so.</summary>
internal sealed unsafe class RowPlace(long tabletId, RowsetView view, RollupSegment? rollup = null)
{
    private readonly Lock _lock = new();
    private ulong[]? _hidden;
    private bool _isKnown;

    private RowsetView View { get; } = view;

    /// <summary>Gives a bit per row of a row group that the scan skips; null when it sees all of them.</summary>
    internal ulong[]? HiddenIn(int rowGroup, MemoryTracker tracker)
    {
        if (rollup is null) return View.HiddenIn(rowGroup);
        if (View.Rows.Count == 0) return null;
        lock (_lock)
        {
            // Several readers, and a fetch for each of them, ask for the one row group of this place.
            if (!_isKnown) (_hidden, _isKnown) = (rollup.HiddenIn(rowGroup, View.Rows, tracker), true);
            return _hidden;
        }
    }

    /// <summary>Gives how many rows of a row group are seen.</summary>
    internal int VisibleIn(int rowGroup, int rows)
    {
        if (rollup is null) return View.VisibleIn(rowGroup, rows);
        if (HiddenIn(rowGroup, MemoryTracker.Process) is not { } hidden) return rows;
        var visible = rows;
        foreach (var word in hidden) visible -= System.Numerics.BitOperations.PopCount(word);
        return visible;
    }

    internal Column Column(int number, int rowGroup, int first, int rows, MemoryTracker tracker)
    {
        var type = new ArrowType(ArrowTypeId.Int64);
        if (number == VirtualColumns.Row)
        {
            var values = NativeBuffer.Allocate(tracker, type.DataBytes(rows));
            var start = (long)rowGroup * SegmentFormat.RowGroupRows + first;
            for (var i = 0; i < rows; i++) ((long*)values.Pointer)[i] = start + i;
            return Arrow.Arrays.Column.Flat(type, rows, values, null);
        }

        var value = NativeBuffer.Allocate(tracker, sizeof(long));
        *(long*)value.Pointer = number switch
        {
            VirtualColumns.Tablet => tabletId,
            VirtualColumns.Rowset => View.Rowset.Id,
            VirtualColumns.Weight => View.Weight,
            _ => throw StorageErrors.TypeChanged.With(number, "nothing", "a virtual column"),
        };
        return Arrow.Arrays.Column.Constant(type, rows, value, null);
    }
}
