using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Exchange;

/// <summary>Holds batches between the senders and the one receiving instance of an exchange; bounded.</summary>
public sealed class ExchangeQueue
{
    public const int SoftLimit = 16;

    private readonly Queue<RecordBatch> _queue = new();
    private readonly List<Work> _readers = [];
    private readonly List<Work> _writers = [];
    private TaskCompletionSource? _room;
    private int _ended;
    private bool _closed;

    /// <summary>Gives a queue whose receiver is gone.</summary>
    public static ExchangeQueue OfNobody() => new() { _closed = true };

    /// <summary>Says whether the queue is full; then the work is woken when it is not.</summary>
    public bool IsFull(Work asker)
    {
        lock (_queue)
        {
            if (_closed || _queue.Count < SoftLimit) return false;
            if (!_writers.Contains(asker)) _writers.Add(asker);
            return true;
        }
    }

    public bool IsClosed
    {
        get
        {
            lock (_queue) return _closed;
        }
    }

    /// <summary>Waits until there is room, without holding a thread; for network streams.</summary>
    public async ValueTask WhenRoomAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task waiting;
            lock (_queue)
            {
                if (_closed || _queue.Count < SoftLimit) return;
                _room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting = _room.Task;
            }

            await waiting.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the batch over; false when the receiver is gone.</summary>
    public bool Write(RecordBatch batch)
    {
        Work[] readers;
        lock (_queue)
        {
            if (_closed)
            {
                batch.Dispose();
                return false;
            }

            _queue.Enqueue(batch);
            readers = Take(_readers);
        }

        foreach (var reader in readers) reader.Wake();
        return true;
    }

    /// <summary>Says that one sender has sent everything.</summary>
    public void EndSender()
    {
        Work[] readers;
        lock (_queue)
        {
            _ended++;
            readers = Take(_readers);
        }

        foreach (var reader in readers) reader.Wake();
    }

    /// <summary>Gives a batch, or says that none is there yet (the reader is woken) or will come.</summary>
    public SourceState TryRead(int senders, Work reader, out RecordBatch? batch)
    {
        Work[] writers;
        lock (_queue)
        {
            if (!_queue.TryDequeue(out batch))
            {
                if (_closed || _ended >= senders) return SourceState.Finished;
                if (!_readers.Contains(reader)) _readers.Add(reader);
                return SourceState.Blocked;
            }

            writers = _queue.Count <= SoftLimit / 2 ? Take(_writers) : [];
            SignalRoom();
        }

        foreach (var writer in writers) writer.Wake();
        return SourceState.Batch;
    }

    public void Close()
    {
        Work[] writers;
        lock (_queue)
        {
            _closed = true;
            while (_queue.TryDequeue(out var batch)) batch.Dispose();
            writers = [.. Take(_writers), .. Take(_readers)];
            SignalRoom();
        }

        foreach (var writer in writers) writer.Wake();
    }

    private void SignalRoom()
    {
        _room?.TrySetResult();
        _room = null;
    }

    private static Work[] Take(List<Work> list)
    {
        if (list.Count == 0) return [];
        Work[] taken = [.. list];
        list.Clear();
        return taken;
    }
}
