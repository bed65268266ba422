using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Scans;

/// <summary>Knows where a scan's rows lie and makes the columns that say so.</summary>
internal sealed unsafe class RowPlace(long tabletId, RowsetView view)
{
    internal RowsetView View { get; } = view;

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
