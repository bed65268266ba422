namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Is a chain source -> stages -> sink that several workers run side by side. Forked pipelines (union, rows that an
/// outer
/// join left over) share stages and sink.
/// </summary>
public sealed class Pipeline(SinkGroup sink)
{
    private readonly List<Operator> _stages = [];
    private readonly List<PipelineGate> _dependsOn = [];

    public SinkGroup Sink { get; } = sink;
    public ISourceOperator? Source { get; private set; }

    /// <summary>Operators that batches pass, first to last.</summary>
    public IReadOnlyList<Operator> Stages => _stages;

    public IReadOnlyList<PipelineGate> DependsOn => _dependsOn;

    /// <summary>Another pipeline has the same sink; a source without rows needs no worker then.</summary>
    internal bool IsFork { get; private init; }

    internal List<PipelineCounter> Counters { get; } = [];
    internal int RemainingWorkers;

    public void Prepend(Operator stage) => _stages.Insert(0, stage);

    public void SetSource(ISourceOperator source) => Source = source;

    public void DependOn(SinkGroup sink) => _dependsOn.Add(sink.Completed);

    /// <summary>Waits until another pipeline, and all that are forked from it after this call, have finished.</summary>
    public void DependOn(Pipeline other)
    {
        var counter = new PipelineCounter();
        other.Counters.Add(counter);
        _dependsOn.Add(counter.Gate);
    }

    /// <summary>Copies the stages so far into a pipeline that feeds the same sink.</summary>
    internal Pipeline Fork()
    {
        var fork = new Pipeline(Sink) { IsFork = true };
        fork._stages.AddRange(_stages);
        fork._dependsOn.AddRange(_dependsOn);
        fork.Counters.AddRange(Counters);
        foreach (var counter in Counters) counter.Remaining++;
        Sink.RemainingPipelines++;
        return fork;
    }
}

/// <summary>Is a sink with the number of pipelines that still feed it.</summary>
public sealed class SinkGroup(ISinkOperator sink)
{
    public ISinkOperator Operator { get; } = sink;
    public PipelineGate Completed { get; } = new();

    internal int RemainingPipelines = 1;
    internal int RemainingUnits;
}

/// <summary>Opens a gate when a number of pipelines have finished.</summary>
internal sealed class PipelineCounter
{
    internal int Remaining = 1;

    internal PipelineGate Gate { get; } = new();

    internal void FinishOne()
    {
        if (Interlocked.Decrement(ref Remaining) == 0) Gate.Open();
    }
}

/// <summary>Is a condition that pipelines wait for.</summary>
public sealed class PipelineGate
{
    private volatile bool _open;

    public bool IsOpen => _open;

    internal void Open() => _open = true;
}
