using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Gives the rows of sorted runs in order, within the sort's offset and limit.</summary>
internal sealed class RunSource(SortRuns runs, SortSpec spec, WorkerContext worker) : SourceStage
{
    private RunMerge? _merge;
    private long _left = spec.Limit > 0 ? spec.Limit : long.MaxValue;

    public override SourceState Next(out RecordBatch? batch)
    {
        if (_merge is null)
        {
            _merge = runs.Open();
            _merge.Skip(spec.Offset);
        }

        batch = _left == 0 ? null : _merge.Next((int)Math.Min(_left, worker.Query.BatchRows));
        if (batch is null) return SourceState.Finished;
        _left -= batch.RowCount;
        return SourceState.Batch;
    }

    public override void Dispose() => _merge?.Dispose();
}
