using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Collects one worker's right rows of a nested-loop join, in memory as long as there is room.</summary>
internal sealed class NestedLoopSink(NestedLoopJoin join, WorkerContext worker) : SinkStage, ISpillable
{
    private const long WorthSpillingBytes = 1 << 20;
    private readonly Lock _lock = new();
    private long _heldBytes;
    private bool _isAsked;
    private bool _isClosed;

    internal List<RecordBatch> Batches { get; } = [];

    public long RevocableBytes => Volatile.Read(ref _heldBytes);

    public override Flow Push(RecordBatch input)
    {
        var kept = new Column[join.Shape.RightColumns.Length];
        for (var i = 0; i < kept.Length; i++) kept[i] = input[join.Shape.RightColumns[i]].Share();
        var batch = new RecordBatch(kept, input.RowCount);
        input.Dispose();
        lock (_lock)
        {
            Batches.Add(batch);
            Volatile.Write(ref _heldBytes, _heldBytes + BatchBytes.Of(batch));
        }

        if (!join.MaySpill) return Flow.NeedsMore;
        var pressure = worker.Query.Pressure;
        pressure.Relieve();
        if (!Volatile.Read(ref _isAsked) && !(pressure.IsUrgent && _heldBytes >= WorthSpillingBytes)) return Flow.NeedsMore;
        lock (_lock) Write();
        return Flow.NeedsMore;
    }

    public bool Spill()
    {
        if (!_lock.TryEnter())
        {
            Volatile.Write(ref _isAsked, true);
            return false;
        }

        try
        {
            if (!_isClosed) Write();
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Ends collecting: nobody asks for these rows any more.</summary>
    internal void Close()
    {
        worker.Query.Pressure.Unregister(this);
        lock (_lock) _isClosed = true;
    }

    /// <summary>Puts what is still held on disk.</summary>
    internal void WriteHeld()
    {
        lock (_lock) Write();
    }

    private void Write()
    {
        _isAsked = false;
        if (Batches.Count == 0) return;
        var file = join.StartSpill();
        foreach (var batch in Batches)
        {
            worker.Query.ThrowIfFailed();
            file.Write(batch);
            batch.Dispose();
        }

        Batches.Clear();
        Volatile.Write(ref _heldBytes, 0);
    }
}
