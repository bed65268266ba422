using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Gives the one row of a scalar subquery: NULLs when there is none, error 1242 when there are more.</summary>
[Operator(typeof(EnforceSingleRowSpec))]
public sealed class EnforceSingleRow(OperatorSite site) : BreakerOperator(site)
{
    private readonly Lock _lock = new();
    private RecordBatch? _row;

    public override SinkStage OpenSink(WorkerContext worker) => new Sink(this);

    public override int Prepare(int parallelism) => 1;

    public override SourceStage OpenSource(WorkerContext worker) => new Source(this);

    private void Take(RecordBatch batch)
    {
        lock (_lock)
        {
            if (batch.RowCount == 0)
            {
                batch.Dispose();
                return;
            }

            if (_row is not null || batch.RowCount > 1) throw ExecutionErrors.MoreThanOneRow.With();
            _row = batch;
        }
    }

    private sealed class Sink(EnforceSingleRow owner) : SinkStage
    {
        public override Flow Push(RecordBatch input)
        {
            owner.Take(input);
            return Flow.NeedsMore;
        }
    }

    private sealed class Source(EnforceSingleRow owner) : SourceStage
    {
        private bool _done;

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_done) return SourceState.Finished;
            _done = true;
            batch = owner._row ?? new RecordBatch(
                [.. owner.Node.OutputTypes.Select(
                    t => Column.ConstantNull(owner.Tracker, t.ToSqlType().ToArrow(), 1))], 1);
            owner._row = null;
            return SourceState.Batch;
        }
    }
}
