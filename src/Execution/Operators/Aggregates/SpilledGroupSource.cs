using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Merges groups on disk part by part and emits their results.</summary>
internal sealed unsafe class SpilledGroupSource(AggregateSpill spill, AggregatePlan plan, WorkerContext worker) : SourceStage
{
    private readonly StoredGroups _groups = StoredGroups.Create(plan, plan.CreateKernels(), worker.Query);
    private NativeBuffer? _results;
    private int _resultCount;
    private int _resultAt;

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_resultAt < _resultCount)
        {
            var count = Math.Min(worker.Query.BatchRows, _resultCount - _resultAt);
            batch = _groups.Finish(
                (byte**)_results!.Pointer + _resultAt, count, plan.Phase == AggregateSpec.Types.Phase.Partial);
            _resultAt += count;
            return SourceState.Batch;
        }

        Forget();
        if (spill.TakeGroups() is not { } part) return SourceState.Finished;
        if (!spill.Fits(part, _groups.Table.Arena.RowBytes, out var promised))
        {
            spill.DivideGroups(part);
            return SourceState.Nothing;
        }

        try
        {
            Load(part);
        }
        finally
        {
            worker.Query.Pressure.Redeem(promised);
        }

        return SourceState.Nothing;
    }

    public override void Dispose()
    {
        Forget();
        _groups.Dispose();
    }

    private void Load(AggregatePart part)
    {
        using (part)
        using (var reader = part.File.OpenReader(worker.Tracker))
        {
            while (reader.Next() is { } batch)
            {
                worker.Query.ThrowIfFailed();
                _groups.Add(batch);
            }
        }

        var table = _groups.Table;
        table.FreeSlots();
        _results = NativeBuffer.Allocate(worker.Tracker, Math.Max(1, table.Arena.RowCount) * sizeof(void*));
        var results = (byte**)_results.Pointer;
        table.Arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++) results[_resultCount++] = row + (long)i * table.Arena.RowBytes;
        });
    }

    private void Forget()
    {
        _results?.Release();
        _results = null;
        _resultCount = _resultAt = 0;
        _groups.Clear();
    }
}
