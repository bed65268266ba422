using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Pairs one worker's left batches with all right rows, which lie in memory.</summary>
internal sealed class NestedLoopProbe(NestedLoopJoin join, WorkerContext worker) : StreamStage
{
    private readonly NestedLoopPairs _pairs = new(join, worker, join.BuildColumns);

    public override Flow Push(RecordBatch input, BatchReceiver output)
    {
        using (input)
        {
            var marks = _pairs.Marks(input.RowCount);
            var flow = _pairs.Pair(input, marks, 0, join.BuildRows, output);
            return flow == Flow.Finished ? flow : _pairs.EmitRest(input, marks, output);
        }
    }

    public override void Dispose() => _pairs.Dispose();
}
