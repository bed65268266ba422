using System.Collections.Immutable;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Protocol;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Carries out one refresh of one view: plans it, runs its batches, keeps its task runs.</summary>
public sealed class RefreshWork(CatalogStore store, IRefreshRunner runner, TaskRuns runs, RefreshRules rules, TimeProvider time)
{
    private const int RepeatsMax = 5;

    /// <summary>
    /// Carries a refresh out; <paramref name="waited"/> is its row in task_runs if it waited for its turn. False: there was nothing to do.
    /// </summary>
    public async Task<bool> RunAsync(RefreshRequest request, Job job, TaskRun? waited)
    {
        var cancel = job.Attempt;
        var view = Require(store.Current, request.ViewId);
        var first = (waited ?? NewRun(request, view, job.Id)) with
        {
            State = TaskRunState.Running, ProcessTime = time.GetUtcNow().UtcDateTime, Force = request.Scope.Force,
            // What joined it while it waited may have changed what it is.
            Trigger = request.Trigger, SubmitUser = request.User, Priority = request.Priority,
        };
        if (!view.Active && request.Trigger != "MANUAL")
        {
            if (waited is not null)
            {
                runs.Put(first with
                {
                    State = TaskRunState.Skipped, FinishTime = first.ProcessTime, Reason = $"the view is inactive: {view.InactiveReason}",
                });
            }

            return false;
        }

        runs.Show(first);
        try
        {
            if (!view.Active) throw JobErrors.Inactive.With(view.Name, view.InactiveReason);
            return await RunBatchesAsync(request, job, first, cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var problem = cancel.IsCancellationRequested ? failure : CauseOf(failure, view);
            if (!job.IsGivenUp || !runs.WasCancelled(job)) runs.Put(Ended(runs.OpenOf(job) ?? first, problem, job));
            runs.Clear(job);
            if (ReferenceEquals(problem, failure)) throw;
            throw problem;
        }
    }

    // Whatever failed because of it, what people have to know is what became of the view meanwhile.
    private Exception CauseOf(Exception failure, MaterializedView begun) => store.Current.Find(begun.Id) switch
    {
        null => JobErrors.ViewGone.Because(failure, begun.Name),
        MaterializedView { Active: false } now when begun.Active
            => CoordinatorErrors.BecameInactive.Because(failure, now.Name, now.InactiveReason),
        _ => failure,
    };

    private async Task<bool> RunBatchesAsync(RefreshRequest request, Job job, TaskRun run, CancellationToken cancel)
    {
        job.Phase = "planning";
        var now = time.GetUtcNow().UtcDateTime;
        var snapshot = store.Current;
        var view = Require(snapshot, request.ViewId);
        var plan = RefreshPlanner.Plan(view, snapshot.Find, request.Scope, now, rules);
        if (plan.IsNothing)
        {
            Skip(run, view, plan, now, plan.Mode, plan.Reason, Freshness.Of(view, snapshot.Find).IsFresh);
            return false;
        }

        var choice = IncrementalChoice.Of(view, snapshot.Find, plan, request.Scope, runner.ShapeOf(snapshot, view));
        CheckAllowed(view, request.Scope, choice.Recomputed.Select(t => t.Name), choice.WhyNot);
        var work = WorkOf(plan, choice);
        if (work.Count == 0)
        {
            Skip(
                run, view, plan, now, "NOT_REFRESH", "up to date: no version of a table that it reads moved",
                Freshness.Of(view, snapshot.Find).IsFresh);
            return false;
        }

        // A creation that goes on after a restart does not begin at nothing.
        var done = view.Creating ? RowsShown(view, plan, snapshot) : 0;
        job.RowsDone = job.RowsBefore = done;
        job.RowsTotal = done + TotalRows(plan with { Targets = choice.Recomputed }, view, snapshot)
            + choice.Steps.Sum(s => s.Windows.Values.Sum(w => w.ChangedRows));
        var drops = plan.Surplus;
        var mode = plan.Mode == "COMPLETE" && view.Tracking is not null && !choice.Steps.IsEmpty ? "PARTIAL" : plan.Mode;
        var shown = run;
        var isUsed = false;
        var isConfirmed = false;
        var repeats = 0;
        for (var i = 0; i < work.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (isUsed) run = NewRun(request, view, job.Id);
            isUsed = false;
            var batch = Prepare(request, work[i], snapshot, drops, run.QueryId, out var problem);
            if (problem is not null)
            {
                CheckAllowed(view, request.Scope, work[i].Targets, problem);
                Replace(work, i--, plan, problem);
                continue;
            }

            if (batch is null) continue;
            if (plan.CoversAll && i == work.Count - 1) batch = batch with { Confirms = now };
            isConfirmed = batch.Confirms is not null;
            view = batch.View;
            run = Describe(run, request, mode, plan.Reason, batch, work[i].WhyNot, i, work);
            runs.Show(run);
            isUsed = true;
            var before = done;
            job.Phase = $"partition batch {i + 1} of {work.Count}";
            var notes = new BatchNotes(runs, run, job, before, time);
            FaultPoint.Hit("refresh.before_batch");
            using var limit = new RunTimeLimit(rules.SecondsOf(view), time, cancel);
            try
            {
                var outcome = await limit.WithinAsync(
                    $"materialized view {view.Name}",
                    runner.RunAsync(batch, notes, limit.Token)).ConfigureAwait(false);
                drops = [];
                done += batch.Step is null ? RowsOf(batch, work.Count) : outcome.RowsRead;
                job.RowsDone = done;
                runs.Kept(notes.Run);
            }
            catch (Exception failure) when (batch.Step is not null && !cancel.IsCancellationRequested && NeedsAnotherWay(failure))
            {
                // Compaction moved rows of the view that were to be replaced: they are read again.
                if (failure is MatViewException { Code: AnsweredErrors.RowsMoved } && repeats++ < RepeatsMax)
                {
                    isUsed = false;
                    i--;
                    continue;
                }

                var why = failure is MaintenanceException ? failure.Message
                    : "the versions that it shows are no longer kept apart: compaction has merged them";
                CheckAllowed(view, request.Scope, work[i].Targets, why);
                runs.TryEnd(run with
                {
                    State = TaskRunState.Skipped, FinishTime = time.GetUtcNow().UtcDateTime, NotIncremental = why,
                    Reason = "its partitions are recomputed by the next run of the job",
                });
                Replace(work, i--, plan, why);
            }
        }

        if (ReferenceEquals(run, shown)) Skip(run, view, plan, now, mode, "its partitions are gone", isOfAll: false);
        // The last step had nothing left to do.
        if (plan.CoversAll && !isConfirmed) store.Commit(new ConfirmFreshness(view.Id, now));
        return true;
    }

    // REFRESH INCREMENTAL without FALLBACK: what was filled once is recomputed on demand only.
    private static void CheckAllowed(MaterializedView view, RefreshScope scope, IEnumerable<string> recomputed, string? why)
    {
        if (scope.Force || scope.IsPartial || !IncrementalChoice.IsStrict(view) || !recomputed.Any(view.Versions.ContainsKey)) return;
        throw JobErrors.NotIncremental.With(view.Name, why);
    }

    private static bool NeedsAnotherWay(Exception failure) => failure is MaintenanceException
        or MatViewException
        {
            Code: AnsweredErrors.VersionMissing or AnsweredErrors.VersionMerged or AnsweredErrors.DifferenceCompacted
                or AnsweredErrors.RowsMoved,
        };

    // What a refresh of some partitions did not look at may be stale.
    private void Skip(
        TaskRun run, MaterializedView view, RefreshPlan plan, DateTime now, string mode, string reason, bool isOfAll)
    {
        if (plan.CoversAll || isOfAll) store.Commit(new ConfirmFreshness(view.Id, now) { IsOfAll = isOfAll });
        runs.TryEnd(run with
        {
            State = TaskRunState.Skipped, FinishTime = time.GetUtcNow().UtcDateTime, Progress = "100%", RefreshMode = mode, Reason = reason,
        });
    }

    private static List<WorkItem> WorkOf(RefreshPlan plan, IncrementalChoice choice)
    {
        var work = choice.Steps.Where(s => !s.IsEmpty).Select(s => new WorkItem(s.Names, s, null)).ToList();
        if (!choice.Recomputed.IsEmpty) work.AddRange(Recomputing(plan with { Targets = choice.Recomputed }, choice.WhyNot));
        if (work.Count == 0 && !plan.Surplus.IsEmpty) work.Add(new WorkItem([], null, null));
        return work;
    }

    private static IEnumerable<WorkItem> Recomputing(RefreshPlan plan, string? why)
        => RefreshPlanner.Batches(plan).Select(b => new WorkItem([.. b.Select(t => t.Name)], null, why));

    private static void Replace(List<WorkItem> work, int at, RefreshPlan plan, string why)
    {
        var names = work[at].Targets;
        work.RemoveAt(at);
        work.InsertRange(at, Recomputing(plan with { Targets = [.. plan.Targets.Where(t => names.Contains(t.Name))] }, why));
    }

    // Every batch reads the catalog anew, so that it shows the versions it really read; what was chosen over the same tables holds.
    private RefreshBatch? Prepare(
        RefreshRequest request, WorkItem wanted, CatalogSnapshot chosen, ImmutableArray<string> surplus, string queryId,
        out string? problem)
    {
        problem = null;
        // Before the snapshot: whatever is committed later is not in it.
        var taken = time.GetUtcNow().UtcDateTime;
        var snapshot = store.Current;
        var view = Require(snapshot, request.ViewId);
        var bases = view.BaseIds.Select(snapshot.Find).OfType<Table>().ToList();
        if (bases.Count < view.BaseIds.Length) throw JobErrors.Inactive.With(view.Name, "base-table dropped");
        var isAsChosen = wanted.Step is not null && ReferenceEquals(chosen.Find(view.Id), view)
            && bases.TrueForAll(b => ReferenceEquals(chosen.Find(b.Id), b));
        var targets = isAsChosen ? wanted.Step!.Targets // Asked for above.
            : [.. PartitionMapping.Map(view, bases).Where(m => wanted.Targets.Contains(m.Name))];
        if (targets.IsEmpty && surplus.IsEmpty) return null;
        var step = isAsChosen || wanted.Step is null ? wanted.Step
            : IncrementalChoice.Again(view, snapshot.Find, targets, runner.ShapeOf(snapshot, view), out problem);
        if (problem is not null) return null;
        var versions = Freshness.VersionsNow(view, targets, bases, taken);
        return new RefreshBatch(snapshot, view, targets, surplus, versions, queryId) { Step = step };
    }

    /// <summary>Is a batch to come: by differences where it has a step.</summary>
    private sealed record WorkItem(ImmutableArray<string> Targets, IncrementalStep? Step, string? WhyNot);

    private static long TotalRows(RefreshPlan plan, MaterializedView view, CatalogSnapshot snapshot)
    {
        var others = view.BaseIds.Where(id => !view.Follows(id)).Select(snapshot.Find).OfType<Table>().Sum(t => t.Rows);
        return view.Tracking is null ? others : plan.Targets.Sum(t => t.Bases.Sum(b => b.Rows)) + (others * BatchesOf(plan));
    }

    // Rows of base partitions that the view shows and that are not read again.
    private static long RowsShown(MaterializedView view, RefreshPlan plan, CatalogSnapshot snapshot)
    {
        var again = plan.Targets.SelectMany(t => t.Bases).Select(b => b.Id).ToHashSet();
        long rows = 0;
        foreach (var table in view.Trackings.Select(t => snapshot.Find(t.BaseTableId)).OfType<Table>())
        {
            var shown = view.Versions.Values.SelectMany(v => v.ByTable.GetValueOrDefault(table.Id)?.Keys ?? []).ToHashSet();
            rows += table.Partitions.Values.Where(p => shown.Contains(p.Id) && !again.Contains(p.Id)).Sum(p => p.Rows);
        }

        return rows;
    }

    private static int BatchesOf(RefreshPlan plan) => Math.Max(1, RefreshPlanner.Batches(plan).Count());

    private static long RowsOf(RefreshBatch batch, int batches)
    {
        var bases = batch.View.BaseIds.Where(id => !batch.View.Follows(id)).Select(batch.Snapshot.Find).OfType<Table>();
        return batch.View.Tracking is null ? bases.Sum(t => t.Rows) / Math.Max(1, batches)
            : batch.Targets.Sum(t => t.Bases.Sum(b => b.Rows)) + bases.Sum(t => t.Rows);
    }

    private static MaterializedView Require(CatalogSnapshot snapshot, long id)
        => snapshot.Find(id) as MaterializedView ?? throw JobErrors.ViewGone.With(id);

    /// <summary>Makes the row of task_runs for a refresh that begins, or waits for its turn.</summary>
    internal TaskRun NewRun(RefreshRequest request, MaterializedView view, long jobId) => new()
    {
        QueryId = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
        ViewId = view.Id,
        TaskName = $"mv-{view.Id}",
        Database = store.Current.DatabaseName(view.DatabaseId),
        CreateTime = time.GetUtcNow().UtcDateTime,
        ProcessTime = time.GetUtcNow().UtcDateTime,
        State = TaskRunState.Running,
        Definition = $"insert overwrite `{view.Name}` {view.QuerySql}",
        JobId = jobId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Trigger = request.Trigger,
        Force = request.Scope.Force,
        Creator = view.Creator,
        SubmitUser = request.User,
        Priority = request.Priority,
        IsSync = request.IsAwaited,
        AskedPartitions = rules.Cut([.. request.Scope.PartitionNames]),
        PartitionStart = request.Scope.StartText,
        PartitionEnd = request.Scope.EndText,
        Properties = TaskRunTexts.PropertiesOf(request, view),
    };

    /// <summary>Gives the row of a refresh that was cancelled.</summary>
    internal TaskRun Cancelled(TaskRun open) => open with
    {
        State = TaskRunState.Failed, FinishTime = time.GetUtcNow().UtcDateTime, ErrorCode = JobErrors.Cancelled.Code,
        ErrorMessage = "user cancelled",
    };

    private TaskRun Describe(
        TaskRun run, RefreshRequest request, string planned, string reason, RefreshBatch batch, string? whyNot, int number,
        List<WorkItem> work)
    {
        var count = work.Count;
        IReadOnlyList<string> next = number + 1 < count ? rules.Cut(work[number + 1].Targets) : [];
        var mode = batch.Step is null ? planned : "INCREMENTAL";
        var names = batch.Targets.Select(t => t.Name).ToList();
        var tables = batch.View.BaseIds.Select(batch.Snapshot.Find).OfType<Table>().ToList();
        // Tables of other databases may have the same name.
        var bases = tables.ToDictionary(
            t => tables.Count(o => o.Name == t.Name) == 1 ? t.Name : $"{batch.Snapshot.DatabaseName(t.DatabaseId)}.{t.Name}",
            t => (IReadOnlyList<string>)[.. batch.View.Follows(t.Id)
                ? batch.Targets.SelectMany(p => p.BasesOf(t.Id)).Select(p => p.Name).Distinct() : t.Partitions.Keys]);
        return run with
        {
            RefreshMode = mode, Reason = reason, MvPartitions = rules.Cut(names), BasePartitions = rules.Cut(bases),
            ExtraMessage = TaskRunTexts.ExtraOf(
                run, request, mode, reason, rules.Cut(names), rules.Cut(bases), $"{number + 1}/{count}", next),
            Progress = $"{100 * number / count}%", NotIncremental = whyNot ?? "", Versions = VersionsText.Of(batch),
        };
    }

    private TaskRun Ended(TaskRun run, Exception problem, Job job) => run with
    {
        State = TaskRunState.Failed,
        FinishTime = time.GetUtcNow().UtcDateTime,
        ErrorCode = problem is MatViewException known ? known.Code : -1,
        ErrorMessage = job.Cancellation.IsCancellationRequested ? job.CancelledBecause?.Message ?? "user cancelled"
            : job.BeginsAnew ? "begins anew" : problem.Message,
    };
}
