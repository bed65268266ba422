using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Groups the batches of one worker into its own tables.</summary>
internal sealed unsafe class GroupingSink : SinkStage, ISpillable
{
    /// <summary>
    /// Past this many groups a table that hardly reduces its input starts anew instead of growing out of the cache.
    /// </summary>
    private const int GroupsBeforeForgetting = 128 << 10;

    /// <summary>Runs that get groups of their own before the next try to reduce.</summary>
    private const int RunsToAppend = 512 << 10;

    /// <summary>Batches between two times that a sink spills only because it is told to.</summary>
    private const int BatchesPerForcedSpill = 3;

    private const long GrowthToWatch = 1 << 20;

    /// <summary>With less memory left, groups are found by hash: places for keys that never come would make others spill.</summary>
    private const long RoomForDense = 128 << 20;

    private readonly HashAggregate _owner;
    private readonly QueryContext _query;
    private readonly Lock _lock = new();
    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly PerfectGroups _perfect;
    private readonly RecalledGroups _recalled;
    private readonly SortedUpdate _sorted;
    private readonly Column[][] _arguments;
    private readonly Column[] _keyColumns;
    private readonly long[] _groupingIds;
    private readonly GroupInitializer _noStates;
    private readonly GroupScratch _scratch;
    private long _runsSinceForgetting;
    private long _runsToAppend;
    private GroupSpiller? _spiller;
    private long _heldBytes;
    private int _batches;
    private int _forcedSpills;
    private bool _isAsked;
    private bool _isClosed;

    internal GroupingSink(HashAggregate owner, AggregatePlan plan, WorkerContext worker)
    {
        _owner = owner;
        _query = worker.Query;
        _plan = plan;
        _tracker = worker.Tracker;
        Kernels = plan.CreateKernels();
        Initializer = new GroupInitializer(Kernels, _tracker);
        _noStates = new GroupInitializer([], _tracker);
        Groups = new GroupTable(plan.GroupLayout, Initializer, _tracker, isNumbered: plan.Distinct.Count > 0);
        _scratch = new GroupScratch(_tracker);
        Distinct = [.. plan.Distinct.Select(list => new DistinctSink(list, Groups, _noStates, _scratch, _tracker))];
        _perfect = new PerfectGroups(Groups, _scratch, _tracker);
        _recalled = new RecalledGroups(Groups, _scratch, _tracker);
        _sorted = new SortedUpdate(plan, Kernels, Initializer, _scratch, _tracker);
        _arguments = [.. plan.Calls.Select(call => new Column[call.Inputs.Length])];
        _keyColumns = new Column[plan.GroupTypes.Count];
        _groupingIds = [.. plan.Sets.Select((_, i) => plan.GroupingId(i))];
    }

    internal AggregateKernel[] Kernels { get; }
    internal GroupInitializer Initializer { get; }
    internal GroupTable Groups { get; }
    internal DistinctSink[] Distinct { get; }

    public long RevocableBytes => Volatile.Read(ref _heldBytes);

    public override Flow Push(RecordBatch input)
    {
        if (!_query.Pressure.MaySpill)
        {
            Collect(input);
            return Flow.NeedsMore;
        }

        Groups.MayBeDense = _query.Pressure.RoomBytes >= RoomForDense;
        var needed = BytesToAdd(input.RowCount * Math.Max(1, _plan.Sets.Length));
        _query.Pressure.Relieve(needed);
        if (needed < GrowthToWatch)
        {
            lock (_lock) Collect(input);
        }
        else GrowAndCollect(input, needed);
        if (_query.Pressure.IsForced && ++_batches >= BatchesPerForcedSpill << Math.Min(20, _forcedSpills / 8))
        {
            // Tests get several spills, yet not one for every few rows of a large table.
            _batches = 0;
            _forcedSpills++;
            _isAsked = true;
        }

        if (_heldBytes >= GrowthToWatch && _query.Pressure.IsUrgent) _isAsked = true;
        if (!Volatile.Read(ref _isAsked)) return Flow.NeedsMore;
        lock (_lock) WriteHeld();
        return Flow.NeedsMore;
    }

    public override void Finish()
    {
        lock (_lock)
        {
            _perfect.Dispose();
            _recalled.Dispose();
            _scratch.Dispose();
            Groups.FreeSlots(keepDense: true);
            foreach (var list in Distinct) list.Finish();
        }
    }

    public bool Spill()
    {
        if (!_lock.TryEnter())
        {
            Volatile.Write(ref _isAsked, true);
            return false;
        }

        try
        {
            if (!_isClosed) WriteHeld();
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Ends collecting: nobody spills the groups any more but who asks for it now.</summary>
    internal void Close()
    {
        _query.Pressure.Unregister(this);
        lock (_lock) _isClosed = true;
    }

    /// <summary>Puts all that is still held on disk.</summary>
    internal void WriteHeld()
    {
        _isAsked = false;
        if (Groups.Arena.RowCount == 0) return;
        _spiller ??= new GroupSpiller(_owner.StartSpill(), _plan, this, _query);
        _spiller.Write();
        ForgetFound();
        _runsSinceForgetting = 0;
        Volatile.Write(ref _heldBytes, 0);
    }

    internal void FreeSpiller()
    {
        _spiller?.Dispose();
        _spiller = null;
    }

    /// <summary>Tables grow by doubling; what that takes has to be there before, for one worker after another.</summary>
    private void GrowAndCollect(RecordBatch input, long needed)
    {
        lock (_owner.Growth)
        {
            lock (_lock)
            {
                if (_query.Pressure.RoomBytes < needed) WriteHeld();
                Collect(input);
            }
        }
    }

    private long BytesToAdd(int rows)
    {
        var bytes = Groups.BytesToReserve(rows);
        foreach (var list in Distinct) bytes += list.BytesToReserve(rows);
        return bytes;
    }

    private void Collect(RecordBatch input)
    {
        _scratch.Reserve(input.RowCount);
        if (_plan.Sets.Length == 0)
        {
            for (var i = 0; i < _keyColumns.Length; i++) _keyColumns[i] = input[_plan.GroupBy[i]];
            Add(input);
        }
        else
        {
            for (var i = 0; i < _plan.Sets.Length; i++) AddSet(input, i);
        }

        input.Dispose();
        var held = Groups.UsedBytes;
        foreach (var list in Distinct) held += list.UsedBytes;
        foreach (var kernel in Kernels) held += kernel.HeldBytes;
        Volatile.Write(ref _heldBytes, held);
    }

    private void AddSet(RecordBatch input, int index)
    {
        var set = _plan.Sets[index];
        for (var i = 0; i < _plan.GroupBy.Length; i++)
        {
            _keyColumns[i] = set.Contains(i)
                ? input[_plan.GroupBy[i]].Share()
                : Column.ConstantNull(_tracker, _plan.GroupTypes[i], input.RowCount);
        }

        var id = NativeBuffer.AllocateZeroed(_tracker, 64);
        *(long*)id.Pointer = _groupingIds[index];
        _keyColumns[^1] = Column.Constant(_plan.GroupTypes[^1], input.RowCount, id, null);
        Add(input);
        foreach (var column in _keyColumns) column.Dispose();
    }

    private void Add(RecordBatch input)
    {
        if (!_plan.HasKeys)
        {
            AddToOne(input);
            return;
        }

        var rowCount = input.RowCount;
        var isPerfect = _perfect.TryFind(_keyColumns, rowCount, _scratch.Rows);
        var isUpdated = isPerfect && _plan.Phase != AggregateSpec.Types.Phase.Final
            && _sorted.TryUpdate(input, _perfect.CodeCount);
        if (!isPerfect) Find(rowCount);
        if (!isUpdated) UpdateStates(input);
        foreach (var list in Distinct) list.Add(input, isPerfect ? _perfect : null);
    }

    /// <summary>Adds rows that are all of one group.</summary>
    private void AddToOne(RecordBatch input)
    {
        if (Groups.Count == 0) Find(rowCount: 1);
        var states = _scratch.States;
        Groups.Arena.ForEachBlock((row, _) => *states = row + GroupTable.HashBytes + _plan.GroupLayout.KeyBytes);
        for (var k = 0; k < Kernels.Length; k++)
        {
            if (_plan.Calls[k].Distinct < 0)
                Kernels[k].UpdateSingle(*states + Initializer.Offsets[k], Arguments(input, k), input.RowCount);
        }

        foreach (var list in Distinct) list.Add(input, null);
    }

    private void ForgetFound()
    {
        _perfect.Forget();
        _recalled.Forget();
    }

    private void Find(int rowCount)
    {
        if (_runsToAppend == 0 && _recalled.TryFind(_keyColumns, rowCount, _scratch.Rows))
        {
            // Rows that find groups again are what reduces.
            _runsSinceForgetting += rowCount;
            return;
        }

        var keys = _scratch.Keys(rowCount, _plan.GroupLayout.KeyBytes);
        _plan.GroupLayout.Encode(_keyColumns, rowCount, keys);
        _plan.GroupLayout.Hash(keys, rowCount, _scratch.Hashes);
        if (_runsToAppend > 0)
        {
            _runsToAppend -= Groups.Append(keys, _scratch.Hashes, rowCount, _scratch.Rows);
            return;
        }

        Groups.FindOrAdd(keys, _scratch.Hashes, rowCount, _scratch.Rows);
        _runsSinceForgetting += CountRuns(_scratch.Hashes, rowCount);
        if (Groups.Count <= GroupsBeforeForgetting || _runsSinceForgetting * 8 > Groups.Count * 9L) return;
        // Numbers of groups must stay few where DISTINCT values hang on them.
        if (Distinct.Length > 0) return;
        Groups.ForgetSlots();
        ForgetFound();
        _runsSinceForgetting = 0;
        _runsToAppend = RunsToAppend;
    }

    /// <summary>Counts the runs of the same key: of a table sorted by it, a key's rows are one run and not worth looking up.</summary>
    private static int CountRuns(ulong* hashes, int count)
    {
        var runs = 1;
        for (var i = 1; i < count; i++) runs += hashes[i] != hashes[i - 1] ? 1 : 0;
        return runs;
    }

    private void UpdateStates(RecordBatch input)
    {
        var rowCount = input.RowCount;
        var states = _scratch.States;
        for (var k = 0; k < Kernels.Length; k++)
        {
            if (_plan.Calls[k].Distinct >= 0) continue;
            var arguments = Arguments(input, k);
            GroupScratch.Offset(
                _scratch.Rows, states, rowCount, GroupTable.HashBytes + _plan.GroupLayout.KeyBytes
                    + Initializer.Offsets[k]);
            if (_plan.Phase == AggregateSpec.Types.Phase.Final) Kernels[k].MergeColumns(states, arguments, rowCount);
            else Kernels[k].Update(states, arguments, rowCount);
        }
    }

    private Column[] Arguments(RecordBatch input, int kernel)
    {
        var arguments = _arguments[kernel];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = input[_plan.Calls[kernel].Inputs[i]];
        return arguments;
    }
}
