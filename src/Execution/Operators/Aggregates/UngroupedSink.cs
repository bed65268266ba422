using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Aggregates the batches of one worker into a single row of states.</summary>
internal sealed unsafe class UngroupedSink : SinkStage
{
    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly Column[][] _arguments;
    private readonly NativeBuffer _states;

    internal UngroupedSink(AggregatePlan plan, WorkerContext worker)
    {
        _plan = plan;
        _tracker = worker.Tracker;
        Kernels = plan.CreateKernels();
        Initializer = new GroupInitializer(Kernels, _tracker);
        _states = NativeBuffer.AllocateZeroed(_tracker, Math.Max(8, Initializer.StateBytes));
        Initializer.Initialize(_states.Pointer);
        _arguments = [.. plan.Calls.Select(call => new Column[call.Inputs.Length])];
    }

    internal AggregateKernel[] Kernels { get; }
    internal GroupInitializer Initializer { get; }

    internal byte* StateOf(int kernel) => _states.Pointer + Initializer.Offsets[kernel];

    public override Flow Push(RecordBatch input)
    {
        for (var k = 0; k < Kernels.Length; k++)
        {
            var arguments = _arguments[k];
            var inputs = _plan.Calls[k].Inputs;
            for (var i = 0; i < inputs.Length; i++) arguments[i] = input[inputs[i]];
            if (_plan.Phase == AggregateSpec.Types.Phase.Final) MergeRows(k, arguments, input.RowCount);
            else Kernels[k].UpdateSingle(StateOf(k), arguments, input.RowCount);
        }

        input.Dispose();
        return Flow.NeedsMore;
    }

    private void MergeRows(int kernel, Column[] arguments, int rowCount)
    {
        var targets = NativeBuffer.Allocate(_tracker, (long)rowCount * sizeof(void*));
        new Span<nint>(targets.Pointer, rowCount).Fill((nint)StateOf(kernel));
        Kernels[kernel].MergeColumns((byte**)targets.Pointer, arguments, rowCount);
        targets.Release();
    }
}

/// <summary>Merges the workers' states and emits the one row.</summary>
internal sealed unsafe class UngroupedSource(HashAggregate owner, WorkerContext worker) : SourceStage
{
    private bool _done;

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_done) return SourceState.Finished;
        _done = true;
        var first = owner.Ungrouped[0];
        var columns = new List<Column>();
        for (var k = 0; k < first.Kernels.Length; k++)
        {
            var target = first.StateOf(k);
            foreach (var other in owner.Ungrouped.Skip(1))
            {
                var source = other.StateOf(k);
                first.Kernels[k].Merge(&target, &source, other.Kernels[k], 1);
            }

            if (owner.Plan.Phase == AggregateSpec.Types.Phase.Partial)
                columns.AddRange(first.Kernels[k].Export(&target, 1, worker.Tracker));
            else columns.Add(first.Kernels[k].Finalize(&target, 1, worker.Tracker));
        }

        batch = new RecordBatch([.. columns], 1);
        return SourceState.Batch;
    }
}
