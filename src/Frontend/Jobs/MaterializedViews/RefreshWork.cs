using System.Collections.Immutable;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Carries out one refresh of one view: plans it, runs its batches, keeps its task runs.</summary>
public sealed class RefreshWork(CatalogStore store, IRefreshRunner runner, TaskRuns runs, TimeProvider time)
{
    public async Task RunAsync(RefreshRequest request, Job job)
    {
        var cancel = job.Cancellation;
        var view = Require(store.Current, request.ViewId);
        if (!view.Active && request.Trigger != "MANUAL") return;
        var first = NewRun(request, view, job);
        runs.Put(first);
        try
        {
            await RunBatchesAsync(request, job, first, cancel).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            runs.Put(runs.Latest(request.ViewId) is { IsEnded: false } open && open.JobId == first.JobId
                ? Ended(open, problem, cancel) : Ended(first, problem, cancel));
            throw;
        }
    }

    private async Task RunBatchesAsync(RefreshRequest request, Job job, TaskRun run, CancellationToken cancel)
    {
        job.Phase = "planning";
        var snapshot = store.Current;
        var view = Require(snapshot, request.ViewId);
        var now = time.GetUtcNow().UtcDateTime;
        var plan = RefreshPlanner.Plan(view, snapshot.Find, request.Scope, now);
        CheckNames(request.Scope, plan, view);
        if (plan.IsNothing)
        {
            store.Commit(new ConfirmFreshness(view.Id, now));
            runs.Put(run with
            {
                State = TaskRunState.Skipped, FinishTime = now, Progress = "100%", RefreshMode = plan.Mode, Reason = plan.Reason,
            });
            return;
        }

        job.RowsTotal = TotalRows(plan, view, snapshot);
        var batches = plan.Targets.IsEmpty ? [[]] : RefreshPlanner.Batches(plan).ToList();
        long done = 0;
        for (var i = 0; i < batches.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (i > 0) run = NewRun(request, view, job);
            var batch = Prepare(request, batches[i], i == 0 ? plan.Surplus : [], run.QueryId);
            if (batch is null) continue;
            view = batch.View;
            run = Describe(run, plan, batch, i, batches.Count);
            runs.Put(run);
            job.Phase = $"partition batch {i + 1} of {batches.Count}";
            var before = done;
            FaultPoint.Hit("refresh.before_batch");
            var rows = await runner.RunAsync(batch, read => job.RowsDone = before + read, cancel).ConfigureAwait(false);
            done += RowsOf(batch, batches.Count);
            job.RowsDone = done;
            runs.Put(run with
            {
                State = TaskRunState.Success, FinishTime = time.GetUtcNow().UtcDateTime, Progress = "100%", Rows = rows,
            });
        }
    }

    // Every batch reads the catalog anew, so that it shows the versions it really read.
    private RefreshBatch? Prepare(
        RefreshRequest request, ImmutableArray<MappedPartition> wanted, ImmutableArray<string> surplus, string queryId)
    {
        var snapshot = store.Current;
        var view = Require(snapshot, request.ViewId);
        var bases = view.BaseIds.Select(snapshot.Find).OfType<Table>().ToList();
        if (bases.Count < view.BaseIds.Length) throw JobErrors.Inactive.With(view.Name, "base-table dropped");
        var tracked = view.Tracking is { } tracking ? bases.FirstOrDefault(b => b.Id == tracking.BaseTableId) : null;
        var names = wanted.Select(w => w.Name).ToHashSet();
        var targets = PartitionMapping.Map(view, tracked ?? bases.FirstOrDefault() ?? view)
            .Where(m => names.Contains(m.Name)).ToImmutableArray();
        if (targets.IsEmpty && surplus.IsEmpty) return null;
        var versions = targets.ToImmutableDictionary(t => t.Name, t => Freshness.VersionsNow(t, bases, tracked?.Id));
        return new RefreshBatch(snapshot, view, targets, surplus, versions, queryId);
    }

    private static void CheckNames(RefreshScope scope, RefreshPlan plan, MaterializedView view)
    {
        foreach (var name in scope.PartitionNames)
        {
            if (plan.Targets.All(t => t.Name != name)) throw JobErrors.UnknownPartition.With(name, view.Name);
        }
    }

    private static long TotalRows(RefreshPlan plan, MaterializedView view, CatalogSnapshot snapshot)
    {
        var others = view.BaseIds.Where(id => id != view.Tracking?.BaseTableId).Select(snapshot.Find).OfType<Table>().Sum(t => t.Rows);
        return view.Tracking is null ? others : plan.Targets.Sum(t => t.Bases.Sum(b => b.Rows)) + (others * BatchesOf(plan));
    }

    private static int BatchesOf(RefreshPlan plan) => Math.Max(1, RefreshPlanner.Batches(plan).Count());

    private static long RowsOf(RefreshBatch batch, int batches)
    {
        var bases = batch.View.BaseIds.Where(id => id != batch.View.Tracking?.BaseTableId).Select(batch.Snapshot.Find).OfType<Table>();
        return batch.View.Tracking is null ? bases.Sum(t => t.Rows) / Math.Max(1, batches)
            : batch.Targets.Sum(t => t.Bases.Sum(b => b.Rows)) + bases.Sum(t => t.Rows);
    }

    private static MaterializedView Require(CatalogSnapshot snapshot, long id)
        => snapshot.Find(id) as MaterializedView ?? throw JobErrors.ViewGone.With(id);

    private TaskRun NewRun(RefreshRequest request, MaterializedView view, Job job) => new()
    {
        QueryId = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
        ViewId = view.Id,
        TaskName = $"mv-{view.Id}",
        Database = store.Current.DatabaseName(view.DatabaseId),
        CreateTime = time.GetUtcNow().UtcDateTime,
        ProcessTime = time.GetUtcNow().UtcDateTime,
        State = TaskRunState.Running,
        Definition = $"insert overwrite `{view.Name}` {view.QuerySql}",
        JobId = job.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Trigger = request.Trigger,
        Force = request.Scope.Force,
        Creator = view.Creator,
    };

    private static TaskRun Describe(TaskRun run, RefreshPlan plan, RefreshBatch batch, int number, int count)
    {
        var names = batch.Targets.Select(t => t.Name).ToList();
        var bases = batch.View.BaseIds.Select(batch.Snapshot.Find).OfType<Table>().ToDictionary(
            t => t.Name, t => (IReadOnlyList<string>)[.. t.Id == batch.View.Tracking?.BaseTableId
                ? batch.Targets.SelectMany(p => p.Bases).Select(p => p.Name).Distinct() : t.Partitions.Keys]);
        var extra = JsonSerializer.Serialize(new
        {
            forceRefresh = run.Force,
            mvPartitionsToRefresh = names,
            basePartitionsToRefreshMap = bases,
            refreshMode = plan.Mode,
            planBuilderMessage = plan.Reason,
            batch = $"{number + 1}/{count}",
        });
        return run with
        {
            RefreshMode = plan.Mode, Reason = plan.Reason, MvPartitions = names, BasePartitions = bases, ExtraMessage = extra,
            Progress = $"{100 * number / count}%",
        };
    }

    private TaskRun Ended(TaskRun run, Exception problem, CancellationToken cancel) => run with
    {
        State = TaskRunState.Failed,
        FinishTime = time.GetUtcNow().UtcDateTime,
        ErrorCode = problem is MatViewException known ? known.Code : -1,
        ErrorMessage = cancel.IsCancellationRequested ? "user cancelled" : problem.Message,
    };
}
