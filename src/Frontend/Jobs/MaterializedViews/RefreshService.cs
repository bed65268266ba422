using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Takes refresh requests from statements, schedules and commits; per view at most one refresh runs and one automatic
/// request waits, which later ones join.
/// </summary>
public sealed class RefreshService(
    CatalogStore store, RefreshWork work, Func<Setting<long>, long> setting, MetricSet metrics, TimeProvider time)
{
    // Nobody waits for an automatic refresh who could try it again.
    private const int AutomaticAttemptsMax = 6;

    private readonly ConcurrentDictionary<long, ViewLane> _lanes = new();
    private readonly MetricSet.Metric _jobs = metrics.Counter("matviewdb_mv_refresh_jobs", "Refresh jobs submitted");
    private readonly MetricSet.Metric _failed =
        metrics.Counter("matviewdb_mv_refresh_total_failed_jobs", "Refresh jobs that failed");

    private readonly MetricSet.Metric _succeeded =
        metrics.Counter("matviewdb_mv_refresh_total_success_jobs", "Refresh jobs that succeeded");

    public JobQueue Queue { get; } = new(
        () => setting(JobSettings.RefreshesMax), () => setting(JobSettings.QueueLength), time);

    /// <summary>Submits a refresh; an automatic one joins one of the view that waits already.</summary>
    public Job Submit(RefreshRequest request)
    {
        var lane = _lanes.GetOrAdd(request.ViewId, _ => new ViewLane());
        lock (lane)
        {
            if (request.IsMergeable && lane.Waiting is { IsEnded: false, State: JobState.Queued } waiting) return waiting;
            _jobs.Add();
            var view = store.Current.Find(request.ViewId) as MaterializedView ?? throw JobErrors.ViewGone.With(request.ViewId);
            var job = new Job(
                store.NewId(), "REFRESH", $"REFRESH MATERIALIZED VIEW {view.Name}", background: true, request.User,
                time.GetUtcNow().UtcDateTime);
            if (request.IsMergeable) lane.Waiting = job;
            var attempts = request.IsMergeable ? AutomaticAttemptsMax : 1;
            Queue.Submit(job, j => Retries.RunAsync(j, () => RunInTurnAsync(lane, request, j), attempts, time));
            return job;
        }
    }

    /// <summary>Runs a refresh as part of another job (the creation of the view), in the view's turn.</summary>
    public Task RunInsideAsync(RefreshRequest request, Job job)
        => RunInTurnAsync(_lanes.GetOrAdd(request.ViewId, _ => new ViewLane()), request, job);

    /// <summary>Cancels what runs or waits for a view; gives how many jobs.</summary>
    public async Task<int> CancelAsync(long viewId)
    {
        var count = 0;
        if (!_lanes.TryGetValue(viewId, out var lane)) return 0;
        foreach (var job in new[] { lane.Waiting, lane.Running }.OfType<Job>().Distinct().ToList())
        {
            if (!job.IsEnded && await Queue.CancelAsync(job.Id).ConfigureAwait(false)) count++;
        }

        return count;
    }

    /// <summary>Gives the refresh that runs for a view, if any.</summary>
    public Job? RunningOf(long viewId) => _lanes.TryGetValue(viewId, out var lane) ? lane.Running : null;

    private async Task RunInTurnAsync(ViewLane lane, RefreshRequest request, Job job)
    {
        await lane.Turn.WaitAsync(job.Cancellation).ConfigureAwait(false);
        try
        {
            lock (lane)
            {
                if (ReferenceEquals(lane.Waiting, job)) lane.Waiting = null;
                lane.Running = job;
            }

            await work.RunAsync(request, job).ConfigureAwait(false);
            lane.Failures = 0;
            _succeeded.Add();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            _failed.Add();
            if (!job.Cancellation.IsCancellationRequested && !Retries.Passes(problem) && request.Trigger is "SCHEDULE" or "EVENT")
                CountFailure(lane, request.ViewId);
            throw;
        }
        finally
        {
            lane.Running = null;
            lane.Turn.Release();
        }
    }

    // A refresh that fails again and again stops being tried: the reason is there for people to read.
    private void CountFailure(ViewLane lane, long viewId)
    {
        if (++lane.Failures < setting(JobSettings.ConsecutiveFailuresMax)) return;
        store.Commit(before => before.Find(viewId) is MaterializedView { Active: true } view
            ? [new PutObject(view with { Active = false, InactiveReason = $"mv consecutive failures: {lane.Failures}" })] : []);
    }

    private sealed class ViewLane
    {
        internal SemaphoreSlim Turn { get; } = new(1);
        internal Job? Running { get; set; }
        internal Job? Waiting { get; set; }
        internal int Failures { get; set; }
    }
}
