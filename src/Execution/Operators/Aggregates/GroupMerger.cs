using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Aggregates;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Merges one partition of all workers' groups at a time.</summary>
internal sealed unsafe class GroupMerger : IDisposable
{
    private readonly HashAggregate _owner;
    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly GroupScratch _scratch;
    private readonly int _batchRows;
    private GroupTable? _table;
    private byte** _results;
    private int* _numbers;
    private int _firstNumber;

    /// <summary>
    /// Makes a merger with kernels of its own, except those that are given.
    /// </summary>
    internal GroupMerger(HashAggregate owner, int batchRows, MemoryTracker tracker, AggregateKernel?[]? shared = null)
    {
        _owner = owner;
        _plan = owner.Plan;
        _tracker = tracker;
        _batchRows = batchRows;
        _scratch = new GroupScratch(tracker);
        Kernels = _plan.CreateKernels(shared);
        Initializer = new GroupInitializer(Kernels, tracker);
    }

    internal AggregateKernel[] Kernels { get; }
    internal GroupInitializer Initializer { get; }

    /// <summary>How many groups the last partition has.</summary>
    internal int Count { get; private set; }

    internal int StateOffset => GroupTable.HashBytes + _plan.GroupLayout.KeyBytes;

    /// <summary>Says how many groups a partition has at most.</summary>
    internal static long RoomOf(HashAggregate owner, int partition)
    {
        if (owner.Dense is { } dense) return dense.KeysOf(partition);
        // One more: the row that there is without any input.
        long total = partition == 0 ? 1 : 0;
        foreach (var part in owner.Partitions[0]) total += part.Count(partition);
        return total;
    }

    /// <summary>
    /// Merges a partition into the room for its groups' rows. With numbers (a list per worker) it notes for each number of a
    /// worker's group that of the merged one, which is its place in the results, counted on from the first.
    /// </summary>
    internal void Merge(int partition, byte** results, int firstNumber = 0, NativeBuffer[]? numbers = null)
    {
        if (_owner.Dense is { } dense)
        {
            MergeDense(dense, partition, results);
            return;
        }

        var parts = _owner.Partitions[0];
        _scratch.Reserve(_batchRows);
        _results = results;
        _firstNumber = firstNumber;
        Count = 0;
        _table?.FreeSlots();
        _table = new GroupTable(_plan.GroupLayout, Initializer, _tracker, isNumbered: numbers is not null);
        if (parts.Length > 1) _table.Reserve(checked((int)RoomOf(_owner, partition)));
        for (var worker = 0; worker < parts.Length; worker++)
        {
            var rows = parts[worker].Rows(partition);
            var count = parts[worker].Count(partition);
            _numbers = numbers is null ? null : (int*)numbers[worker].Pointer;
            for (var at = 0; at < count; at += _batchRows)
                MergeRows(rows + at, Math.Min(_batchRows, count - at), _owner.Sinks[worker]);
        }

        if (_plan.HasExternalState) CollectOwn();
        if (partition == 0) AddEmptySets();
        _table.FreeSlots();
    }

    internal void FreeScratch() => _scratch.Dispose();

    public void Dispose()
    {
        // Arenas stay: texts of emitted batches point into them until the query ends.
        _table?.FreeSlots();
        _scratch.Dispose();
        Initializer.Dispose();
        foreach (var kernel in Kernels) kernel.Dispose();
    }

    private void MergeRows(byte** rows, int count, GroupingSink from)
    {
        Interruption.Check();
        var targets = _scratch.Rows;
        var sources = _scratch.OtherRows;
        int merges;
        if (_plan.HasExternalState)
        {
            // States that own memory belong to their kernel, so every group starts empty here and takes over the
            // others'.
            FindOwn(rows, count, targets);
            for (var i = 0; i < count; i++) sources[i] = rows[i];
            merges = count;
        }
        else merges = Adopt(rows, count, targets, sources);

        MergeStates(targets, sources, merges, from);
    }

    /// <summary>Merges rows that lie by key: those of the same key are found side by side.</summary>
    private void MergeDense(DenseGroups dense, int partition, byte** results)
    {
        _scratch.Reserve(_batchRows);
        Count = 0;
        var keys = dense.KeysOf(partition);
        for (var at = 0; at < keys; at += _batchRows)
        {
            var count = Math.Min(_batchRows, keys - at);
            var rows = results + Count;
            dense.Read(0, partition, at, count, rows);
            for (var worker = 1; worker < dense.Workers; worker++)
            {
                var more = (byte**)_scratch.Keys(count, sizeof(void*));
                dense.Read(worker, partition, at, count, more);
                var merges = Meet(rows, more, count);
                MergeStates(_scratch.Rows, _scratch.OtherRows, merges, dense.SinkOf(worker));
            }

            for (var i = 0; i < count; i++)
            {
                if (rows[i] is not null) results[Count++] = rows[i];
            }
        }
    }

    /// <summary>Adds rows where there is none of the same key yet, and lists the others and what they are merged into.</summary>
    private int Meet(byte** rows, byte** more, int count)
    {
        var merges = 0;
        var targets = _scratch.Rows;
        var sources = _scratch.OtherRows;
        for (var i = 0; i < count; i++)
        {
            var row = more[i];
            if (row is null) continue;
            if (rows[i] is null) rows[i] = row;
            else
            {
                Approach(rows[i] + StateOffset);
                Approach(row + StateOffset);
                targets[merges] = rows[i];
                sources[merges++] = row;
            }
        }

        return merges;
    }

    private static void Approach(byte* states)
    {
        if (Sse.IsSupported) Sse.Prefetch0(states);
    }

    private void MergeStates(byte** targets, byte** sources, int merges, GroupingSink from)
    {
        if (merges == 0) return;
        for (var k = 0; k < Kernels.Length; k++)
        {
            if (_plan.Calls[k].Distinct >= 0) continue;
            var offset = StateOffset + Initializer.Offsets[k];
            GroupScratch.Offset(targets, _scratch.States, merges, offset);
            GroupScratch.Offset(sources, (byte**)_scratch.Hashes, merges, offset);
            Kernels[k].Merge(_scratch.States, (byte**)_scratch.Hashes, from.Kernels[k], merges);
        }
    }

    private int Adopt(byte** rows, int count, byte** targets, byte** sources)
    {
        var merges = 0;
        var numberAt = _table!.NumberOffset;
        _table.FindOrAdopt(rows, count, targets);
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            var target = targets[i];
            var number = _numbers is null ? 0 : *(long*)(row + numberAt);
            if (target == row)
            {
                if (_numbers is not null) *(long*)(row + numberAt) = _firstNumber + Count;
                _results[Count++] = row;
            }
            else
            {
                targets[merges] = target;
                sources[merges++] = row;
            }

            if (_numbers is not null) _numbers[number] = (int)*(long*)(target + numberAt);
        }

        return merges;
    }

    private void FindOwn(byte** rows, int count, byte** targets)
    {
        var keyBytes = _plan.GroupLayout.KeyBytes;
        var keys = _scratch.Keys(count, keyBytes);
        for (var i = 0; i < count; i++)
        {
            _scratch.Hashes[i] = *(ulong*)rows[i];
            Buffer.MemoryCopy(rows[i] + GroupTable.HashBytes, keys + (long)i * keyBytes, keyBytes, keyBytes);
        }

        _table!.FindOrAdd(keys, _scratch.Hashes, count, targets);
        if (_numbers is null) return;
        for (var i = 0; i < count; i++)
            _numbers[*(long*)(rows[i] + _table.NumberOffset)] = _firstNumber + (int)*(long*)(targets[i] + _table.NumberOffset);
    }

    /// <summary>Lists the rows of the own arena, in the order of their numbers.</summary>
    private void CollectOwn()
    {
        var results = _results;
        var at = 0;
        var step = _table!.Arena.RowBytes;
        _table.Arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++, row += step) results[at++] = row;
        });
        Count = at;
    }

    /// <summary>A grouping set without columns has a row even when there is no input.</summary>
    private void AddEmptySets()
    {
        if (_owner.Sinks.Any(sink => sink.Groups.Arena.RowCount > 0)) return;
        var needsRow = _plan.GroupBy.Length == 0 || _plan.Sets.Any(set => set.Length == 0);
        if (!needsRow) return;
        var columns = new Column[_plan.GroupTypes.Count];
        for (var i = 0; i < _plan.GroupBy.Length; i++)
            columns[i] = Column.ConstantNull(_tracker, _plan.GroupTypes[i], 1);
        if (_plan.Sets.Length > 0)
        {
            var id = NativeBuffer.AllocateZeroed(_tracker, 64);
            *(long*)id.Pointer = _plan.GroupingId(Math.Max(0, Array.FindIndex(_plan.Sets, set => set.Length == 0)));
            columns[^1] = Column.Constant(_plan.GroupTypes[^1], 1, id, null);
        }

        var keys = _scratch.Keys(1, _plan.GroupLayout.KeyBytes);
        _plan.GroupLayout.Encode(columns, 1, keys);
        _plan.GroupLayout.Hash(keys, 1, _scratch.Hashes);
        _table!.FindOrAdd(keys, _scratch.Hashes, 1, _results);
        Count = 1;
        foreach (var column in columns) column.Dispose();
    }
}
