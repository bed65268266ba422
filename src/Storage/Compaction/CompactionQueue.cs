using System.Collections.Concurrent;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Compaction;

/// <summary>Compacts tablets on threads of low priority, which hold back while queries run.</summary>
internal sealed class CompactionQueue : IDisposable
{
    private const int DoneMax = 100;
    // A refresh or a DELETE that read where rows lie starts anew when they were moved meanwhile.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_sweepMost = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_sweepLeast = TimeSpan.FromSeconds(1);
    private readonly TabletStore _store;
    private readonly TimeProvider _time;
    private readonly BlockingCollection<Tablet> _queue = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread[] _threads;
    private readonly CompactionPace _pace;
    private readonly TimeSpan _sweepEvery;
    private int _running;
    private readonly Queue<CompactionDone> _done = new();
    private readonly HashSet<long> _merging = [];
    private readonly HashSet<long> _again = [];
    private long _sweptAt;
    private int _sweeping;

    internal CompactionQueue(TabletStore store, TimeProvider time)
    {
        _store = store;
        _time = time;
        _sweptAt = time.GetTimestamp();
        // What is kept for seconds does not stay for a minute.
        var kept = store.Options.ReplacedRowsetsKept;
        _sweepEvery = kept > s_sweepMost ? s_sweepMost : kept < s_sweepLeast ? s_sweepLeast : kept;
        _pace = new CompactionPace(store, time, _stop.Token);
        _threads = new Thread[store.Options.CompactionThreads];
        for (var i = 0; i < _threads.Length; i++)
        {
            _threads[i] = new Thread(Work) { Name = "compaction", IsBackground = true };
            _threads[i].Start();
        }
    }

    internal CompactionState State
    {
        get
        {
            var waiting = _queue.ToArray();
            lock (_done)
            {
                return new CompactionState(
                    waiting.Length, Volatile.Read(ref _running), _done.Count == 0 ? 0 : _done.Last().Rowsets,
                    waiting.Length == 0 ? 0 : waiting.Max(RowsetsOf), [.. _done]);
            }
        }
    }

    /// <summary>Queues the tablet when its rowsets call for it and it is not queued yet.</summary>
    internal void Consider(Tablet tablet)
    {
        lock (tablet.Guard)
        {
            if (tablet.IsQueued || tablet.IsDropped) return;
            var merges = CompactionPolicy.Choose(tablet.Rowsets, tablet.Kept, _store.Options).Count > 0;
            if (!merges && RollupBuilder.FindLacking(tablet, _store.Options) is null) return;
            tablet.IsQueued = true;
        }

        if (!_stop.IsCancellationRequested) _queue.Add(tablet);
    }

    public void Dispose()
    {
        _stop.Cancel();
        foreach (var thread in _threads) thread.Join();
        _queue.Dispose();
        _stop.Dispose();
    }

    private void Work()
    {
        BackgroundPriority.Apply();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                if (_queue.TryTake(out var tablet, (int)_sweepEvery.TotalMilliseconds, _stop.Token)) CompactAlone(tablet);
                Sweep();
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    // One that another thread is at comes again after it.
    private void CompactAlone(Tablet tablet)
    {
        lock (tablet.Guard) tablet.IsQueued = false;
        lock (_merging)
        {
            if (!_merging.Add(tablet.Id))
            {
                _again.Add(tablet.Id);
                return;
            }
        }

        bool isAsked;
        try
        {
            Compact(tablet);
        }
        finally
        {
            lock (_merging)
            {
                _merging.Remove(tablet.Id);
                isAsked = _again.Remove(tablet.Id);
            }
        }

        if (isAsked) Consider(tablet);
    }

    private void Compact(Tablet tablet)
    {
        var before = RowsetsOf(tablet);
        Interlocked.Increment(ref _running);
        var merged = false;
        var done = new CompactionDone
        {
            TabletId = tablet.Id, TableId = tablet.Spec.TableId, PartitionId = tablet.Spec.PartitionId, StartedMicros = NowMicros(),
        };
        done.Error = Guarded(() => merged = _store.Compact(tablet.Id, _pace, s_patience, _stop.Token)) ?? "";
        // Rows that were staged before a restart, or before the tablet heard of a rollup, came without it.
        if (tablet.Spec.Rollups.Count > 0) Guarded(() => _store.BuildRollups(tablet.Id, _stop.Token));
        done.FinishedMicros = NowMicros();
        done.Rowsets = Math.Max(1, before - RowsetsOf(tablet) + 1);
        Interlocked.Decrement(ref _running);
        if (!merged && done.Error.Length == 0) return;
        lock (_done)
        {
            if (_done.Count == DoneMax) _done.Dequeue();
            _done.Enqueue(done);
        }
    }

    private long NowMicros() => _time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;

    private static int RowsetsOf(Tablet tablet)
    {
        lock (tablet.Guard) return tablet.Rowsets.Count;
    }

    private void Sweep()
    {
        if (_time.GetElapsedTime(Volatile.Read(ref _sweptAt)) < _sweepEvery || Interlocked.Exchange(ref _sweeping, 1) != 0) return;
        Volatile.Write(ref _sweptAt, _time.GetTimestamp());
        Guarded(_store.RemoveExpired);
        Volatile.Write(ref _sweeping, 0);
    }

    /// <summary>Keeps the thread alive: a tablet that cannot be compacted stays as it is and readable.</summary>
    private static string? Guarded(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (OperationCanceledException)
        {
            // The store is closing; what was merged so far is removed at the next start.
            return null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            StorageMetrics.CompactionFailures.Add();
            return problem.Message;
        }
    }
}
