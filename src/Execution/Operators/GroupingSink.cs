using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Groups the batches of one worker into its own tables.</summary>
internal sealed unsafe class GroupingSink : SinkStage
{
    /// <summary>
    /// Past this many groups a table that hardly reduces its input starts anew instead of growing out of the cache.
    /// </summary>
    private const int GroupsBeforeForgetting = 128 << 10;

    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly PerfectGroups _perfect;
    private readonly SortedUpdate _sorted;
    private readonly Column[][] _arguments;
    private readonly Column[] _keyColumns;
    private readonly GroupInitializer _noStates;
    private readonly GroupScratch _scratch;
    private long _rowsSinceForgetting;

    internal GroupingSink(AggregatePlan plan, WorkerContext worker)
    {
        _plan = plan;
        _tracker = worker.Tracker;
        Kernels = plan.CreateKernels();
        Initializer = new GroupInitializer(Kernels, _tracker);
        _noStates = new GroupInitializer([], _tracker);
        Groups = new GroupTable(plan.GroupLayout, Initializer, _tracker);
        Distinct = [.. plan.DistinctLayouts.Select(layout => new GroupTable(layout, _noStates, _tracker))];
        _scratch = new GroupScratch(_tracker);
        _perfect = new PerfectGroups(Groups, _scratch, _tracker);
        _sorted = new SortedUpdate(plan, Kernels, Initializer, _scratch, _tracker);
        _arguments = [.. plan.Calls.Select(call => new Column[call.Inputs.Length])];
        _keyColumns = new Column[plan.GroupTypes.Count];
    }

    internal AggregateKernel[] Kernels { get; }
    internal GroupInitializer Initializer { get; }
    internal GroupTable Groups { get; }
    internal GroupTable[] Distinct { get; }
    internal bool Forgot { get; private set; }

    public override Flow Push(RecordBatch input)
    {
        _scratch.Reserve(input.RowCount);
        if (_plan.Sets.Length == 0)
        {
            for (var i = 0; i < _keyColumns.Length; i++) _keyColumns[i] = input[_plan.GroupBy[i]];
            Add(input);
        }
        else
        {
            foreach (var set in _plan.Sets) AddSet(input, set);
        }

        input.Dispose();
        return Flow.NeedsMore;
    }

    public override void Finish()
    {
        _perfect.Dispose();
        _scratch.Dispose();
        Groups.FreeSlots();
        foreach (var table in Distinct) table.FreeSlots();
    }

    private void AddSet(RecordBatch input, int[] set)
    {
        for (var i = 0; i < _plan.GroupBy.Length; i++)
        {
            _keyColumns[i] = set.Contains(i)
                ? input[_plan.GroupBy[i]].Share()
                : Column.ConstantNull(_tracker, _plan.GroupTypes[i], input.RowCount);
        }

        var id = NativeBuffer.AllocateZeroed(_tracker, 64);
        *(long*)id.Pointer = _plan.GroupingId(set);
        _keyColumns[^1] = Column.Constant(_plan.GroupTypes[^1], input.RowCount, id, null);
        Add(input);
        foreach (var column in _keyColumns) column.Dispose();
    }

    private void Add(RecordBatch input)
    {
        var rowCount = input.RowCount;
        var needsHashes = Distinct.Length > 0;
        var isPerfect = !needsHashes && _perfect.TryFind(_keyColumns, rowCount, _scratch.Rows);
        if (isPerfect && _plan.Phase != AggregateSpec.Types.Phase.Final && _sorted.TryUpdate(input, _perfect.CodeCount))
        {
            return;
        }

        if (!isPerfect)
        {
            var keys = _scratch.Keys(rowCount, _plan.GroupLayout.KeyBytes);
            _plan.GroupLayout.Encode(_keyColumns, rowCount, keys);
            _plan.GroupLayout.Hash(keys, rowCount, _scratch.Hashes);
            Groups.FindOrAdd(keys, _scratch.Hashes, rowCount, _scratch.Rows);
        }

        UpdateStates(input);
        for (var i = 0; i < Distinct.Length; i++) AddDistinct(input, i);
        _rowsSinceForgetting += rowCount;
        if (Groups.Count <= GroupsBeforeForgetting || _rowsSinceForgetting * 8 > Groups.Count * 9L) return;
        Groups.ForgetSlots();
        _perfect.Forget();
        _rowsSinceForgetting = 0;
        Forgot = true;
    }

    private void UpdateStates(RecordBatch input)
    {
        var rowCount = input.RowCount;
        var states = _scratch.States;
        for (var k = 0; k < Kernels.Length; k++)
        {
            var call = _plan.Calls[k];
            if (call.Distinct >= 0) continue;
            var arguments = _arguments[k];
            for (var i = 0; i < arguments.Length; i++) arguments[i] = input[call.Inputs[i]];
            GroupScratch.Offset(
                _scratch.Rows, states, rowCount, GroupTable.HashBytes + _plan.GroupLayout.KeyBytes
                    + Initializer.Offsets[k]);
            if (_plan.Phase == AggregateSpec.Types.Phase.Final) Kernels[k].MergeColumns(states, arguments, rowCount);
            else Kernels[k].Update(states, arguments, rowCount);
        }
    }

    /// <summary>
    /// De-duplicates (group, arguments). The upper half of the hash is the group's, so that a group and its distinct
    /// values
    /// land in the same partition of the merge.
    /// </summary>
    private void AddDistinct(RecordBatch input, int index)
    {
        var layout = _plan.DistinctLayouts[index];
        var rowCount = input.RowCount;
        Column[] columns = [.. _keyColumns, .. _plan.DistinctArguments[index].Select(c => input[c])];
        var keys = _scratch.Keys(rowCount, layout.KeyBytes);
        var hashes = _scratch.OtherHashes;
        layout.Encode(columns, rowCount, keys);
        layout.Hash(keys, rowCount, hashes);
        var groupHashes = _scratch.Hashes;
        for (var i = 0; i < rowCount; i++)
            hashes[i] = (groupHashes[i] & 0xFFFF_FFFF_0000_0000) | (hashes[i] & 0xFFFF_FFFF);
        Distinct[index].FindOrAdd(keys, hashes, rowCount, _scratch.OtherRows);
    }
}
