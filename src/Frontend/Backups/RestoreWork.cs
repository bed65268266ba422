using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Backups;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Functions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner;
using MatViewDb.Protocol;
using MatViewDb.Sql;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Backups;

/// <summary>
/// Makes tablets of a snapshot's files and then, in one commit, the objects that own them. Readers and writers of a table that is
/// overwritten go on until that commit.
/// </summary>
internal sealed class RestoreWork(
    BackupJobs jobs, Repository repository, SnapshotManifest manifest, IReadOnlyList<ChosenObject> chosen, BackupOptions options)
{
    private const string Corrupted = "metadata backup/restore mv corrupted";

    private FrontendServices Services => jobs.Services;

    internal async Task RunAsync(BackupRecord record, Job job)
    {
        var cancel = job.Cancellation;
        var store = Services.Store;
        var snapshot = store.Current;
        var known = snapshot.FindDatabase(record.Database);
        var target = known ?? new Database(
            store.NewId(), record.Database, ImmutableDictionary.Create<string, long>(StringComparer.Ordinal), jobs.Now);
        var plan = new RestorePlan(manifest, snapshot, target, options, Services.Storage.Place, store.NewId);
        record = Note(record with { State = "SNAPSHOTING" }, job, "planning");
        try
        {
            plan.Make(chosen);
            job.RowsTotal = plan.Tablets.Sum(t => t.File.Rows);
            record = Note(record with { State = "DOWNLOADING", PreparedAt = jobs.Now }, job, "copying");
            await CopyAsync(plan, record, job, cancel).ConfigureAwait(false);
            record = Note(record with { State = "COMMITTING", CopiedAt = jobs.Now }, job, Job.FinishingPhase);
            FaultPoint.Hit("restore.before_commit");
            cancel.ThrowIfCancellationRequested();
            Commit(plan, target, known is null, record);
        }
        catch
        {
            if (!IsInPlace(plan)) Services.Storage.Discard(plan.NewPartitions);
            throw;
        }

        foreach (var (existing, change) in plan.Overwritten)
        {
            Services.Numbers.Forget(existing.Id);
            var gone = change.Puts.Select(p => p.Name).Concat(change.Drops).ToHashSet(StringComparer.Ordinal);
            Services.Storage.Discard(existing.Partitions.Values.Where(p => gone.Contains(p.Name)));
        }
    }

    private async Task CopyAsync(RestorePlan plan, BackupRecord record, Job job, CancellationToken cancel)
    {
        var rollups = plan.Made.OfType<Table>().Concat(plan.Overwritten.Select(o => o.Existing))
            .ToDictionary(t => t.Id, t => TableStorage.RollupsOf(t).ToList());
        var home = jobs.Open(repository).PathOf(record.Label, record.Timestamp);
        foreach (var (file, tablet, table, partition) in plan.Tablets)
        {
            foreach (var backend in tablet.BackendIds)
            {
                cancel.ThrowIfCancellationRequested();
                await Services.Backends.Require(backend).RestoreTabletAsync(new RestoreTabletRequest
                {
                    Path = $"{home}/{file.File}", Bytes = file.Bytes, Checksum = file.Checksum, Version = file.Version,
                    TabletId = tablet.Id, TableId = table, PartitionId = partition,
                    Rollups = { rollups[table] },
                }, cancel).ConfigureAwait(false);
            }

            job.RowsDone += file.Rows;
        }
    }

    private void Commit(RestorePlan plan, Database target, bool isNewDatabase, BackupRecord record)
    {
        var transaction = Services.Store.NewId();
        var finished = record with { State = BackupRecord.Finished, FinishedAt = jobs.Now };
        using var session = new Session(
            Services.Sessions.NewInternalId(), new UserAccount(record.User, "%", null, null), "localhost", Services)
        {
            CurrentDatabase = record.Database,
        };
        Services.Store.Commit(before =>
        {
            List<CatalogRecord> records = isNewDatabase ? [new CreateDatabase(target.Id, target.Name, target.CreatedAt)] : [];
            RequireUnchanged(plan, before, target, isNewDatabase);
            records.AddRange(plan.Made.Select(o => new PutObject(o)));
            if (plan.Overwritten.Count > 0)
                records.Add(new CommitTransaction(transaction, finished.FinishedAt!.Value, [.. plan.Overwritten.Select(o => o.Change)]));
            var after = before;
            foreach (var made in records) after = made.Apply(after);
            records.AddRange(plan.Made.OfType<MaterializedView>().Select(v => Checked(v, after, session)).OfType<MaterializedView>()
                .Select(v => new PutObject(v)));
            records.AddRange(jobs.Ended(before, finished));
            return records;
        });
    }

    // What the plan found must be so still: names, and the partitions that are about to be replaced.
    private static void RequireUnchanged(RestorePlan plan, CatalogSnapshot before, Database target, bool isNewDatabase)
    {
        var home = before.FindDatabase(target.Name);
        if (isNewDatabase ? home is not null : home?.Id != target.Id) throw CatalogErrors.UnknownDatabase.With(target.Name);
        foreach (var made in plan.Made)
        {
            if (before.Find(target.Name, made.Name) is not null) throw CatalogErrors.TableExists.With(made.Name);
        }

        foreach (var (existing, change) in plan.Overwritten)
        {
            if (!before.TryFindTable(existing.Id, out var now) || now.SchemaVersion != existing.SchemaVersion || now.Name != existing.Name
                || !now.Partitions.Keys.SequenceEqual(existing.Partitions.Keys)
                || change.Puts.Any(p => now.Partitions.GetValueOrDefault(p.Name)?.Id != existing.Partitions.GetValueOrDefault(p.Name)?.Id))
                throw CatalogErrors.StaleWrite.With("*", existing.Name);
        }
    }

    /// <summary>Gives the view with the reason why it cannot be used; null when it can.</summary>
    private MaterializedView? Checked(MaterializedView view, CatalogSnapshot after, Session session)
    {
        if (!view.Active) return null;
        foreach (var id in view.BaseIds)
        {
            if (after.Find(id) is null) return view with { Active = false, InactiveReason = $"base-table dropped: {NameOf(id)}" };
        }

        try
        {
            var catalog = new SessionCatalogView(session, FunctionCatalog.Default, after) { Trusted = true, RefreshedView = view.Id };
            var outputs = QueryPlanner.Describe(SqlParser.ParseQuery(view.QuerySql), catalog);
            return ViewActivation.Fits([.. outputs.Select(o => o.Type)], view)
                ? null : view with { Active = false, InactiveReason = $"{Corrupted}: its query gives other columns now" };
        }
        catch (MatViewException problem)
        {
            return view with { Active = false, InactiveReason = $"{Corrupted}: {problem.Message}" };
        }
    }

    private string NameOf(long id)
        => manifest.Bases.FirstOrDefault(b => b.Id == id)?.Name ?? id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool IsInPlace(RestorePlan plan)
    {
        var named = Services.Store.Current.AllPartitions.Select(p => p.Id).ToHashSet();
        return plan.NewPartitions.Any(p => named.Contains(p.Id));
    }

    private BackupRecord Note(BackupRecord record, Job job, string phase)
    {
        job.Phase = phase;
        jobs.Note(record);
        return record;
    }
}
