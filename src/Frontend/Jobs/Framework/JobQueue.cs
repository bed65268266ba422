using System.Collections.Concurrent;
using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Framework;

/// <summary>
/// Starts jobs by priority, then in order of arrival, under a limit of how many run at once (0 = no limit); raising the limit
/// starts waiters at once, lowering it stops nothing. A job whose turn has not come takes no place of another.
/// </summary>
public sealed class JobQueue(Func<long> runningMax, Func<long> queuedMax, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiter> _waiting = [];
    private readonly ConcurrentDictionary<long, Job> _jobs = new();
    private int _running;

    /// <summary>Tells of a job that failed and was not cancelled.</summary>
    public event Action<Job>? Failed;

    public IReadOnlyCollection<Job> Jobs => [.. _jobs.Values.OrderBy(j => j.Id)];

    public Job? Find(long id) => _jobs.GetValueOrDefault(id);

    public int Queued
    {
        get
        {
            lock (_lock) return _waiting.Count;
        }
    }

    /// <summary>Says how many jobs stand before this one; 0 once it runs.</summary>
    public int Ahead(Job job)
    {
        lock (_lock)
        {
            var at = InOrder().TakeWhile(waiter => !ReferenceEquals(waiter.Job, job)).Count();
            return at == _waiting.Count ? 0 : at;
        }
    }

    /// <summary>
    /// Takes a job; <paramref name="unlimited"/> jobs (recovered ones) start without a permit. <paramref name="takeTurn"/> is asked
    /// before a job starts: false leaves it waiting until the next <see cref="Pump"/> or the end of another job.
    /// <paramref name="isOneAtMost"/>: whoever asks has no other one waiting, so that a full queue need not refuse it.
    /// </summary>
    public void Submit(
        Job job, Func<Job, Task> work, bool unlimited = false, Func<bool>? takeTurn = null, bool isOneAtMost = false)
    {
        lock (_lock)
        {
            if (!isOneAtMost && _waiting.Count >= queuedMax()) throw JobErrors.QueueFull.With(_waiting.Count);
            _jobs[job.Id] = job;
            if (!unlimited)
            {
                _waiting.AddLast(new Waiter(job, work, takeTurn));
                StartWaiting();
                return;
            }
        }

        _ = RunAsync(job, work, counted: false);
    }

    /// <summary>Starts what the current limit allows; call it after the limit was raised.</summary>
    public void Pump()
    {
        lock (_lock) StartWaiting();
    }

    /// <summary>Cancels a job and waits until it is gone; false when there is no such job.</summary>
    public async Task<bool> CancelAsync(long id, MatViewException? because = null)
    {
        if (!_jobs.TryGetValue(id, out var job)) return false;
        Stop(job, because);
        await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return true;
    }

    /// <summary>Cancels a job and does not wait; one whose turn has not come ends without it.</summary>
    public void Stop(Job job, MatViewException? because = null)
    {
        job.Cancel(because);
        lock (_lock)
        {
            for (var node = _waiting.First; node is not null; node = node.Next)
            {
                if (!ReferenceEquals(node.Value.Job, job)) continue;
                _waiting.Remove(node);
                _ = RunAsync(job, node.Value.Work, counted: false);
                break;
            }
        }
    }

    private void StartWaiting()
    {
        var limit = runningMax();
        if (_waiting.Count == 0) return;
        foreach (var waiter in InOrder())
        {
            if (limit > 0 && _running >= limit) return;
            if (waiter.TakeTurn?.Invoke() == false) continue;
            _waiting.Remove(waiter);
            _running++;
            _ = RunAsync(waiter.Job, waiter.Work, counted: true);
        }
    }

    private List<Waiter> InOrder() => [.. _waiting.OrderByDescending(w => w.Job.Priority)]; // Stable: arrival decides between equals.

    private async Task RunAsync(Job job, Func<Job, Task> work, bool counted)
    {
        await Task.Yield();
        try
        {
            job.MarkRunning(time.GetUtcNow().UtcDateTime);
            await work(job).ConfigureAwait(false);
            _jobs.TryRemove(job.Id, out _);
            job.Finish();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            _jobs.TryRemove(job.Id, out _);
            job.Fail(job.Cancellation.IsCancellationRequested
                ? job.CancelledBecause ?? JobErrors.Cancelled.Because(problem, job.Id) : problem);
            if (job.State == JobState.Failed) Failed?.Invoke(job);
        }
        finally
        {
            lock (_lock)
            {
                if (counted) _running--;
                StartWaiting();
            }
        }
    }

    private sealed record Waiter(Job Job, Func<Job, Task> Work, Func<bool>? TakeTurn);
}
