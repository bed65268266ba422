using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;

namespace MatViewDb.Jobs.BackgroundDdl;

/// <summary>
/// Builds the first contents of views as jobs under max_concurrent_creating_streaming_jobs. A background job survives a
/// restart and goes on; a foreground one that does not end well leaves nothing.
/// </summary>
public sealed class CreatingViews(
    CatalogStore store, RefreshService refreshes, Action<MaterializedView> discard, Func<Setting<long>, long> setting, TimeProvider time)
{
    /// <summary>How the reason of a view begins that could not be filled.</summary>
    public const string Failed = "creation failed: ";

    /// <summary>Tells of what a foreground job had begun when the server ended, and what was removed for it.</summary>
    public event Action<JobRecord>? Cleared;

    public JobQueue Queue { get; } = new(() => setting(JobSettings.CreatingMax), () => setting(JobSettings.QueueLength), time);

    /// <summary>Says whether what a view stands on may not be dropped.</summary>
    public Func<bool> ChecksDependants { get; init; } = () => false;

    /// <summary>Starts the creating job of a view that was just put into the catalog together with the record made here.</summary>
    public static JobRecord Describe(long jobId, MaterializedView view, bool background, string user, DateTime now)
        => new(jobId, view.Id, view.OriginalSql, background, user, now);

    /// <summary>Runs the job; its end makes the view usable, or removes it.</summary>
    public Job Start(JobRecord record, bool recovered = false)
    {
        var job = new Job(record.Id, "CREATE MATERIALIZED VIEW", record.Statement, record.Background, record.User, record.CreatedAt);
        Queue.Submit(job, j => BuildAsync(record, j), unlimited: recovered);
        return job;
    }

    /// <summary>Gives the job that creates a view, if it still runs.</summary>
    public Job? JobOf(long viewId) => store.Current.DocumentsOf(JobRecord.DocumentKind).Select(JobRecord.FromDocument)
        .Where(r => r.ViewId == viewId).Select(r => Queue.Find(r.Id)).FirstOrDefault(j => j is not null);

    /// <summary>
    /// Fails where a view is being created over an object that is to be dropped, or there is one and the setting says that it counts.
    /// </summary>
    public void RefuseDropOf(CatalogSnapshot snapshot, CatalogObject item)
    {
        if (ChecksDependants() && snapshot.MaterializedViews.FirstOrDefault(v => v.BaseIds.Contains(item.Id)) is { } above)
            throw JobErrors.HasDependants.With(item.Name, above.Name);
        foreach (var view in snapshot.MaterializedViews.Where(v => v.Creating && v.BaseIds.Contains(item.Id)))
        {
            if (JobOf(view.Id) is { } job) throw JobErrors.BaseOfCreating.With(item.Name, $"materialized view {view.Name}", job.Id);
        }
    }

    /// <summary>After a restart: background jobs go on, what foreground ones left is removed.</summary>
    public void Recover()
    {
        foreach (var record in store.Current.DocumentsOf(JobRecord.DocumentKind).Select(JobRecord.FromDocument).ToList())
        {
            if (record.Background && store.Current.Find(record.ViewId) is MaterializedView { Creating: true })
            {
                Start(record, recovered: true);
                continue;
            }

            Remove(record);
            if (!record.Background) Cleared?.Invoke(record);
        }
    }

    private async Task BuildAsync(JobRecord record, Job job)
    {
        try
        {
            // A foreground job has somebody waiting who hears of the error; a background one outlives outages.
            var request = new RefreshRequest(record.ViewId, RefreshScope.ManualAuto, "CREATE", record.User);
            await Retries.RunAsync(
                job, () => refreshes.RunInsideAsync(request, job), record.Background ? int.MaxValue : 1, time).ConfigureAwait(false);
            job.Phase = Job.FinishingPhase;
            job.Cancellation.ThrowIfCancellationRequested();
            await FinishAsync(record).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A background job that fails keeps its definition and shows why; only cancelling removes it.
            if (record.Background && !job.Cancellation.IsCancellationRequested)
            {
                store.Commit(before => before.Find(record.ViewId) is MaterializedView view
                    ? [
                        new PutObject(view with
                        {
                            Creating = false, Active = false, InactiveReason = Failed + problem.Message,
                        }),
                        Done(record),
                    ]
                    : [Done(record)]);
            }
            else
            {
                Remove(record);
            }

            throw;
        }
    }

    // A view in whose place the new one comes goes in the commit that gives the name to the new one.
    private async Task FinishAsync(JobRecord record)
    {
        MaterializedView? old = null;
        store.Commit(before =>
        {
            old = null;
            if (before.Find(record.ViewId) is not MaterializedView view) return [Done(record)];
            if (record.Replaces is not { } name) return [new PutObject(view with { Creating = false }), Done(record)];
            var found = before.Find(before.DatabaseName(view.DatabaseId), name);
            if (found is not (null or MaterializedView)) throw CatalogErrors.TableExists.With(name);
            old = found as MaterializedView;
            var drop = old is null ? [] : new CatalogRecord[] { new DropObject(old.Id), RefreshSchedules.Forgotten(old.Id) };
            return
            [
                .. drop, new RenameObject(view.Id, view.DatabaseId, name),
                new PutObject(view with
                {
                    Name = name, Creating = false, RowPolicies = old?.RowPolicies, ColumnMasks = old?.ColumnMasks,
                }),
                Done(record),
            ];
        });
        if (old is null) return;
        await refreshes.CancelAsync(old.Id).ConfigureAwait(false);
        discard(old);
    }

    private void Remove(JobRecord record)
    {
        var view = store.Current.Find(record.ViewId) as MaterializedView;
        store.Commit(before => before.Find(record.ViewId) is null
            ? [Done(record)] : [new DropObject(record.ViewId), Done(record)]);
        if (view is not null) discard(view);
    }

    private static DropDocument Done(JobRecord record) => new(JobRecord.DocumentKind, record.Key);
}
