using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Keys;

/// <summary>
/// Joins the rows of a version with stored rows of the same keys: both are deleted, and what they make together is written
/// to a rowset of the same version. So a key has one row at every version, and scans, differences and deletes need to know
/// nothing of it. New keys are taken in portions of one sorted run.
/// </summary>
internal sealed class KeyJoining(TabletStore store, Tablet tablet, VersionDeletes deletes, MemoryTracker tracker)
{
    private readonly int[] _rows = new int[SegmentFormat.PageRows];
    private readonly long[] _positions = new long[SegmentFormat.PageRows];

    /// <summary>Rowsets written here, also when it fails halfway.</summary>
    internal List<Rowset> Made { get; } = [];

    /// <summary>Gives what the version shows of the rowsets and what it makes of them and older ones.</summary>
    internal List<Rowset> Run(IReadOnlyList<Rowset> stored, IReadOnlyList<Rowset> added)
    {
        var older = new List<Rowset>(stored);
        foreach (var rowset in added)
        {
            Join(rowset, older);
            older.Add(rowset);
        }

        return older[stored.Count..];
    }

    private void Join(Rowset rowset, List<Rowset> older)
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

            if (keys.Count < store.Options.SortedRunRows && group + 1 < segment.Footer.RowGroups) continue;
            JoinPortion(rowset, older, keys, first, group + 1, replaced.Count > 0);
            keys.Clear();
            replaced.Clear();
            first = group + 1;
        }
    }

    private void JoinPortion(Rowset rowset, List<Rowset> older, KeyTable keys, int first, int end, bool hasEqual)
    {
        var picked = new List<(Rowset Rowset, List<long> Rows)>();
        var joined = new HashSet<long>();
        foreach (var before in older) Pick(before, keys, 0, int.MaxValue, picked, joined);
        if (first > 0) Pick(rowset, keys, 0, first, picked, joined);
        if (hasEqual) FindEqual(rowset, keys, first, end, joined);
        if (joined.Count == 0) return;
        PickOwn(rowset, keys, first, end, picked, joined);
        var made = Write(rowset, picked);
        Made.Add(made);
        older.Add(made);
    }

    /// <summary>Takes the rows that are there and have one of the keys.</summary>
    private void Pick(
        Rowset rowset, KeyTable keys, int first, int end, List<(Rowset Rowset, List<long> Rows)> picked, HashSet<long> joined)
    {
        if (rowset.Segment() is not { } segment) return;
        using var reader = new KeyReader(tablet, segment, tracker);
        var rows = new List<long>();
        for (var group = first; group < Math.Min(end, segment.Footer.RowGroups); group++)
        {
            // Rows that are all deleted, or keys that lie elsewhere.
            if (deletes.Before(rowset).Find(group)?.Count == segment.Footer.RowsOf(group)) continue;
            if (!reader.MayHold(keys, group)) continue;
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                if (!reader.MayHold(keys, group, page)) continue;
                reader.Load(group, page);
                var found = keys.Find(reader, _rows, _positions);
                for (var i = 0; i < found; i++)
                {
                    if (!deletes.Add(rowset, reader.PositionOf(_rows[i]))) continue;
                    rows.Add(reader.PositionOf(_rows[i]));
                    joined.Add(_positions[i]);
                }
            }
        }

        if (rows.Count > 0) picked.Add((rowset, rows));
    }

    /// <summary>Sees keys that the portion itself has in several sorted runs.</summary>
    private void FindEqual(Rowset rowset, KeyTable keys, int first, int end, HashSet<long> joined)
        => Visit(rowset, keys, first, end, (row, last) =>
        {
            if (row != last) joined.Add(last);
        });

    private void PickOwn(
        Rowset rowset, KeyTable keys, int first, int end, List<(Rowset Rowset, List<long> Rows)> picked, HashSet<long> joined)
    {
        var rows = new List<long>();
        Visit(rowset, keys, first, end, (row, last) =>
        {
            if (joined.Contains(last) && deletes.Add(rowset, row)) rows.Add(row);
        });
        picked.Add((rowset, rows));
    }

    private void Visit(Rowset rowset, KeyTable keys, int first, int end, Action<long, long> visit)
    {
        var segment = rowset.Segment()!; // It has rows: they were read for the keys.
        using var reader = new KeyReader(tablet, segment, tracker);
        for (var group = first; group < end; group++)
        {
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                reader.Load(group, page);
                var found = keys.Find(reader, _rows, _positions);
                for (var i = 0; i < found; i++) visit(reader.PositionOf(_rows[i]), _positions[i]);
            }
        }
    }

    // Older rows come first: the order decides which value REPLACE keeps.
    private Rowset Write(Rowset rowset, List<(Rowset Rowset, List<long> Rows)> picked)
    {
        var schema = TabletSchema.OfAll(tablet, [.. picked.Select(p => p.Rowset)]);
        var stored = new Protocol.StoredRowset
        {
            TabletId = tablet.Id,
            StartVersion = rowset.Start,
            EndVersion = rowset.End,
            TransactionId = rowset.Stored.TransactionId,
        };
        if (schema.IsAltered) stored.Columns.AddRange(schema.Described);
        using var file = RowsetFile.Create(store, tablet, schema, stored, tracker, inOneRun: true);
        try
        {
            foreach (var (source, rows) in picked) Copy(source.Segment()!, rows, schema, file); // It has rows.
            file.Finish();
            if (file.UnsyncedDirectory is { } directory) store.Files.SyncDirectory(directory);
        }
        catch
        {
            file.Delete();
            throw;
        }

        // It is read before its record is written: by what the same version joins next, and by open transactions.
        var made = store.NewRowset(stored);
        made.Unwritten = file.Inline;
        return made;
    }

    private void Copy(SegmentReader segment, List<long> rows, TabletSchema schema, RowsetFile file)
    {
        for (var at = 0; at < rows.Count;)
        {
            var group = (int)(rows[at] / SegmentFormat.RowGroupRows);
            var page = (int)(rows[at] % SegmentFormat.RowGroupRows) / SegmentFormat.PageRows;
            using var stored = new StoredPage(segment, schema, group, page, tracker);
            var start = (long)group * SegmentFormat.RowGroupRows + stored.First;
            while (at < rows.Count && rows[at] < start + stored.Rows)
            {
                var run = 1;
                while (at + run < rows.Count && rows[at + run] == rows[at] + run && rows[at + run] < start + stored.Rows) run++;
                file.Append(stored.Columns, (int)(rows[at] - start), run);
                at += run;
            }
        }
    }
}
