using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Cuts a fragment's tree of plan nodes into pipelines.</summary>
public sealed class PipelineBuilder
{
    private readonly FragmentContext _fragment;
    private readonly List<Pipeline> _pipelines = [];
    private readonly List<Operator> _operators = [];
    private readonly Dictionary<int, SinkGroup> _filterSources = [];
    private readonly Dictionary<int, SinkGroup> _shared = [];

    private PipelineBuilder(FragmentContext fragment) => _fragment = fragment;

    public static (IReadOnlyList<Pipeline> Pipelines, IReadOnlyList<Operator> Operators) Build(
        PlanNode root, FragmentContext fragment)
    {
        var builder = new PipelineBuilder(fragment);
        try
        {
            var sink = builder.Create(root);
            Check.That(sink is RootSinkOperator, $"a fragment cannot end in {sink.GetType().Name}");
            var pipeline = builder.NewPipeline((ISinkOperator)sink);
            Check.That(root.Inputs.Count == 1, "a fragment's sink has exactly one input");
            builder.Wire(root.Inputs[0], pipeline);
            return (builder._pipelines, builder._operators);
        }
        catch
        {
            foreach (var made in builder._operators) made.Dispose();
            throw;
        }
    }

    /// <summary>Starts a pipeline that ends in the sink.</summary>
    public Pipeline NewPipeline(ISinkOperator sink)
    {
        var pipeline = new Pipeline(new SinkGroup(sink));
        _pipelines.Add(pipeline);
        return pipeline;
    }

    /// <summary>Starts a second pipeline through the same stages into the same sink.</summary>
    public Pipeline Fork(Pipeline pipeline)
    {
        var fork = pipeline.Fork();
        _pipelines.Add(fork);
        return fork;
    }

    /// <summary>Says that a runtime filter comes from what this sink collects.</summary>
    public void AnnounceFilter(int filterId, SinkGroup source) => _filterSources[filterId] = source;

    /// <summary>
    /// Lets a pipeline wait for a runtime filter, so that a scan below an aggregate does not start without it. Only joins
    /// above the scan are known here, so nobody waits in a circle.
    /// </summary>
    public void AwaitFilter(int filterId, Pipeline pipeline)
    {
        if (_filterSources.TryGetValue(filterId, out var source)) pipeline.DependOn(source);
    }

    /// <summary>Says which sink keeps the rows of a shared plan; the plan comes before the scans that read it.</summary>
    public void AnnounceShared(int id, SinkGroup rows) => _shared[id] = rows;

    public SinkGroup SharedBy(int id)
        => _shared.TryGetValue(id, out var rows) ? rows : throw new InvalidOperationException($"nobody shares plan {id}");

    /// <summary>Makes the node's operator and lets it add itself to the pipeline.</summary>
    public Operator Wire(PlanNode node, Pipeline above)
    {
        var made = Create(node);
        made.Wire(this, above);
        return made;
    }

    private Operator Create(PlanNode node)
    {
        var made = OperatorRegistry.Create(node, _fragment);
        _operators.Add(made);
        return made;
    }
}
