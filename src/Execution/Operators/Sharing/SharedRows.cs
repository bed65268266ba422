using MatViewDb.Arrow;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Sharing;

/// <summary>
/// Keeps the batches of a shared plan until every scan has read them; scans get the same buffers, which nobody writes to. Batches
/// that no scan has reached go to disk when memory gets short, as long as no scan reads from there.
/// </summary>
internal sealed class SharedRows(OperatorSite site) : Operator(site), ISinkOperator, ISpillable
{
    private const int BatchesPerForcedSpill = 3;

    private readonly Lock _lock = new();
    private readonly List<RecordBatch?> _batches = [];
    private readonly List<int> _readersLeft = [];
    private SpillFile? _file;
    private int _readers;
    private int _furthest;
    private long _waitingBytes;
    private bool _isComplete;
    private bool _isRead;

    public override void Wire(PipelineBuilder builder, Pipeline above)
        => throw new InvalidOperationException("kept rows are wired by the node that shares them");

    /// <summary>Batches in memory; fewer after some went to disk.</summary>
    internal int BatchCount
    {
        get
        {
            lock (_lock) return _batches.Count;
        }
    }

    internal bool HasFile
    {
        get
        {
            lock (_lock) return _file is not null;
        }
    }

    public long RevocableBytes => Volatile.Read(ref _isRead) ? 0 : Volatile.Read(ref _waitingBytes);

    private MemoryPressure Pressure => Fragment.Query.Pressure;

    public SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            if (!_isComplete && _batches.Count == 0 && _file is null) Pressure.Register(this);
        }

        return new Stage(this);
    }

    public void Complete()
    {
        lock (_lock)
        {
            _isComplete = true;
            foreach (var _ in _batches) _readersLeft.Add(_readers);
        }
    }

    internal void AddReader() => _readers++;

    /// <summary>
    /// Gives a reader its share of a batch in memory, the last one to ask the batch itself; null when there is none of that number.
    /// </summary>
    internal RecordBatch? Take(int index)
    {
        lock (_lock)
        {
            if (index >= _batches.Count) return null;
            var batch = _batches[index] ?? throw new InvalidOperationException("a shared batch was read too often");
            if (index >= _furthest)
            {
                _furthest = index + 1;
                _waitingBytes -= BatchBytes.Of(batch);
            }

            if (--_readersLeft[index] > 0) return batch.Share();
            _batches[index] = null;
            return batch;
        }
    }

    /// <summary>Starts to read what is on disk; from now on nothing goes there. Null when nothing is.</summary>
    internal SpillReader? OpenFile(WorkerContext worker)
    {
        lock (_lock)
        {
            Volatile.Write(ref _isRead, true);
            return _file?.OpenReader(worker.Tracker);
        }
    }

    public bool Spill()
    {
        if (!_lock.TryEnter()) return false;
        try
        {
            if (!_isRead) WriteWaiting();
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    public override void Dispose()
    {
        Pressure.Unregister(this);
        foreach (var batch in _batches) batch?.Dispose();
        _batches.Clear();
        _file?.Dispose();
    }

    private void Add(RecordBatch input)
    {
        lock (_lock)
        {
            _batches.Add(input);
            _waitingBytes += BatchBytes.Of(input);
            if (Pressure.IsForced && _batches.Count >= BatchesPerForcedSpill) WriteWaiting();
        }

        Pressure.Relieve();
        if (Pressure.IsUrgent)
        {
            lock (_lock) WriteWaiting();
        }
    }

    private void WriteWaiting()
    {
        if (_furthest == _batches.Count) return;
        _file ??= CreateSpill();
        for (var i = _furthest; i < _batches.Count; i++)
        {
            var batch = _batches[i]!; // No reader came so far.
            Fragment.Query.ThrowIfFailed();
            _file.Write(batch);
            batch.Dispose();
            _batches[i] = null;
        }

        _batches.RemoveRange(_furthest, _batches.Count - _furthest);
        if (_isComplete) _readersLeft.RemoveRange(_furthest, _readersLeft.Count - _furthest);
        _waitingBytes = 0;
    }

    private sealed class Stage(SharedRows owner) : SinkStage
    {
        public override Flow Push(RecordBatch input)
        {
            owner.Add(input);
            return Flow.NeedsMore;
        }
    }
}
