using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Takes refresh requests from statements, schedules and commits; per view at most one refresh runs and one request waits for
/// which nobody waits, and later ones join it.
/// </summary>
public sealed class RefreshService(
    CatalogStore store, RefreshWork work, TaskRuns runs, Func<Setting<long>, long> setting, RefreshCounts counts, TimeProvider time)
{
    // Nobody waits for such a refresh who could try it again.
    private const int UnwatchedAttemptsMax = 6;
    private static readonly TimeSpan s_pauseMax = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<long, ViewLane> _lanes = new();

    public JobQueue Queue { get; } = new(
        () => setting(JobSettings.RefreshesMax), () => setting(JobSettings.QueueLength), time);

    /// <summary>Submits a refresh; it joins one of the view that waits already when that covers both.</summary>
    public SubmittedRefresh Submit(RefreshRequest request) => Submit(request, null);

    /// <summary>Goes on with what was asked for before a restart; gives the views that this concerns.</summary>
    public ImmutableArray<long> Resume()
    {
        var views = ImmutableArray.CreateBuilder<long>();
        foreach (var document in store.Current.DocumentsOf(RefreshJobRecord.DocumentKind).ToList())
        {
            var record = RefreshJobRecord.FromDocument(document);
            if (store.Current.Find(record.Request.ViewId) is not MaterializedView { Creating: false })
            {
                store.Commit(new DropDocument(RefreshJobRecord.DocumentKind, document.Key));
                continue;
            }

            views.Add(record.Request.ViewId);
            var scope = record.Request.Scope with { DoneSince = record.JobId };
            Submit(record.Request with { Scope = scope, IsAwaited = false }, record);
        }

        return views.ToImmutable();
    }

    /// <summary>Runs a refresh as part of another job (the creation of the view), in the view's turn.</summary>
    public async Task RunInsideAsync(RefreshRequest request, Job job)
    {
        counts.Of(request.ViewId).Jobs.Add();
        var lane = LaneOf(request.ViewId);
        await lane.Turn.WaitAsync(job.Attempt).ConfigureAwait(false);
        await RunInTurnAsync(lane, request, job, null).ConfigureAwait(false);
    }

    /// <summary>Cancels what runs or waits for a view; gives how many jobs.</summary>
    public async Task<int> CancelAsync(long viewId, MatViewException? because = null)
    {
        var count = 0;
        // What waits first: the end of what runs would let it start.
        foreach (var job in Queue.Jobs.Where(j => j.Subject == viewId).OrderByDescending(j => j.State == JobState.Queued))
        {
            if (!job.IsEnded && await Queue.CancelAsync(job.Id, because).ConfigureAwait(false)) count++;
        }

        return count;
    }

    /// <summary>
    /// Cancels what runs or waits for a view, for people: it returns as soon as nothing more is committed and the catalog knows of the
    /// end. What was begun is cleared up after that. Gives how many jobs.
    /// </summary>
    public async Task<int> GiveUpAsync(long viewId)
    {
        var count = 0;
        foreach (var job in Queue.Jobs.Where(j => j.Subject == viewId).OrderByDescending(j => j.State == JobState.Queued))
        {
            if (await GiveUpAsync(job).ConfigureAwait(false)) count++;
        }

        return count;
    }

    /// <summary>Does the same with one refresh; false when it had ended.</summary>
    public async Task<bool> GiveUpAsync(Job job)
    {
        if (job.IsEnded || job.IsGivenUp) return false;
        var open = runs.OpenOf(job);
        if (open is not null && job.TryGiveUp())
        {
            // Its threads stop while the journal is written.
            Queue.Stop(job);
            if (runs.TryEnd(work.Cancelled(open), RefreshJobRecord.DocumentKind, RefreshJobRecord.KeyOf(job.Id)))
            {
                job.AnswerGivenUp();
                return true;
            }
        }

        // It commits, or is between two batches: there is nothing to clear up.
        return await Queue.CancelAsync(job.Id).ConfigureAwait(false);
    }

    /// <summary>Gives the refresh that runs for a view, if any.</summary>
    public Job? RunningOf(long viewId) => _lanes.TryGetValue(viewId, out var lane) ? lane.Running : null;

    /// <summary>Gives how many automatic refreshes of a view failed since one succeeded.</summary>
    public int FailuresOf(long viewId) => _lanes.TryGetValue(viewId, out var lane) ? lane.Failures : 0;

    private ViewLane LaneOf(long viewId) => _lanes.GetOrAdd(viewId, _ => new ViewLane());

    private SubmittedRefresh Submit(RefreshRequest request, RefreshJobRecord? resumed)
    {
        var lane = LaneOf(request.ViewId);
        lock (lane)
        {
            counts.Of(request.ViewId).Jobs.Add();
            var view = store.Current.Find(request.ViewId) as MaterializedView ?? throw JobErrors.ViewGone.With(request.ViewId);
            if (lane.Waiting is { Job: { IsEnded: false, IsGivenUp: false } } waiting && waiting.Request.With(request) is { } both)
                return Join(waiting, both, request, view);
            var now = time.GetUtcNow().UtcDateTime;
            var job = new Job(
                resumed?.JobId ?? store.NewId(), "REFRESH", $"REFRESH MATERIALIZED VIEW {view.Name}", background: true, request.User, now)
            {
                Priority = request.Priority, Subject = view.Id,
            };
            var pending = new PendingRefresh(job, request, work.NewRun(request, view, job.Id) with
            {
                State = TaskRunState.Pending, ProcessTime = null,
            });
            runs.Wait(pending.Shown);
            Keep(pending);
            if (!request.IsAwaited) lane.Waiting = pending;
            try
            {
                // A commit or a schedule asks once; refused, it would leave the view behind until the next one.
                Queue.Submit(
                    job, j => RunAsync(lane, pending, j), takeTurn: () => TakeTurn(lane, pending), isOneAtMost: request.IsAutomatic);
            }
            catch
            {
                if (ReferenceEquals(lane.Waiting, pending)) lane.Waiting = null;
                Forget(pending);
                throw;
            }

            return new SubmittedRefresh(job, pending.QueryId);
        }
    }

    // What people or schedules asked for has a row that says where it went; commits are too many for that, and are counted.
    private SubmittedRefresh Join(PendingRefresh waiting, RefreshRequest both, RefreshRequest request, MaterializedView view)
    {
        counts.Of(request.ViewId).Merged.Add();
        waiting.Request = both;
        waiting.Joined++;
        waiting.Job.Priority = both.Priority;
        runs.Wait(waiting.Shown);
        Keep(waiting);
        if (request.Trigger == "EVENT") return new SubmittedRefresh(waiting.Job, waiting.QueryId);
        var run = work.NewRun(request, view, waiting.Job.Id) with
        {
            State = TaskRunState.Merged, FinishTime = time.GetUtcNow().UtcDateTime, ProcessTime = null, Progress = "100%",
            Reason = $"a refresh that waits covers it: {waiting.QueryId}",
        };
        runs.Put(run);
        return new SubmittedRefresh(waiting.Job, run.QueryId);
    }

    // Asked under the queue's lock: it must not wait.
    private bool TakeTurn(ViewLane lane, PendingRefresh pending)
    {
        if (pending.Request.IsAutomatic && time.GetUtcNow() < lane.NotBefore) return false;
        if (!lane.Turn.Wait(0)) return false;
        pending.GiveTurn();
        return true;
    }

    private async Task RunAsync(ViewLane lane, PendingRefresh pending, Job job)
    {
        try
        {
            var attempts = pending.Request.IsAwaited ? 1 : UnwatchedAttemptsMax;
            var counted = counts.Of(pending.Request.ViewId);
            var attempt = 0;
            await Retries.RunAsync(job, async () =>
            {
                if (attempt++ > 0) counted.Retried.Add();
                if (!pending.TakeTurn()) await lane.Turn.WaitAsync(job.Cancellation).ConfigureAwait(false);
                if (attempt == 1) counted.Waiting.Add(time.GetUtcNow().UtcDateTime - pending.CreatedAt);
                RefreshRequest request;
                lock (lane)
                {
                    if (ReferenceEquals(lane.Waiting, pending)) lane.Waiting = null;
                    request = pending.Request;
                }

                await RunInTurnAsync(lane, request, job, pending.TakeRun()).ConfigureAwait(false);
            }, attempts, time).ConfigureAwait(false);
        }
        finally
        {
            lock (lane)
            {
                if (ReferenceEquals(lane.Waiting, pending)) lane.Waiting = null;
            }

            // Cancelled before its turn came.
            if (pending.TakeRun() is not null) runs.TryEnd(work.Cancelled(pending.Shown));
            Forget(pending);
        }
    }

    private async Task RunInTurnAsync(ViewLane lane, RefreshRequest request, Job job, TaskRun? run)
    {
        var counted = counts.Of(request.ViewId);
        var begun = time.GetTimestamp();
        try
        {
            lane.Running = job;
            var isEmpty = !await work.RunAsync(request, job, run).ConfigureAwait(false);
            lane.Failures = 0;
            lane.NotBefore = default;
            counted.Succeeded.Add();
            if (isEmpty) counted.Empty.Add();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            counted.Failed.Add();
            if (!job.Cancellation.IsCancellationRequested && !Retries.Passes(problem) && request.IsAutomatic)
                CountFailure(lane, request.ViewId);
            throw;
        }
        finally
        {
            counted.Running.Add(time.GetElapsedTime(begun));
            lane.Running = null;
            lane.Turn.Release();
            Queue.Pump();
        }
    }

    // A refresh that fails again and again is tried ever more rarely, then no more: the reason is there for people to read.
    private void CountFailure(ViewLane lane, long viewId)
    {
        lane.Failures++;
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(lane.Failures, 20) - 1));
        lane.NotBefore = time.GetUtcNow() + (pause < s_pauseMax ? pause : s_pauseMax);
        if (lane.Failures < setting(JobSettings.ConsecutiveFailuresMax)) return;
        store.Commit(before => before.Find(viewId) is MaterializedView { Active: true } view
            ? [new PutObject(view with { Active = false, InactiveReason = $"mv consecutive failures: {lane.Failures}" })] : []);
    }

    // A commit that is not followed is found after a restart by its versions, and a client that waits is gone then; but what says
    // more than "what is stale" would be lost.
    private void Keep(PendingRefresh pending)
    {
        var request = pending.Request;
        var says = !request.IsAwaited || request.Scope.IsPartial || request.Scope.Force;
        if (request.Trigger == "EVENT" || !says) return;
        pending.IsKept = true;
        store.Commit(new PutDocument(
            new RefreshJobRecord(pending.Job.Id, pending.QueryId, pending.CreatedAt, request).ToDocument()));
    }

    private void Forget(PendingRefresh pending)
    {
        runs.WaitNoMore(pending.QueryId);
        if (!pending.IsKept) return;
        store.Commit(new DropDocument(RefreshJobRecord.DocumentKind, RefreshJobRecord.KeyOf(pending.Job.Id)));
    }

    private sealed class ViewLane
    {
        internal SemaphoreSlim Turn { get; } = new(1);
        internal Job? Running { get; set; }
        internal PendingRefresh? Waiting { get; set; }
        internal int Failures { get; set; }

        /// <summary>Before it no automatic refresh starts.</summary>
        internal DateTimeOffset NotBefore { get; set; }
    }
}
