using System.Numerics;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Keys;

/// <summary>
/// Tells whether the rows of some keys are the same at two versions of a tablet, wherever compaction has put them: what is there
/// now less what was there before has to come to nothing, by 64-bit hashes of whole rows.
/// </summary>
internal sealed unsafe class KeyContents(Tablet tablet, TabletSchema schema, MemoryTracker tracker)
{
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;
    private readonly int[] _rows = new int[SegmentFormat.PageRows];
    private readonly long[] _positions = new long[SegmentFormat.PageRows];
    private readonly Dictionary<long, (long Count, ulong Sum)> _net = [];

    /// <summary>Says that somebody changed a row with one of a segment's keys; keys are taken in portions.</summary>
    internal bool AnyChanged(SegmentReader segment, List<RowsetView> before, List<RowsetView> now, int portionRows)
    {
        using var reader = new KeyReader(tablet, segment, tracker);
        using var keys = KeyTable.For(reader, tracker);
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                reader.Load(group, page);
                keys.Put(reader, []);
            }

            if (keys.Count < portionRows && group + 1 < segment.Footer.RowGroups) continue;
            var others = before.ToDictionary(v => v.Rowset, v => v.Rows);
            foreach (var view in now) Add(keys, view, others.Remove(view.Rowset, out var rows) ? rows : null, 1);
            foreach (var view in before.Where(v => others.ContainsKey(v.Rowset))) Add(keys, view, null, -1);
            foreach (var (count, sum) in _net.Values)
            {
                if (count != 0 || sum != 0) return true;
            }

            _net.Clear();
            keys.Clear();
        }

        return false;
    }

    // In a rowset that is there at both versions only rows count that were deleted in between.
    private void Add(KeyTable keys, RowsetView view, DeleteVector? deletedBefore, int weight)
    {
        if (view.Rowset.Segment() is not { } segment) return;
        if (deletedBefore is not null && deletedBefore.Count == view.Rows.Count) return;
        using var reader = new KeyReader(tablet, segment, tracker);
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            if (!reader.MayHold(keys, group)) continue;
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                if (!reader.MayHold(keys, group, page)) continue;
                reader.Load(group, page);
                var found = 0;
                var matched = keys.Find(reader, _rows, _positions);
                for (var i = 0; i < matched; i++)
                {
                    var row = reader.PositionOf(_rows[i]);
                    var isThere = !view.Rows.Contains(row);
                    var counts = deletedBefore is null ? isThere : !isThere && !deletedBefore.Contains(row);
                    if (counts) (_rows[found], _positions[found++]) = (_rows[i], _positions[i]);
                }

                if (found > 0) AddPage(segment, group, page, found, deletedBefore is null ? weight : -1);
            }
        }
    }

    private void AddPage(SegmentReader segment, int group, int page, int found, int weight)
    {
        Span<ulong> hashes = found <= 256 ? stackalloc ulong[found] : new ulong[found];
        hashes.Clear();
        using var stored = new StoredPage(segment, schema, group, page, tracker);
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            using var values = new ColumnBuffer(schema.Columns[i].Type, tracker, stored.Rows);
            values.Append(stored.Columns[i], 0, stored.Rows);
            for (var at = 0; at < found; at++) hashes[at] = Mix(hashes[at], values, _rows[at]);
        }

        for (var at = 0; at < found; at++)
        {
            ref var net = ref CollectionsMarshal.GetValueRefOrAddDefault(_net, _positions[at], out _);
            net = (net.Count + weight, weight > 0 ? net.Sum + hashes[at] : net.Sum - hashes[at]);
        }
    }

    private static ulong Mix(ulong hash, ColumnBuffer column, int row)
    {
        if (column.IsNull(row)) return Step(hash, 1);
        var width = column.Type.ByteWidth;
        var bytes = column.Type.Physical switch
        {
            PhysicalKind.View => StringView.Bytes((StringView*)column.Values + row),
            PhysicalKind.Bit => ColumnBuffer.GetBit(column.Values, row) ? [1] : [0],
            _ => new ReadOnlySpan<byte>(column.Values + (long)row * width, width),
        };
        hash = Step(hash, ((ulong)bytes.Length << 8) | 2);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Step(hash, MemoryMarshal.Read<ulong>(bytes));
        ulong rest = 0;
        foreach (var value in bytes) rest = (rest << 8) | value;
        return Step(hash, rest);
    }

    private static ulong Step(ulong hash, ulong value)
    {
        hash = (BitOperations.RotateLeft(hash, 23) ^ value) * Factor;
        return hash ^ (hash >> 29);
    }
}
