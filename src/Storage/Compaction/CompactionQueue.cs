using System.Collections.Concurrent;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Compaction;

/// <summary>Compacts tablets one after the other on a thread of low priority.</summary>
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
    private readonly Thread _thread;
    private readonly TimeSpan _sweepEvery;
    private volatile int _running;
    private readonly Queue<CompactionDone> _done = new();
    private long _sweptAt;

    internal CompactionQueue(TabletStore store, TimeProvider time)
    {
        _store = store;
        _time = time;
        _sweptAt = time.GetTimestamp();
        // What is kept for seconds does not stay for a minute.
        var kept = store.Options.ReplacedRowsetsKept;
        _sweepEvery = kept > s_sweepMost ? s_sweepMost : kept < s_sweepLeast ? s_sweepLeast : kept;
        _thread = new Thread(Work) { Name = "compaction", IsBackground = true };
        _thread.Start();
    }

    internal CompactionState State
    {
        get
        {
            var waiting = _queue.ToArray();
            lock (_done)
            {
                return new CompactionState(
                    waiting.Length, _running, _done.Count == 0 ? 0 : _done.Last().Rowsets,
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
        _thread.Join();
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
                if (_queue.TryTake(out var tablet, (int)_sweepEvery.TotalMilliseconds, _stop.Token)) Compact(tablet);
                Sweep();
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Compact(Tablet tablet)
    {
        lock (tablet.Guard) tablet.IsQueued = false;
        var before = RowsetsOf(tablet);
        _running = 1;
        var merged = false;
        var done = new CompactionDone
        {
            TabletId = tablet.Id, TableId = tablet.Spec.TableId, PartitionId = tablet.Spec.PartitionId, StartedMicros = NowMicros(),
        };
        done.Error = Guarded(() => merged = _store.Compact(tablet.Id, s_patience, _stop.Token)) ?? "";
        // Rows that were staged before a restart, or before the tablet heard of a rollup, came without it.
        if (tablet.Spec.Rollups.Count > 0) Guarded(() => _store.BuildRollups(tablet.Id, _stop.Token));
        done.FinishedMicros = NowMicros();
        done.Rowsets = Math.Max(1, before - RowsetsOf(tablet) + 1);
        _running = 0;
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
        if (_time.GetElapsedTime(_sweptAt) < _sweepEvery) return;
        _sweptAt = _time.GetTimestamp();
        Guarded(_store.RemoveExpired);
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
