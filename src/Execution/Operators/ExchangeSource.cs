using Google.Protobuf.WellKnownTypes;
using MatViewDb.Arrow;
using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Receives the batches that other fragments send to this instance.</summary>
[Operator(typeof(ExchangeSourceSpec))]
public sealed class ExchangeSource(OperatorSite site) : SourceOperator(site)
{
    private readonly ExchangeSourceSpec _spec = site.Spec<ExchangeSourceSpec>();
    private ExchangeQueue? _queue;

    /// <summary>
    /// Sorted input is asked for by sorting what arrives; senders' own order only makes that cheaper.
    /// </summary>
    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        if (_spec.MergeBy.Count == 0)
        {
            // At once: senders write to it before this pipeline runs, and see it closed should it never run.
            _queue = Fragment.Services.Exchanges.Open(Fragment.Query.QueryId, _spec.ExchangeId, Fragment.Request.Instance);
            base.Wire(builder, above);
            return;
        }

        var plain = _spec.Clone();
        plain.MergeBy.Clear();
        var receive = new PlanNode { Id = Node.Id, Spec = Any.Pack(plain), OutputTypes = { Node.OutputTypes } };
        var sort = new PlanNode
        {
            Id = Node.Id, Spec = Any.Pack(new SortSpec { Keys = { _spec.MergeBy } }), Inputs = { receive },
            OutputTypes = { Node.OutputTypes },
        };
        builder.Wire(sort, above);
    }

    public override int Prepare(int parallelism) => parallelism;

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(_queue!, _spec.Senders, worker);

    public override void Dispose() => _queue?.Close();

    private sealed class Stage(ExchangeQueue queue, int senders, WorkerContext worker) : SourceStage
    {
        public override SourceState Next(out RecordBatch? batch) => queue.TryRead(senders, worker.Task, out batch);
    }
}
