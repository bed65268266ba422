using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Rollups;

/// <summary>Brings the rowsets of a tablet in line with the rollups that it is to have.</summary>
internal sealed class RollupBuilder(TabletStore store, IMetadataStore metadata)
{
    /// <summary>Says which rollups a tablet has from now on; those of rowsets that it has no more are deleted.</summary>
    internal void Set(Tablet tablet, IReadOnlyList<RollupDesc> rollups)
    {
        var gone = new List<(Rowset Rowset, List<StoredRollup> Rollups)>();
        lock (tablet.Changes)
        {
            if (tablet.IsDropped) return;
            var spec = tablet.Spec.Clone();
            spec.Rollups.Clear();
            spec.Rollups.AddRange(rollups);
            var changes = new List<(byte[], byte[]?)> { (MetadataKeys.Tablet(tablet.Id), TabletStore.Bytes(spec)) };
            var kept = rollups.Select(r => r.RollupId).ToHashSet();
            List<Rowset> rowsets;
            lock (tablet.Guard) rowsets = tablet.AllRowsets();
            foreach (var rowset in rowsets)
            {
                var unwanted = rowset.Stored.Rollups.Where(r => !kept.Contains(r.RollupId)).ToList();
                if (unwanted.Count == 0) continue;
                gone.Add((rowset, unwanted));
                var record = rowset.Stored.Clone();
                foreach (var rollup in unwanted) record.Rollups.Remove(rollup);
                changes.Add((rowset.Key, TabletStore.Bytes(record)));
            }

            metadata.Write(changes);
            tablet.Spec = spec;
            foreach (var (rowset, unwanted) in gone) rowset.SetRollups([.. rowset.Stored.Rollups.Where(r => !unwanted.Contains(r))]);
        }

        // A file without a record is garbage; a record without its file would be damage.
        foreach (var (_, unwanted) in gone) RollupFiles.Delete(store.Files, store.Paths, tablet.Id, unwanted);
    }

    /// <summary>Writes what rowsets lack, one after the other; readers and writers go on.</summary>
    internal BuildRollupsReply Build(Tablet tablet, CancellationToken cancel)
    {
        var reply = new BuildRollupsReply();
        lock (tablet.Rollups)
        {
            while (TakeNext(tablet) is { } rowset)
            {
                try
                {
                    cancel.ThrowIfCancellationRequested();
                    Build(tablet, rowset, cancel);
                    reply.Rowsets++;
                    reply.Rows += rowset.Rows;
                }
                catch (IOException problem)
                {
                    throw StorageErrors.WriteFailed.Because(problem, tablet.Id, problem.Message);
                }
                finally
                {
                    rowset.Release();
                }
            }
        }

        return reply;
    }

    /// <summary>Finds a rowset that lacks a rollup; callers hold the tablet's guard.</summary>
    internal static Rowset? FindLacking(Tablet tablet, StorageOptions options) => tablet.Spec.Rollups.Count == 0 ? null
        : tablet.Rowsets.FirstOrDefault(r => RollupFiles.AreFor(r.Stored, options) && Missing(tablet, r).Any());

    private Rowset? TakeNext(Tablet tablet)
    {
        lock (tablet.Guard) return tablet.IsDropped ? null : FindLacking(tablet, store.Options)?.Retain();
    }

    private static IEnumerable<RollupDesc> Missing(Tablet tablet, Rowset rowset)
        => tablet.Spec.Rollups.Where(r => !rowset.HasRollup(r.RollupId));

    private void Build(Tablet tablet, Rowset rowset, CancellationToken cancel)
    {
        if (rowset.Segment() is not { } segment) return;
        var made = new List<StoredRollup>();
        try
        {
            foreach (var rollup in Missing(tablet, rowset).ToList())
                made.Add(RollupFiles.Write(store, tablet, rowset.Stored, rollup, segment, cancel));
            store.Files.SyncDirectory(store.Paths.Directory(tablet.Id));
            FaultPoint.Hit("storage.rollup.before_metadata");
            Install(tablet, rowset, made);
        }
        finally
        {
            RollupFiles.Delete(store.Files, store.Paths, tablet.Id, made.Where(m => !rowset.HasRollup(m.RollupId)));
        }
    }

    private void Install(Tablet tablet, Rowset rowset, List<StoredRollup> made)
    {
        lock (tablet.Changes)
        {
            // Compaction may have merged it, or the rollup may be gone; what is left without a name is deleted.
            if (tablet.IsDropped || tablet.FindRowset(rowset.Id) != rowset) return;
            var wanted = made.Where(m => tablet.Spec.Rollups.Any(r => r.RollupId == m.RollupId)).ToList();
            if (wanted.Count == 0) return;
            var record = rowset.Stored.Clone();
            record.Rollups.AddRange(wanted);
            metadata.Write([(rowset.Key, TabletStore.Bytes(record))]);
            rowset.SetRollups([.. record.Rollups]);
        }
    }
}
