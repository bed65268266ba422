using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Merges small rowsets of a tablet into one that covers their versions. The merged ones stay readable for a while,
/// so that running queries and row differences still see single versions.
/// </summary>
internal sealed class Compactor(TabletStore store, IMetadataStore metadata, TimeProvider time)
{
    /// <summary>Merges once; gives false when there is nothing to merge.</summary>
    internal bool Run(Tablet tablet, CancellationToken cancel)
    {
        IReadOnlyList<Rowset> sources;
        lock (tablet.Guard)
        {
            sources = tablet.IsDropped ? [] : CompactionPolicy.Choose(tablet.Rowsets, store.Options);
            foreach (var source in sources) source.Retain();
        }

        if (sources.Count == 0) return false;
        try
        {
            var merged = Merge(tablet, sources, cancel);
            if (Install(tablet, sources, merged))
            {
                StorageMetrics.Compactions.Add();
                return true;
            }

            merged.Doom();
            merged.Release();
            return false;
        }
        finally
        {
            foreach (var source in sources) source.Release();
        }
    }

    /// <summary>Deletes replaced rowsets whose time is over.</summary>
    internal void RemoveExpired(Tablet tablet)
    {
        var before = NowMicros() - (long)store.Options.ReplacedRowsetsKept.TotalMicroseconds;
        List<Rowset> expired;
        lock (tablet.Guard)
        {
            if (tablet.IsDropped) return;
            expired = tablet.ForgetReplaced(before);
            if (expired.Count == 0) return;
            // The keys go only after the files: a file without a key would look like a staged rowset after a restart.
            var keys = expired.ConvertAll(r => (r.Key, (byte[]?)null));
            foreach (var rowset in expired)
            {
                if (rowset.Stored.File.Length > 0) store.Files.DeleteFile(rowset.Path);
            }

            metadata.Write(keys);
        }

        foreach (var rowset in expired) rowset.Release();
    }

    private Rowset Merge(Tablet tablet, IReadOnlyList<Rowset> sources, CancellationToken cancel)
    {
        var stored = new StoredRowset
        {
            TabletId = tablet.Id,
            StartVersion = sources[0].Start,
            EndVersion = sources[^1].End,
        };
        using var tracker = MemoryTracker.Process.Child("compaction");
        using var file = RowsetFile.Create(store, tablet, stored, tracker);
        try
        {
            foreach (var source in sources)
            {
                if (source.Segment() is { } segment) Copy(segment, tablet, file, tracker, cancel);
            }

            file.Finish();
        }
        catch
        {
            file.Delete();
            throw;
        }

        return store.NewRowset(stored);
    }

    private static void Copy(
        SegmentReader segment, Tablet tablet, RowsetFile file, MemoryTracker tracker, CancellationToken cancel)
    {
        var columns = new Column[tablet.Columns.Count];
        for (var rowGroup = 0; rowGroup < segment.Footer.RowGroups; rowGroup++)
        {
            var rows = segment.Footer.RowsOf(rowGroup);
            for (var page = 0; page < SegmentFormat.PagesOf(rows); page++)
            {
                var count = Math.Min(SegmentFormat.PageRows, rows - page * SegmentFormat.PageRows);
                var read = 0;
                cancel.ThrowIfCancellationRequested();
                try
                {
                    for (; read < columns.Length; read++)
                    {
                        var index = segment.Footer.Find(tablet.Columns[read].ColumnId);
                        columns[read] = index < 0
                            ? Column.ConstantNull(tracker, tablet.Columns[read].Type, count)
                            : segment.ReadPage(rowGroup, index, page, tracker);
                    }

                    file.Append(columns, count);
                }
                finally
                {
                    for (var i = 0; i < read; i++) columns[i].Dispose();
                }
            }
        }
    }

    private bool Install(Tablet tablet, IReadOnlyList<Rowset> sources, Rowset merged)
    {
        lock (tablet.Guard)
        {
            if (tablet.IsDropped) return false;
            var now = NowMicros();
            var changes = new List<(byte[], byte[]?)> { (merged.Key, TabletStore.Bytes(merged.Stored)) };
            foreach (var source in sources)
            {
                var replaced = source.Stored.Clone();
                replaced.ReplacedBy = merged.Id;
                replaced.ReplacedAtMicros = now;
                changes.Add((source.Key, TabletStore.Bytes(replaced)));
            }

            FaultPoint.Hit("storage.compact.before_metadata");
            metadata.Write(changes);
            foreach (var source in sources)
            {
                source.Stored.ReplacedBy = merged.Id;
                source.Stored.ReplacedAtMicros = now;
            }

            tablet.Replace(sources, merged);
            return true;
        }
    }

    private long NowMicros() => time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
}
