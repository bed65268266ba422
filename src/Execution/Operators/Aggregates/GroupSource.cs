using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Merges partitions of all workers' groups, one after another unless they are merged already, and emits their results.
/// </summary>
internal sealed unsafe class GroupSource : SourceStage
{
    private const int CacheLineBytes = 64;

    private readonly HashAggregate _owner;
    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly GroupMerger? _merger;
    private readonly GroupScratch _scratch;
    private readonly int _batchRows;
    private NativeBuffer? _room;
    private GroupMerger? _partition;
    private byte** _results;
    private int _resultCount;
    private int _resultAt;

    internal GroupSource(HashAggregate owner, WorkerContext worker)
    {
        _owner = owner;
        _plan = owner.Plan;
        _tracker = worker.Tracker;
        _batchRows = worker.Query.BatchRows;
        _scratch = new GroupScratch(_tracker);
        _scratch.Reserve(_batchRows);
        if (owner.Merged is null) _merger = new GroupMerger(owner, _batchRows, _tracker);
    }

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_resultAt == _resultCount)
        {
            var partition = _owner.TakePartition();
            if (partition < 0) return SourceState.Finished;
            Open(partition);
            return SourceState.Nothing;
        }

        var count = Math.Min(_batchRows, _resultCount - _resultAt);
        batch = Emit(_results + _resultAt, count, _partition!);
        _resultAt += count;
        return SourceState.Batch;
    }

    public override void Dispose()
    {
        _room?.Release();
        _scratch.Dispose();
        _merger?.Dispose();
    }

    private void Open(int partition)
    {
        _resultAt = 0;
        if (_owner.Merged is { } merged)
        {
            _partition = merged.MergerOf(partition);
            _results = merged.RowsOf(partition);
        }
        else
        {
            _room?.Release();
            _room = NativeBuffer.Allocate(_tracker, Math.Max(1, GroupMerger.RoomOf(_owner, partition)) * sizeof(void*));
            _partition = _merger!;
            _results = (byte**)_room.Pointer;
            _merger!.Merge(partition, _results);
        }

        _resultCount = _partition.Count;
    }

    private RecordBatch Emit(byte** rows, int count, GroupMerger partition)
    {
        var columns = new List<Column>();
        Approach(rows, count, partition.StateOffset + partition.Initializer.StateBytes);
        GroupScratch.Offset(rows, _scratch.Rows, count, GroupTable.HashBytes);
        for (var i = 0; i < _plan.GroupTypes.Count; i++)
            columns.Add(_plan.GroupLayout.Decode(_scratch.Rows, count, i, _tracker));
        for (var k = 0; k < partition.Kernels.Length; k++)
        {
            var kernel = partition.Kernels[k];
            GroupScratch.Offset(rows, _scratch.States, count, partition.StateOffset + partition.Initializer.Offsets[k]);
            if (_plan.Phase == AggregateSpec.Types.Phase.Partial)
                columns.AddRange(kernel.Export(_scratch.States, count, _tracker));
            else if (_plan.Calls[k].Distinct < 0) columns.Add(kernel.Finalize(_scratch.States, count, _tracker));
            else columns.Add(FinalizeShared(kernel, count));
        }

        return new RecordBatch([.. columns], count);
    }

    /// <summary>Brings all of the rows into the cache at once; what follows reads them column by column.</summary>
    private static void Approach(byte** rows, int count, int rowBytes)
    {
        if (!Sse.IsSupported) return;
        for (var i = 0; i < count; i++)
        {
            for (var at = 0; at < rowBytes; at += CacheLineBytes) Sse.Prefetch0(rows[i] + at);
        }
    }

    private Column FinalizeShared(AggregateKernel kernel, int count)
    {
        lock (kernel) return kernel.Finalize(_scratch.States, count, _tracker);
    }
}
