using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Puts one worker's left rows on disk beside the build rows that they may meet.</summary>
internal sealed unsafe class JoinProbeSpill(HashJoin join, WorkerContext worker) : StreamStage
{
    private readonly SpillRouter _router = new(join.Spilled!.Probe, worker.Tracker);
    private readonly JoinHasher _hasher = new(join.KeyLayout, join.LeftKeys, worker.Tracker);

    public override Flow Push(RecordBatch input, BatchReceiver output)
    {
        _router.Add(input, _hasher.Hash(input));
        return Flow.NeedsMore;
    }

    public override void Finish(BatchReceiver output) => _router.Flush();

    public override void Dispose()
    {
        _router.Dispose();
        _hasher.Dispose();
    }
}
