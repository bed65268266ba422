using Google.Protobuf;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Scans;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Merges small rowsets of a tablet into one that covers their versions. The merged ones stay readable for a while,
/// so that running queries and row differences still see single versions.
/// </summary>
internal sealed class Compactor(
    TabletStore store, IMetadataStore metadata, StagedRowsets staged, TimeProvider time, CompactionPace? pace = null)
{
    private const int FoldedMin = 64;

    /// <summary>Merges once; gives false when there is nothing to merge.</summary>
    internal bool Run(Tablet tablet, TimeSpan patience, CancellationToken cancel)
    {
        List<RowsetView> sources;
        long version;
        bool mayLoseRows;
        int rowsets;
        lock (tablet.Guard)
        {
            version = tablet.Version;
            var chosen = tablet.IsDropped ? [] : CompactionPolicy.Choose(tablet.Rowsets, tablet.Kept, store.Options);
            sources = [.. chosen.Select(r => new RowsetView(r, r.Deletes.All))];
            rowsets = tablet.Rowsets.Count;
            mayLoseRows = tablet.HasKey || tablet.Rowsets.Any(r => r.Deletes.All.Count > 0);
            foreach (var source in sources) source.Rowset.Retain();
        }

        if (sources.Count == 0) return false;
        // Where rows are deleted all the time a merge has to keep up; elsewhere a large one gives way to the rare delete.
        var rows = sources.Sum(s => s.Rowset.Rows);
        var origins = mayLoseRows || store.Moves.Wants(rows) ? new RowOrigins() : null;
        var remembered = origins is null ? 0 : rows * RowOrigins.RowBytes;
        try
        {
            store.CompactionMemory.Reserve(remembered);
            try
            {
                var (merged, inline) = Merge(tablet, sources, version, origins, rowsets, cancel);
                AwaitPlaceReaders(tablet, patience, cancel);
                if (Install(tablet, [.. sources.Select(s => s.Rowset)], version, merged, inline, origins))
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
                store.CompactionMemory.Release(remembered);
            }
        }
        finally
        {
            foreach (var source in sources) source.Rowset.Release();
        }
    }

    /// <summary>Deletes replaced rowsets whose time is over.</summary>
    internal void RemoveExpired(Tablet tablet)
    {
        var before = NowMicros() - (long)store.Options.ReplacedRowsetsKept.TotalMicroseconds;
        List<ReplacedRowsets> expired;
        lock (tablet.Changes)
        {
            FoldDeletes(tablet, before);
            lock (tablet.Guard)
            {
                if (tablet.IsDropped) return;
                before = Math.Max(before, tablet.NewestBeyond(store.Options.ReplacedRowsetsMax));
                expired = tablet.ForgetReplaced(before);
            }

            if (expired.Count == 0) return;
            try
            {
                Remove(expired.SelectMany(e => e.All));
            }
            catch
            {
                // The next sweep takes them up again; without their owner nobody would.
                lock (tablet.Guard)
                {
                    foreach (var (owner, sources, _) in expired) owner.Sources = sources;
                }

                throw;
            }
        }

        foreach (var rowset in expired.SelectMany(e => e.All)) rowset.Release();
    }

    // The keys go only after the files: a file without a key would look like a staged rowset after a restart.
    private void Remove(IEnumerable<Rowset> rowsets)
    {
        var keys = new List<(byte[], byte[]?)>();
        foreach (var rowset in rowsets)
        {
            if (rowset.Stored.File.Length > 0) store.Files.DeleteFile(rowset.Path);
            rowset.DeleteRollups();
            TabletStore.AddRemoval(rowset, keys);
            TabletStore.AddDeletes(rowset, keys);
        }

        metadata.Write(keys);
    }

    /// <summary>Keeps one delete vector in place of those whose versions nobody may ask for any more.</summary>
    private void FoldDeletes(Tablet tablet, long beforeMicros)
    {
        foreach (var rowset in tablet.Rowsets)
        {
            var entries = rowset.Deletes.Entries;
            var old = 0;
            while (old < entries.Length && entries[old].PublishedAtMicros < beforeMicros) old++;
            if (old < FoldedMin) continue;
            var rows = DeleteVector.Empty;
            for (var i = 0; i < old; i++) rows = rows.Union(entries[i].Rows);
            var folded = entries[old - 1] with { FromVersion = entries[0].FromVersion, Rows = rows };
            var changes = new List<(byte[], byte[]?)>();
            for (var i = 0; i < old - 1; i++)
                changes.Add((MetadataKeys.Deletes(tablet.Id, rowset.Id, entries[i].Version), null));
            changes.Add(Publisher.Stored(rowset, folded));
            metadata.Write(changes);
            lock (tablet.Guard) rowset.Deletes = rowset.Deletes.Folded(old, folded);
        }
    }

    private (Rowset Merged, byte[]? Inline) Merge(
        Tablet tablet, List<RowsetView> sources, long version, RowOrigins? origins, int rowsets, CancellationToken cancel)
    {
        var dropsRows = sources.Exists(s => s.Rows.Count > 0);
        var stored = new StoredRowset
        {
            TabletId = tablet.Id,
            StartVersion = sources[0].Rowset.Start,
            EndVersion = sources[^1].Rowset.End,
            DeletesApplied = dropsRows ? version : sources.Max(s => s.Rowset.DeletesApplied),
        };
        using var tracker = store.CompactionMemory.Child("merge");
        var schema = TabletSchema.OfAll(tablet, [.. sources.Select(s => s.Rowset)]);
        if (schema.IsAltered) stored.Columns.AddRange(schema.Described);
        using var file = RowsetFile.Create(store, tablet, schema, stored, tracker, origins);
        try
        {
            foreach (var source in sources)
            {
                var segment = source.Rowset.Segment();
                origins?.AddSource(segment is null ? [] : Enumerable.Range(0, segment.Footer.RowGroups).Select(segment.Footer.RowsOf));
                if (segment is not null) Copy(source, segment, schema, file, origins, tracker, rowsets, cancel);
            }

            file.Finish();
            RollupFiles.Write(store, tablet, stored, cancel);
            if (file.UnsyncedDirectory is { } directory) store.Files.SyncDirectory(directory);
        }
        catch
        {
            file.Delete();
            RollupFiles.Delete(store.Files, store.Paths, tablet.Id, stored.Rollups);
            throw;
        }

        return (store.NewRowset(stored), file.Inline);
    }

    private void Copy(
        RowsetView source, SegmentReader segment, TabletSchema schema, RowsetFile file, RowOrigins? origins,
        MemoryTracker tracker, int rowsets, CancellationToken cancel)
    {
        var rowBytes = (double)source.Rowset.Bytes / Math.Max(1, source.Rowset.Rows);
        for (var rowGroup = 0; rowGroup < segment.Footer.RowGroups; rowGroup++)
        {
            var hidden = source.HiddenIn(rowGroup);
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(rowGroup)); page++)
            {
                cancel.ThrowIfCancellationRequested();
                using var read = new StoredPage(segment, schema, rowGroup, page, tracker);
                foreach (var (start, run) in VisibleRuns(hidden, read.First, read.Rows))
                {
                    origins?.Append(rowGroup, read.First + start, run);
                    file.Append(read.Columns, start, run);
                }

                pace?.Pay((long)(read.Rows * rowBytes), rowsets);
            }
        }
    }

    private static IEnumerable<(int Start, int Count)> VisibleRuns(ulong[]? hidden, int first, int count)
    {
        if (hidden is null)
        {
            yield return (0, count);
            yield break;
        }

        for (var at = 0; at < count;)
        {
            var start = at;
            while (at < count && !IsHidden(hidden, first + at)) at++;
            if (at > start) yield return (start, at - start);
            while (at < count && IsHidden(hidden, first + at)) at++;
        }
    }

    private static bool IsHidden(ulong[] hidden, int row) => (hidden[row >> 6] >> (row & 63) & 1) != 0;

    private void AwaitPlaceReaders(Tablet tablet, TimeSpan patience, CancellationToken cancel)
    {
        const int AskAgainMs = 2;
        var began = time.GetTimestamp();
        while (time.GetElapsedTime(began) < patience)
        {
            lock (tablet.Guard)
            {
                if (tablet.PlaceReaders == 0) return;
            }

            cancel.WaitHandle.WaitOne(AskAgainMs);
            cancel.ThrowIfCancellationRequested();
        }
    }

    private bool Install(Tablet tablet, IReadOnlyList<Rowset> sources, long version, Rowset merged, byte[]? inline, RowOrigins? origins)
    {
        lock (tablet.Changes)
        {
            if (tablet.IsDropped || sources.Any(s => tablet.FindRowset(s.Id) != s)) return false;
            var moved = new MovedDeletes(sources, version, merged, origins);
            if (!moved.TryMove([.. staged.DeletesOn(tablet.Id), .. tablet.WaitingDeletes()])) return false;
            var now = NowMicros();
            var changes = new List<(byte[], byte[]?)> { (merged.Key, TabletStore.Bytes(merged.Stored)) };
            if (inline is not null)
            {
                var segment = new InlineSegment { Staged = merged.Stored, Content = UnsafeByteOperations.UnsafeWrap(inline) };
                changes.Add((MetadataKeys.InlineSegment(tablet.Id, merged.Id), TabletStore.Bytes(segment)));
            }

            foreach (var source in sources)
            {
                var replaced = source.Stored.Clone();
                replaced.ReplacedBy = merged.Id;
                replaced.ReplacedAtMicros = now;
                replaced.ReplacedAtVersion = tablet.Version;
                changes.Add((source.Key, TabletStore.Bytes(replaced)));
            }

            moved.AddTo(changes);
            FaultPoint.Hit("storage.compact.before_metadata");
            metadata.Write(changes);
            moved.Apply(store.Own);
            lock (tablet.Guard)
            {
                foreach (var source in sources)
                {
                    source.Stored.ReplacedBy = merged.Id;
                    source.Stored.ReplacedAtMicros = now;
                    source.Stored.ReplacedAtVersion = tablet.Version;
                }

                tablet.Replace(sources, merged);
            }

            if (origins is not null) store.Moves.Keep(sources, merged, origins);
            return true;
        }
    }

    private long NowMicros() => time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
}
