using System.Diagnostics.CodeAnalysis;
using MatViewDb.Arrow;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Hands batches from workers to the one reader of a fragment. Few batches wait: past the soft limit tasks sleep
/// between
/// batches, past the hard limit a worker waits inside one.
/// </summary>
public sealed class ResultStream
{
    public const int SoftLimit = 8;
    public const int HardLimit = 64;

    private readonly Queue<RecordBatch> _queue = new();
    private readonly List<Work> _sleepers = [];
    private TaskCompletionSource? _asyncReader;
    private bool _complete;
    private bool _closed;

    /// <summary>Says whether the queue is full; then the work is woken when it is not.</summary>
    public bool IsFull(Work asker)
    {
        if (Volatile.Read(ref _closed)) return false;
        lock (_queue)
        {
            if (_closed || _queue.Count < SoftLimit) return false;
            if (!_sleepers.Contains(asker)) _sleepers.Add(asker);
            return true;
        }
    }

    /// <summary>Takes the batch; false when nobody reads any more.</summary>
    public bool Write(RecordBatch batch)
    {
        lock (_queue)
        {
            if (!_closed && (_queue.Count < HardLimit || StarterRun.IsHere))
            {
                Put(batch);
                return true;
            }
        }

        WorkerPool.Blocking(WaitForRoom);
        lock (_queue)
        {
            if (_closed)
            {
                batch.Dispose();
                return false;
            }

            Put(batch);
            return true;
        }
    }

    /// <summary>Gives the next batch without holding a thread while there is none; null at the end.</summary>
    public async ValueTask<RecordBatch?> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task waiting;
            lock (_queue)
            {
                if (_queue.Count > 0 || _complete || _closed) break;
                _asyncReader ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting = _asyncReader.Task;
            }

            await waiting.WaitAsync(cancel).ConfigureAwait(false);
        }

        return TryRead(out var batch) ? batch : null;
    }

    /// <summary>Gives the next batch, holding the thread until there is one; null at the end.</summary>
    public RecordBatch? Read(CancellationToken cancel)
    {
        using var registration = cancel.UnsafeRegister(static stream => ((ResultStream)stream!).Pulse(), this);
        lock (_queue)
        {
            while (_queue.Count == 0 && !_complete && !_closed && !cancel.IsCancellationRequested) Monitor.Wait(_queue);
        }

        cancel.ThrowIfCancellationRequested();
        return TryRead(out var batch) ? batch : null;
    }

    /// <summary>Waits for a batch; false at the end.</summary>
    public bool TryRead([NotNullWhen(true)] out RecordBatch? batch)
    {
        Work[] woken = [];
        lock (_queue)
        {
            while (_queue.Count == 0 && !_complete && !_closed) Monitor.Wait(_queue);
            if (_closed || !_queue.TryDequeue(out batch))
            {
                batch = null;
                return false;
            }

            if (_queue.Count == SoftLimit / 2 || _queue.Count == 0)
            {
                woken = [.. _sleepers];
                _sleepers.Clear();
            }

            Monitor.PulseAll(_queue);
        }

        foreach (var sleeper in woken) sleeper.Wake();
        return true;
    }

    /// <summary>Says that no more batches come.</summary>
    public void Complete()
    {
        lock (_queue)
        {
            _complete = true;
            Signal();
        }
    }

    /// <summary>Stops reader and writers: the query failed or the reader went away.</summary>
    public void Close()
    {
        lock (_queue)
        {
            _closed = true;
            Signal();
        }
    }

    internal void Drain()
    {
        lock (_queue)
        {
            while (_queue.TryDequeue(out var batch)) batch.Dispose();
        }
    }

    private void Pulse()
    {
        lock (_queue) Monitor.PulseAll(_queue);
    }

    private void Put(RecordBatch batch)
    {
        _queue.Enqueue(batch);
        Signal();
    }

    private void Signal()
    {
        Monitor.PulseAll(_queue);
        _asyncReader?.TrySetResult();
        _asyncReader = null;
    }

    private void WaitForRoom()
    {
        lock (_queue)
        {
            while (!_closed && _queue.Count >= HardLimit) Monitor.Wait(_queue);
        }
    }
}
