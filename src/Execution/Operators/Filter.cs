using MatViewDb.Arrow;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Passes the rows for which a predicate is true.</summary>
[Operator(typeof(FilterSpec))]
public sealed class Filter(OperatorSite site) : StreamOperator(site)
{
    public override bool RunsAtStarter => true;

    private readonly FilterSpec _spec = site.Spec<FilterSpec>();

    public override StreamStage OpenStream(WorkerContext worker)
        => new Stage(ExpressionCompiler.Compile(_spec.Predicate), worker);

    private sealed class Stage(ICompiledExpression predicate, WorkerContext worker) : StreamStage
    {
        private readonly BatchCollector _collector = new(worker);
        private int[] _rows = [];

        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            if (_rows.Length < input.RowCount) _rows = new int[input.RowCount];
            var count = predicate.Select(input, _rows, worker.Evaluation);
            if (count == input.RowCount) return _collector.Pass(input, output);
            var flow = Flow.NeedsMore;
            if (count > 0)
                flow = _collector.Pass(ColumnGather.Take(input, _rows.AsSpan(0, count), worker.Tracker), output);
            input.Dispose();
            return flow;
        }

        public override void Finish(BatchReceiver output) => _collector.Flush(output);

        public override void Dispose()
        {
            _collector.Dispose();
            (predicate as IDisposable)?.Dispose();
        }
    }
}
