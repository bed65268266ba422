using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Operators.Sharing;

/// <summary>
/// Keeps the batches of a shared plan until every scan has read them; scans get the same buffers, which nobody writes to.
/// </summary>
internal sealed class SharedRows(OperatorSite site) : Operator(site), ISinkOperator
{
    private readonly Lock _lock = new();
    private readonly List<RecordBatch> _collected = [];
    private RecordBatch?[] _batches = [];
    private int[] _readersLeft = [];
    private int _readers;

    public override void Wire(PipelineBuilder builder, Pipeline above)
        => throw new InvalidOperationException("kept rows are wired by the node that shares them");

    internal int BatchCount => _batches.Length;

    public SinkStage OpenSink(WorkerContext worker) => new Stage(this);

    public void Complete()
    {
        _batches = [.. _collected];
        _readersLeft = new int[_batches.Length];
        Array.Fill(_readersLeft, _readers);
        _collected.Clear();
    }

    internal void AddReader() => _readers++;

    /// <summary>Gives a reader its share of a batch; the last one to ask takes the batch itself.</summary>
    internal RecordBatch Take(int index)
    {
        lock (_lock)
        {
            var batch = _batches[index] ?? throw new InvalidOperationException("a shared batch was read too often");
            if (--_readersLeft[index] > 0) return batch.Share();
            _batches[index] = null;
            return batch;
        }
    }

    public override void Dispose()
    {
        foreach (var batch in _collected) batch.Dispose();
        foreach (var batch in _batches) batch?.Dispose();
    }

    private sealed class Stage(SharedRows owner) : SinkStage
    {
        public override Flow Push(RecordBatch input)
        {
            lock (owner._lock) owner._collected.Add(input);
            return Flow.NeedsMore;
        }
    }
}
