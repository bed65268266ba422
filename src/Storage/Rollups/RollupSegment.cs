using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Rollups;

/// <summary>Is a rollup of a rowset that a scan reads: the rows of the rowset in another order.</summary>
internal sealed unsafe class RollupSegment(SegmentReader segment)
{
    private readonly int _places = segment.Footer.Find(RollupWriter.PlaceColumn);

    internal SegmentReader Segment { get; } = segment;

    /// <summary>Gives a bit per row of a row group that is deleted in the rowset; null when none is.</summary>
    internal ulong[]? HiddenIn(int rowGroup, DeleteVector deleted, MemoryTracker tracker)
    {
        if (deleted.Count == 0) return null;
        var bits = new Dictionary<int, ulong[]?>();
        var hidden = new ulong[DeleteVector.GroupWords];
        var any = false;
        var rows = Segment.Footer.RowsOf(rowGroup);
        using var places = new ColumnBuffer(new Arrow.Types.ArrowType(Arrow.Types.ArrowTypeId.Int64), tracker, SegmentFormat.PageRows);
        for (var page = 0; page < SegmentFormat.PagesOf(rows); page++)
        {
            var first = page * SegmentFormat.PageRows;
            var count = Math.Min(SegmentFormat.PageRows, rows - first);
            using (var column = Segment.ReadPage(rowGroup, _places, page, tracker)) places.Append(column, 0, count);
            var values = (long*)places.Values;
            var (group, known) = (-1, (ulong[]?)null);
            for (var i = 0; i < count; i++)
            {
                if ((int)(values[i] >> 16) != group)
                {
                    group = (int)(values[i] >> 16);
                    if (!bits.TryGetValue(group, out known)) bits[group] = known = deleted.Find(group)?.Bits();
                }

                var row = (int)values[i] & 0xFFFF;
                if (known is null || (known[row >> 6] >> (row & 63) & 1) == 0) continue;
                hidden[(first + i) >> 6] |= 1UL << ((first + i) & 63);
                any = true;
            }

            places.Clear();
        }

        return any ? hidden : null;
    }
}
