using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sharing;

/// <summary>Runs shared plans into buffers that scans in the body read; adds nothing to the rows of the body itself.</summary>
[Operator(typeof(SharedPlansSpec))]
public sealed class SharedPlans : Operator
{
    private readonly OperatorSite _site;
    private readonly SharedPlansSpec _spec;
    private readonly List<SharedRows> _rows = [];

    public SharedPlans(OperatorSite site) : base(site)
    {
        _site = site;
        _spec = site.Spec<SharedPlansSpec>();
    }

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        for (var i = 0; i < _spec.Ids.Count; i++)
        {
            var rows = new SharedRows(_site);
            _rows.Add(rows);
            var pipeline = builder.NewPipeline(rows);
            builder.AnnounceShared(_spec.Ids[i], pipeline.Sink);
            builder.Wire(Node.Inputs[i], pipeline);
        }

        builder.Wire(Node.Inputs[^1], above);
    }

    public override void Dispose()
    {
        foreach (var rows in _rows) rows.Dispose();
    }
}
