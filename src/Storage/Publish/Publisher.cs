using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Keys;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Publish;

/// <summary>
/// Makes staged rowsets visible. What a version deletes is worked out in the order of versions: staged deletes name their
/// rows, rows of a table with a key delete those with the same key. Rows, deletes and version are one metadata write.
/// </summary>
internal sealed class Publisher(TabletStore store, IMetadataStore metadata, StagedRowsets staged, TimeProvider time)
{
    /// <summary>Publishes a transaction on tablets that are ordered by id, each with its versions in order.</summary>
    internal void Publish(long transactionId, IReadOnlyList<(Tablet Tablet, List<TabletVersion> Versions)> work)
    {
        var entered = 0;
        try
        {
            for (; entered < work.Count; entered++) work[entered].Tablet.Changes.Enter();
            PublishLocked(transactionId, work);
            foreach (var (tablet, _) in work) CatchUp(tablet);
        }
        finally
        {
            for (var i = 0; i < entered; i++) work[i].Tablet.Changes.Exit();
        }
    }

    /// <summary>Shows the versions that waited for an earlier one which is there now. Callers hold the tablet's changes.</summary>
    internal void CatchUp(Tablet tablet)
    {
        while (!tablet.IsDropped && tablet.NextWaiting() is { } waiting)
        {
            var changes = new List<(byte[], byte[]?)>();
            var made = new List<Rowset>();
            TabletStep step;
            try
            {
                step = Prepare(tablet, tablet.Version + 1, waiting, changes, made);
                if (waiting.Any(w => w is { Rowset: null, Deletes: null }))
                    changes.Add((MetadataKeys.Rowset(tablet.Id, 0, step.Version), null));
                metadata.Write(changes);
            }
            catch
            {
                TabletStore.Discard(made);
                throw;
            }

            tablet.Show(step);
            TabletStore.Discard(step.Joined);
        }
    }

    private void PublishLocked(long transactionId, IReadOnlyList<(Tablet Tablet, List<TabletVersion> Versions)> work)
    {
        var changes = new List<(byte[], byte[]?)>();
        var steps = new List<TabletStep>();
        var waits = new List<(Tablet Tablet, long Version, PublishedRowset Published)>();
        var taken = new List<StoredRowset>();
        var opened = new List<Rowset>();
        var made = new List<Rowset>();
        try
        {
            PrepareAll(transactionId, work, new Prepared(changes, steps, waits, taken, opened, made));
            FaultPoint.Hit("storage.publish.before_metadata");
            if (changes.Count > 0) metadata.Write(changes);
        }
        catch
        {
            // The next attempt opens them anew.
            foreach (var rowset in opened) rowset.Release();
            TabletStore.Discard(made);
            throw;
        }

        try
        {
            FaultPoint.Hit("storage.publish.after_metadata");
        }
        finally
        {
            // What is durable is shown whatever happens: compaction must not merge what was there before.
            foreach (var (tablet, version, published) in waits) tablet.Wait(version, published);
            foreach (var step in steps)
            {
                step.Tablet.Show(step);
                TabletStore.Discard(step.Joined);
            }

            staged.Published(transactionId, [.. work.Select(w => w.Tablet.Id)], taken);
        }
    }

    private void PrepareAll(
        long transactionId, IReadOnlyList<(Tablet Tablet, List<TabletVersion> Versions)> work, Prepared prepared)
    {
        foreach (var (tablet, versions) in work)
        {
            if (tablet.IsDropped) continue;
            // Deletes of an attempt that did not count go with those that are published.
            foreach (var left in staged.DeletesOf(transactionId, tablet.Id))
                prepared.Changes.Add((MetadataKeys.StagedDeletes(tablet.Id, left.RowsetId), null));
            foreach (var version in versions.GroupBy(v => v.Version))
            {
                if (tablet.Has(version.Key)) continue;
                var published = version.Select(v => Take(transactionId, tablet, v, prepared)).ToList();
                if (version.Key == tablet.Version + 1)
                {
                    prepared.Steps.Add(Prepare(tablet, version.Key, published, prepared.Changes, prepared.Made));
                    continue;
                }

                foreach (var entry in published)
                    prepared.Waits.Add((tablet, version.Key, Waiting(tablet, version.Key, entry, prepared.Changes)));
            }
        }
    }

    private PublishedRowset Take(long transactionId, Tablet tablet, TabletVersion version, Prepared prepared)
    {
        if (version.RowsetId == 0) return new PublishedRowset(null, null);
        var rows = staged.Find(transactionId, tablet.Id, version.RowsetId);
        var deletes = staged.DeletesOf(transactionId, tablet.Id).FirstOrDefault(d => d.RowsetId == version.RowsetId);
        if (rows is null && deletes is null)
            throw StorageErrors.StagedRowsetMissing.With(tablet.Id, version.RowsetId, transactionId);
        if (rows is null) return new PublishedRowset(null, deletes);
        prepared.Taken.Add(rows);
        // From here on the rowset's own record says it.
        if (StagedRowsets.IsDescribed(rows)) prepared.Changes.Add((MetadataKeys.InlineSegment(tablet.Id, rows.RowsetId), null));
        var stored = rows.Clone();
        stored.StartVersion = stored.EndVersion = version.Version;
        var rowset = store.NewRowset(stored);
        prepared.Opened.Add(rowset);
        return new PublishedRowset(rowset, deletes);
    }

    private static PublishedRowset Waiting(
        Tablet tablet, long version, PublishedRowset published, List<(byte[], byte[]?)> changes)
    {
        if (published.Rowset is { } rowset) changes.Add((rowset.Key, TabletStore.Bytes(rowset.Stored)));
        if (published is { Rowset: null, Deletes: null })
        {
            var empty = new StoredRowset { TabletId = tablet.Id, StartVersion = version, EndVersion = version };
            changes.Add((MetadataKeys.Rowset(tablet.Id, 0, version), TabletStore.Bytes(empty)));
        }

        if (published.Deletes is not { } deletes) return published;
        var waiting = deletes.Clone();
        waiting.Version = version;
        changes.Add((MetadataKeys.StagedDeletes(tablet.Id, waiting.RowsetId), TabletStore.Bytes(waiting)));
        return published with { Deletes = waiting };
    }

    /// <summary>Collects what a call of Publish writes and then shows.</summary>
    private sealed record Prepared(
        List<(byte[], byte[]?)> Changes, List<TabletStep> Steps, List<(Tablet Tablet, long Version, PublishedRowset Published)> Waits,
        List<StoredRowset> Taken, List<Rowset> Opened, List<Rowset> Made);

    private TabletStep Prepare(
        Tablet tablet, long version, IReadOnlyList<PublishedRowset> published, List<(byte[], byte[]?)> changes, List<Rowset> made)
    {
        var deletes = new VersionDeletes(tablet);
        List<Rowset> joined = [];
        var added = published.Select(p => p.Rowset).OfType<Rowset>().Where(r => r.Rows > 0).ToList();
        foreach (var entry in published)
        {
            if (entry.Deletes is null) continue;
            // A transaction may delete rows that it added.
            foreach (var rows in entry.Deletes.Rows) deletes.AddStaged(rows, added);
            changes.Add((MetadataKeys.StagedDeletes(tablet.Id, entry.Deletes.RowsetId), null));
        }

        if (tablet.HasKey && added.Count > 0)
        {
            using var tracker = MemoryTracker.Process.Child("key lookup");
            if (tablet.JoinsRows) added = Join(tablet, added, deletes, made, joined, tracker);
            else new KeyReplacement(tablet, deletes, store.Options, tracker).Run(tablet.Rowsets, added);
        }

        // A waiting rowset has a record already.
        foreach (var rowset in joined) TabletStore.AddRemoval(rowset, changes);
        foreach (var rowset in added)
        {
            changes.Add((rowset.Key, TabletStore.Bytes(rowset.Stored)));
            if (rowset.Unwritten is not { } content) continue;
            var segment = new InlineSegment { Staged = rowset.Stored, Content = UnsafeByteOperations.UnsafeWrap(content) };
            changes.Add((MetadataKeys.InlineSegment(tablet.Id, rowset.Id), TabletStore.Bytes(segment)));
        }

        var shown = deletes.Build(version, time.GetUtcNow().ToUnixTimeMilliseconds() * 1000);
        foreach (var (rowset, entry) in shown) changes.Add(Stored(rowset, entry));
        changes.Add((MetadataKeys.Version(tablet.Id), MetadataKeys.Number(version)));
        return new TabletStep(tablet, version, added, shown) { Joined = joined };
    }

    /// <summary>Gives the rowsets that the version shows; those of which it shows no row are left out.</summary>
    private List<Rowset> Join(
        Tablet tablet, List<Rowset> added, VersionDeletes deletes, List<Rowset> made, List<Rowset> joined, MemoryTracker tracker)
    {
        var joining = new KeyJoining(store, tablet, deletes, tracker);
        try
        {
            var shown = joining.Run(tablet.Rowsets, added);
            foreach (var rowset in added)
            {
                if (!deletes.ForgetIfAll(rowset)) continue;
                shown.Remove(rowset);
                joined.Add(rowset);
            }

            return shown;
        }
        finally
        {
            made.AddRange(joining.Made);
        }
    }

    internal static (byte[] Key, byte[]? Value) Stored(Rowset rowset, RowsetDeletes.Entry entry)
    {
        var stored = new StoredDeletes
        {
            TabletId = rowset.Stored.TabletId,
            RowsetId = rowset.Id,
            FromVersion = entry.FromVersion,
            Version = entry.Version,
            PublishedAtMicros = entry.PublishedAtMicros,
            Rows = DeleteVectorFormat.Encode(entry.Rows),
        };
        return (MetadataKeys.Deletes(rowset.Stored.TabletId, rowset.Id, entry.Version), stored.ToByteArray());
    }
}
