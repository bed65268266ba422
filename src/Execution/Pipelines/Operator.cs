using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Marks the running half of a plan node, found by the message that carries its spec.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OperatorAttribute(Type spec) : Attribute
{
    public Type Spec { get; } = spec;
}

/// <summary>Is what an operator is made from: its plan node and the fragment it runs in.</summary>
public sealed record OperatorSite(PlanNode Node, IMessage SpecMessage, FragmentContext Fragment)
{
    public T Spec<T>() where T : class => (T)SpecMessage;
}

/// <summary>
/// Is a plan node made runnable, one per fragment instance: wires itself into pipelines and holds what its workers
/// share.
/// </summary>
public abstract class Operator(OperatorSite site) : IDisposable
{
    public PlanNode Node { get; } = site.Node;
    public FragmentContext Fragment { get; } = site.Fragment;
    public OperatorProfile Profile { get; } = new() { NodeId = site.Node.Id };

    /// <summary>Counts what this operator takes of the query's memory.</summary>
    internal MemoryTracker Memory { get; } = site.Fragment.Query.Tracker.Part(NameOf(site));

    protected MemoryTracker Tracker => Memory;

    /// <summary>
    /// Says whether the thread that starts the fragment, which also reads its rows, may run this: it waits for no other
    /// fragment and no client, and makes few rows from a row.
    /// </summary>
    public virtual bool RunsAtStarter => false;

    /// <summary>Adds this node to the pipeline above it and its inputs below.</summary>
    public abstract void Wire(PipelineBuilder builder, Pipeline above);

    /// <summary>Adds to a named counter of the profile; thread-safe.</summary>
    protected void Count(string counter, long amount)
    {
        lock (Profile)
        {
            Profile.Counters.TryGetValue(counter, out var old);
            Profile.Counters[counter] = old + amount;
        }
    }

    /// <summary>Makes a file for rows that do not fit into memory; its bytes count for this operator.</summary>
    internal SpillFile CreateSpill() => Fragment.Query.Spill.Create(Profile);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    // HashJoinSpec of node 4: "operator 4, HashJoin", as EXPLAIN numbers them.
    private static string NameOf(OperatorSite site)
    {
        var name = site.SpecMessage.Descriptor.Name;
        return $"operator {site.Node.Id}, {(name.EndsWith("Spec", StringComparison.Ordinal) ? name[..^4] : name)}";
    }
}

/// <summary>Is an operator that batches pass through.</summary>
public interface IStreamOperator
{
    StreamStage OpenStream(WorkerContext worker);
}

/// <summary>Is an operator that starts a pipeline.</summary>
public interface ISourceOperator
{
    /// <summary>Gets ready once before any worker opens it and gives how many workers can share its work; 0 = it has no rows.</summary>
    int Prepare(int parallelism);

    SourceStage OpenSource(WorkerContext worker);
}

/// <summary>Is an operator that ends one or more pipelines.</summary>
public interface ISinkOperator
{
    SinkStage OpenSink(WorkerContext worker);

    /// <summary>
    /// Runs once all workers of all pipelines finished; gives how many units of parallel work remain.
    /// </summary>
    int PrepareFinish(int parallelism) => 0;

    /// <summary>Runs one unit of the remaining work.</summary>
    void RunFinish(int unit)
    {
    }

    /// <summary>Runs once all units are done; gives how many units one more step has, 0 when there is none.</summary>
    int ContinueFinish(int parallelism) => 0;

    /// <summary>Runs last, once; after it the pipelines that read this operator start.</summary>
    void Complete()
    {
    }
}

/// <summary>Passes batches through on one input: filter, project, limit.</summary>
public abstract class StreamOperator(OperatorSite site) : Operator(site), IStreamOperator
{
    public abstract StreamStage OpenStream(WorkerContext worker);

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        above.Prepend(this);
        builder.Wire(Node.Inputs[0], above);
    }
}

/// <summary>Starts pipelines and has no input.</summary>
public abstract class SourceOperator(OperatorSite site) : Operator(site), ISourceOperator
{
    public abstract int Prepare(int parallelism);

    public abstract SourceStage OpenSource(WorkerContext worker);

    public override void Wire(PipelineBuilder builder, Pipeline above) => above.SetSource(this);
}

/// <summary>Ends a fragment.</summary>
public abstract class RootSinkOperator(OperatorSite site) : Operator(site), ISinkOperator
{
    public abstract SinkStage OpenSink(WorkerContext worker);

    public virtual int PrepareFinish(int parallelism) => 0;

    public virtual void RunFinish(int unit)
    {
    }

    public virtual void Complete()
    {
    }

    public override void Wire(PipelineBuilder builder, Pipeline above)
        => throw new InvalidOperationException("a sink has nothing above it");
}

/// <summary>Collects its whole input, then starts the pipeline above: aggregate, sort, window.</summary>
public abstract class BreakerOperator(OperatorSite site) : Operator(site), ISinkOperator, ISourceOperator
{
    public abstract SinkStage OpenSink(WorkerContext worker);

    public virtual int PrepareFinish(int parallelism) => 0;

    public virtual void RunFinish(int unit)
    {
    }

    public virtual int ContinueFinish(int parallelism) => 0;

    public virtual void Complete()
    {
    }

    public abstract int Prepare(int parallelism);

    public abstract SourceStage OpenSource(WorkerContext worker);

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        above.SetSource(this);
        var below = builder.NewPipeline(this);
        above.DependOn(below.Sink);
        builder.Wire(Node.Inputs[0], below);
    }
}
