using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>Hands rows to whoever reads the fragment's results.</summary>
[Operator(typeof(ResultSinkSpec))]
public sealed class ResultSink(OperatorSite site) : RootSinkOperator(site)
{
    public override bool RunsAtStarter => true;

    public override SinkStage OpenSink(WorkerContext worker) => new Stage(Fragment.Execution.Results, worker);

    private sealed class Stage(ResultStream results, WorkerContext worker) : SinkStage
    {
        public override bool IsBlocked => results.IsFull(worker.Task);

        public override Flow Push(RecordBatch input)
        {
            if (input.RowCount == 0)
            {
                input.Dispose();
                return Flow.NeedsMore;
            }

            return results.Write(input) ? Flow.NeedsMore : Flow.Finished;
        }
    }
}
