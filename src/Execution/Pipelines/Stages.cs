using MatViewDb.Arrow;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Takes batches over: the next stage of a pipeline as the stage before it sees it.</summary>
public abstract class BatchReceiver
{
    /// <summary>Takes ownership of the batch.</summary>
    public abstract Flow Accept(RecordBatch batch);
}

/// <summary>Is one worker's share of an operator inside a pipeline: a batch in, zero or more out.</summary>
public abstract class StreamStage : IDisposable
{
    /// <summary>Takes ownership of the input.</summary>
    public abstract Flow Push(RecordBatch input, BatchReceiver output);

    /// <summary>Gives rows held back when the input of this worker ends.</summary>
    public virtual void Finish(BatchReceiver output)
    {
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>Is one worker's share of an operator that ends a pipeline.</summary>
public abstract class SinkStage : IDisposable
{
    /// <summary>Takes ownership of the input.</summary>
    public abstract Flow Push(RecordBatch input);

    /// <summary>Ends this worker's input; runs on the worker, so local work such as sorting is parallel.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>Says that batches should wait; the sink wakes the task later.</summary>
    public virtual bool IsBlocked => false;

    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>Is one worker's share of an operator that starts a pipeline.</summary>
public abstract class SourceStage : IDisposable
{
    /// <summary>Gives the next batch, whose owner the caller becomes.</summary>
    public abstract SourceState Next(out RecordBatch? batch);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
