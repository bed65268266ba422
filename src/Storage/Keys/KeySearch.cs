using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Keys;

/// <summary>Finds the rows of rowsets that have the keys of some other rows.</summary>
internal sealed class KeySearch(Tablet tablet, MemoryTracker tracker)
{
    private readonly int[] _rows = new int[SegmentFormat.PageRows];
    private readonly long[] _positions = new long[SegmentFormat.PageRows];

    /// <summary>Names the rows, by rowset, that have the key of one of the chosen rows of a segment; some rows are left out.</summary>
    internal void Run(
        SegmentReader segment, DeleteVector chosen, IEnumerable<(Rowset Rowset, DeleteVector Without)> among,
        Action<long, IEnumerable<long>> add)
    {
        using var reader = new KeyReader(tablet, segment, tracker);
        using var keys = KeyTable.For(reader, tracker);
        foreach (var group in chosen.Groups)
        {
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group.Number)); page++)
            {
                reader.Load(group.Number, page);
                keys.Put(reader, []);
            }
        }

        foreach (var (rowset, without) in among)
        {
            var found = Find(rowset, without, keys, chosen);
            if (found.Count > 0) add(rowset.Id, found);
        }
    }

    private List<long> Find(Rowset rowset, DeleteVector without, KeyTable keys, DeleteVector chosen)
    {
        var rows = new List<long>();
        if (rowset.Segment() is not { } segment) return rows;
        using var reader = new KeyReader(tablet, segment, tracker);
        foreach (var (group, page) in Pages(segment, reader, keys))
        {
            reader.Load(group, page);
            var found = keys.Find(reader, _rows, _positions);
            for (var i = 0; i < found; i++)
            {
                var row = reader.PositionOf(_rows[i]);
                if (chosen.Contains(_positions[i]) && !without.Contains(row)) rows.Add(row);
            }
        }

        return rows;
    }

    private static IEnumerable<(int Group, int Page)> Pages(SegmentReader segment, KeyReader reader, KeyTable keys)
    {
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            if (!reader.MayHold(keys, group)) continue;
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                if (reader.MayHold(keys, group, page)) yield return (group, page);
            }
        }
    }
}
