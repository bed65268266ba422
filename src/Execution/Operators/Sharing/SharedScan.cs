using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sharing;

/// <summary>Gives the kept rows of a shared plan, some of its columns in an order of its own.</summary>
[Operator(typeof(SharedScanSpec))]
public sealed class SharedScan(OperatorSite site) : SourceOperator(site)
{
    private readonly SharedScanSpec _spec = site.Spec<SharedScanSpec>();
    private SharedRows? _rows;
    private int _next;

    private SharedRows Rows => Check.NotNull(_rows);

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        base.Wire(builder, above);
        var sink = builder.SharedBy(_spec.Id);
        _rows = (SharedRows)sink.Operator;
        _rows.AddReader();
        above.DependOn(sink);
    }

    public override int Prepare(int parallelism) => Math.Min(parallelism, Rows.BatchCount);

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this);

    private sealed class Stage(SharedScan owner) : SourceStage
    {
        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            var index = Interlocked.Increment(ref owner._next) - 1;
            if (index >= owner.Rows.BatchCount) return SourceState.Finished;
            using var whole = owner.Rows.Take(index);
            var columns = new Column[owner._spec.Columns.Count];
            for (var i = 0; i < columns.Length; i++) columns[i] = whole[owner._spec.Columns[i]].Share();
            batch = new RecordBatch(columns, whole.RowCount);
            return SourceState.Batch;
        }
    }
}
