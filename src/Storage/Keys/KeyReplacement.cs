using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Keys;

/// <summary>
/// Finds the rows that new rows of a table with a key replace. The segments are the index: they are sorted by the key, so
/// the zone maps of their pages say where a key can be, and only those pages' key columns are decoded
/// (docs/decisions/2026-11-27-segments-are-the-key-index.md). New keys are taken in portions of bounded memory.
/// </summary>
internal sealed class KeyReplacement(Tablet tablet, VersionDeletes deletes, StorageOptions options, MemoryTracker tracker)
{
    private int[] _rows = [];

    /// <summary>Marks what the rowsets replace, in one another too: a later row wins.</summary>
    internal void Run(IReadOnlyList<Rowset> stored, IReadOnlyList<Rowset> added)
    {
        var older = new List<Rowset>(stored);
        foreach (var rowset in added)
        {
            Replace(rowset, older);
            older.Add(rowset);
        }
    }

    private void Replace(Rowset rowset, List<Rowset> older)
    {
        if (rowset.Segment() is not { } segment) return;
        using var reader = new KeyReader(tablet, segment, tracker);
        using var keys = KeyTable.For(reader, tracker);
        var replaced = new List<long>();
        var first = 0;
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                reader.Load(group, page);
                keys.Put(reader, replaced);
            }

            if (keys.Count < options.KeyLookupRows && group + 1 < segment.Footer.RowGroups) continue;
            foreach (var row in replaced) deletes.Add(rowset, row);
            // Newest first: rows that are replaced once tend to be replaced again.
            var left = keys.Count - (first > 0 ? Probe(keys, rowset, first) : 0);
            for (var i = older.Count - 1; i >= 0 && left > 0; i--) left -= Probe(keys, older[i], int.MaxValue);
            keys.Clear();
            replaced.Clear();
            first = group + 1;
        }
    }

    /// <summary>Deletes the rows of the first row groups of a rowset that have one of the keys; gives how many.</summary>
    private int Probe(KeyTable keys, Rowset rowset, int groups)
    {
        if (rowset.Segment() is not { } segment) return 0;
        using var reader = new KeyReader(tablet, segment, tracker);
        var found = 0;
        for (var group = 0; group < Math.Min(groups, segment.Footer.RowGroups); group++)
        {
            // Rows that are all deleted, or keys that lie elsewhere.
            if (deletes.Before(rowset).Find(group)?.Count == segment.Footer.RowsOf(group)) continue;
            if (!reader.MayHold(keys, group)) continue;
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                if (!reader.MayHold(keys, group, page)) continue;
                reader.Load(group, page);
                if (_rows.Length == 0) _rows = new int[SegmentFormat.PageRows];
                foreach (var row in _rows.AsSpan(0, keys.Find(reader, _rows)))
                {
                    if (deletes.Add(rowset, reader.PositionOf(row))) found++;
                }
            }
        }

        return found;
    }
}
