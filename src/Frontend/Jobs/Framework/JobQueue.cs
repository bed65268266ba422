using System.Collections.Concurrent;
using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Framework;

/// <summary>
/// Starts jobs in order of arrival under a limit of how many run at once (0 = no limit); raising the limit starts waiters at
/// once, lowering it stops nothing.
/// </summary>
public sealed class JobQueue(Func<long> runningMax, Func<long> queuedMax, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(Job Job, Func<Job, Task> Work)> _waiting = [];
    private readonly ConcurrentDictionary<long, Job> _jobs = new();
    private int _running;

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
            var at = 0;
            foreach (var (waiting, _) in _waiting)
            {
                if (ReferenceEquals(waiting, job)) return at;
                at++;
            }

            return 0;
        }
    }

    /// <summary>Takes a job; <paramref name="unlimited"/> jobs (recovered ones) start without a permit.</summary>
    public void Submit(Job job, Func<Job, Task> work, bool unlimited = false)
    {
        lock (_lock)
        {
            if (_waiting.Count >= queuedMax()) throw JobErrors.QueueFull.With(_waiting.Count);
            _jobs[job.Id] = job;
            if (!unlimited)
            {
                _waiting.AddLast((job, work));
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
    public async Task<bool> CancelAsync(long id)
    {
        if (!_jobs.TryGetValue(id, out var job)) return false;
        job.Cancel();
        lock (_lock)
        {
            for (var node = _waiting.First; node is not null; node = node.Next)
            {
                if (!ReferenceEquals(node.Value.Job, job)) continue;
                var work = node.Value.Work;
                _waiting.Remove(node);
                _ = RunAsync(job, work, counted: false);
                break;
            }
        }

        await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return true;
    }

    private void StartWaiting()
    {
        var limit = runningMax();
        while (_waiting.First is { } first && (limit <= 0 || _running < limit))
        {
            _waiting.RemoveFirst();
            _running++;
            _ = RunAsync(first.Value.Job, first.Value.Work, counted: true);
        }
    }

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
            job.Fail(job.Cancellation.IsCancellationRequested ? JobErrors.Cancelled.Because(problem, job.Id) : problem);
        }
        finally
        {
            if (counted)
            {
                lock (_lock)
                {
                    _running--;
                    StartWaiting();
                }
            }
        }
    }
}
