using System.Diagnostics;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Runs the work of all queries on its own threads, one a core, in turn. A worker that has to wait for a slow peer says
/// so
/// and is replaced while it waits.
/// </summary>
public sealed class WorkerPool : IDisposable
{
    private const int ThreadsMax = 1024;

    /// <summary>Workers beyond the cores that may run while others do not come back from one batch.</summary>
    private const int ExtraMax = 16;

    /// <summary>How long work may wait while no worker takes any.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(50);

    [ThreadStatic]
    private static WorkerPool? t_pool;

    private readonly WorkQueue _queue = new();
    private readonly Lock _threadLock = new();
    private readonly List<Thread> _threads = [];
    private readonly Timer _watch;
    private int _waiting;
    private int _active;
    private int _extra;
    private long _taken;
    private long _takenBefore;
    private bool _isWatched;
    private bool _stopping;
    private bool _stopped;

    public WorkerPool(int threadCount)
    {
        ThreadCount = Math.Max(1, threadCount);
        _watch = new Timer(_ => HelpOut());
        for (var i = 0; i < ThreadCount; i++) StartThread();
    }

    public int ThreadCount { get; }

    /// <summary>Runs a wait on a worker thread without taking a worker away from other queries.</summary>
    public static void Blocking(Action wait)
    {
        var pool = t_pool;
        if (pool is null)
        {
            wait();
            return;
        }

        pool.EnterBlocked();
        try
        {
            wait();
        }
        finally
        {
            pool.LeaveBlocked();
        }
    }

    /// <summary>Ends the threads once nothing is queued: whoever waits for work that was started does not wait for ever.</summary>
    public void Dispose()
    {
        lock (_queue)
        {
            _stopping = true;
            Monitor.PulseAll(_queue);
        }

        Thread[] threads;
        lock (_threadLock) threads = [.. _threads];
        foreach (var thread in threads) thread.Join();
        _watch.Dispose();
        Work[] late;
        lock (_queue)
        {
            _stopped = true;
            late = _queue.TakeAll();
        }

        foreach (var work in late) RunHere(work);
    }

    internal void Enqueue(Work work)
    {
        if (!StarterRun.TryTake(work)) Queue(work);
    }

    /// <summary>Lines up work that just ran. The worker that ran it takes the next itself: it wakes no other for it.</summary>
    internal void EnqueueAgain(Work work)
    {
        if (!StarterRun.TryTake(work)) Queue(work, wakes: !ReferenceEquals(t_pool, this));
    }

    internal void Queue(Work work, bool wakes = true)
    {
        lock (_queue)
        {
            if (!_stopped)
            {
                _queue.Enqueue(work);
                if (!wakes) return;
                if (_active < ThreadCount + _extra)
                {
                    if (_waiting > 0) Monitor.Pulse(_queue);
                }
                else if (!_isWatched) Watch();

                return;
            }
        }

        RunHere(work);
    }

    // Without threads the work runs where it was started; its query has failed, so it only cleans up.
    private static void RunHere(Work work)
    {
        work.BeginRun();
        work.Run();
    }

    private void Watch()
    {
        _isWatched = true;
        _takenBefore = _taken;
        _watch.Change(s_patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Adds a worker when none took work for a while: one batch may keep a worker for seconds, and short queries must not wait
    /// for it. The cores are shared then, as the system sees fit.
    /// </summary>
    private void HelpOut()
    {
        var start = false;
        lock (_queue)
        {
            _isWatched = false;
            if (_queue.Count == 0 || _stopped) return;
            if (_taken == _takenBefore && _extra < ExtraMax && _active >= ThreadCount + _extra)
            {
                _extra++;
                start = _waiting == 0;
                if (!start) Monitor.Pulse(_queue);
            }

            Watch();
        }

        if (start) StartThread();
    }

    private void EnterBlocked()
    {
        var start = false;
        lock (_queue)
        {
            _active--;
            if (_waiting > 0) Monitor.Pulse(_queue);
            else start = true;
        }

        if (start) StartThread();
    }

    /// <summary>Goes on at once; for a moment one thread more than cores may run.</summary>
    private void LeaveBlocked()
    {
        lock (_queue) _active++;
    }

    private void StartThread()
    {
        lock (_threadLock)
        {
            if (_threads.Count >= ThreadsMax || _stopping) return;
            var thread = new Thread(Loop) { IsBackground = true, Name = $"worker {_threads.Count}" };
            _threads.Add(thread);
            thread.Start();
        }
    }

    /// <summary>Takes work while fewer than ThreadCount threads are active; surplus threads sleep.</summary>
    private void Loop()
    {
        t_pool = this;
        while (Take() is { } work)
        {
            var began = Stopwatch.GetTimestamp();
            work.BeginRun();
            work.Run();
            var wasLong = Stopwatch.GetElapsedTime(began) > s_patience;
            lock (_queue)
            {
                _active--;
                if (wasLong && _extra > 0) _extra--;
            }
        }
    }

    private Work? Take()
    {
        lock (_queue)
        {
            while (_queue.Count == 0 || _active >= ThreadCount + _extra)
            {
                if (_stopping && _queue.Count == 0)
                {
                    Monitor.PulseAll(_queue);
                    return null;
                }

                _waiting++;
                Monitor.Wait(_queue);
                _waiting--;
            }

            _active++;
            _taken++;
            var work = _queue.Dequeue();
            if (_queue.Count > 0 && !_isWatched) Watch();
            return work;
        }
    }
}
