using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Feeds the rows of all inputs to what stands above: a pipeline for each input.</summary>
[Operator(typeof(UnionAllSpec))]
public sealed class UnionAll(OperatorSite site) : Operator(site)
{
    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        var pipelines = new Pipeline[Node.Inputs.Count];
        pipelines[^1] = above;
        for (var i = 0; i < pipelines.Length - 1; i++) pipelines[i] = builder.Fork(above);
        for (var i = 0; i < pipelines.Length; i++) builder.Wire(Node.Inputs[i], pipelines[i]);
    }
}
