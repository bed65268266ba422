using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Backups;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Jobs.Framework;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;
using Tablet = MatViewDb.Catalog.Model.Tablet;

namespace MatViewDb.Frontend.Backups;

/// <summary>
/// Copies the chosen objects as one catalog snapshot shows them: backends hold every tablet at its version before the first is copied.
/// </summary>
internal sealed class BackupWork(BackupJobs jobs, Repository repository, BackupStatement statement)
{
    private FrontendServices Services => jobs.Services;

    internal static IReadOnlyList<ChosenObject> Choose(CatalogSnapshot snapshot, string database, BackupStatement statement)
    {
        var home = snapshot.RequireDatabase(database);
        var chosen = BackupScope.Choose(
            snapshot.ObjectsOf(home), statement.Tables, statement.Excludes,
            (kind, name) => kind == "partition"
                ? CatalogErrors.UnknownPartition.With(name[(name.LastIndexOf('.') + 1)..], name[..name.LastIndexOf('.')])
                : CatalogErrors.UnknownTable.With(database, name));
        return chosen.Count > 0 ? chosen : throw BackupErrors.NothingChosen.With("back up");
    }

    internal async Task RunAsync(BackupRecord record, Job job)
    {
        var cancel = job.Cancellation;
        var store = jobs.Open(repository);
        var snapshot = Services.Store.Current;
        var objects = Choose(snapshot, record.Database, statement).Select(c => Without(c.Cut)).ToImmutableArray();
        var tables = objects.OfType<Table>().ToList();
        var tablets = tables.SelectMany(t => t.Partitions.Values)
            .SelectMany(p => p.Tablets.Select(t => (Tablet: t, p.VisibleVersion, Backend: HomeOf(t)))).ToList();
        job.RowsTotal = tables.Sum(t => t.Rows);
        Note(record with { State = "SNAPSHOTING" }, job, "snapshot");
        var backends = tablets.Select(t => t.Backend).ToHashSet();
        try
        {
            await Services.Publishes.WaitAsync(tables.Select(t => t.Id), cancel).ConfigureAwait(false);
            await Services.Transactions.CatchUpAsync(backends, cancel).ConfigureAwait(false);
            foreach (var group in tablets.GroupBy(t => t.Backend))
            {
                var hold = new HoldTabletsRequest { BackupId = record.Id };
                hold.Tablets.AddRange(group.Select(t => new TabletVersion { TabletId = t.Tablet.Id, Version = t.VisibleVersion }));
                await Services.Backends.Require(group.Key).HoldTabletsAsync(hold, cancel).ConfigureAwait(false);
            }

            record = Note(record with { State = "UPLOADING", PreparedAt = jobs.Now }, job, "copying");
            store.Begin(record.Label, record.Timestamp);
            var copied = ImmutableArray.CreateBuilder<SnapshotTablet>(tablets.Count);
            foreach (var (tablet, version, backend) in tablets)
            {
                cancel.ThrowIfCancellationRequested();
                var file = $"{tablet.Id}.tablet";
                var reply = await Services.Backends.Require(backend).CopyTabletAsync(new CopyTabletRequest
                {
                    BackupId = record.Id, TabletId = tablet.Id, Path = $"{store.PathOf(record.Label, record.Timestamp)}/{file}",
                }, cancel).ConfigureAwait(false);
                copied.Add(new SnapshotTablet(tablet.Id, version, file, reply.Bytes, reply.Checksum, reply.Rows));
                job.RowsDone += reply.Rows;
            }

            record = Note(record with { State = "UPLOAD_INFO", CopiedAt = jobs.Now }, job, Job.FinishingPhase);
            FaultPoint.Hit("backup.before_manifest");
            cancel.ThrowIfCancellationRequested();
            store.Finish(new SnapshotManifest
            {
                Label = record.Label, Timestamp = record.Timestamp, Database = record.Database, ClusterId = snapshot.ClusterId,
                CreatedAt = jobs.Now, Objects = objects, Tablets = copied.ToImmutable(), Bases = BasesOf(objects, snapshot),
            });
        }
        finally
        {
            await ReleaseAsync(record.Id, backends).ConfigureAwait(false);
        }

        Services.Store.Commit(before => [.. jobs.Ended(before, record with { State = BackupRecord.Finished, FinishedAt = jobs.Now })]);
    }

    private BackupRecord Note(BackupRecord record, Job job, string phase)
    {
        job.Phase = phase;
        jobs.Note(record);
        return record;
    }

    private long HomeOf(Tablet tablet)
    {
        foreach (var home in tablet.BackendIds)
        {
            if (Services.Backends.Find(home) is { IsAlive: true }) return home;
        }

        return Services.Backends.Require(tablet.BackendIds[0]).Id;
    }

    private async Task ReleaseAsync(long id, IEnumerable<long> backends)
    {
        foreach (var backend in backends)
        {
            if (Services.Backends.Find(backend) is not { IsAlive: true } alive) continue;
            try
            {
                await alive.HoldTabletsAsync(new HoldTabletsRequest { BackupId = id, Release = true }, CancellationToken.None)
                    .ConfigureAwait(false);
            }
            catch (MatViewException)
            {
                // A lost backend holds nothing any more.
            }
        }
    }

    // Temporary partitions belong to work that is under way.
    private static CatalogObject Without(CatalogObject item)
        => item is Table table ? table with { TemporaryPartitions = table.TemporaryPartitions.Clear() } : item;

    private static ImmutableArray<SnapshotBase> BasesOf(IEnumerable<CatalogObject> objects, CatalogSnapshot snapshot)
        => [.. objects.SelectMany(o => o switch
        {
            MaterializedView view => view.BaseIds,
            View view => view.BaseIds,
            _ => [],
        }).Distinct().Order().Select(id => snapshot.Find(id)).OfType<CatalogObject>()
            .Select(o => new SnapshotBase(o.Id, snapshot.DatabaseName(o.DatabaseId), o.Name))];
}
