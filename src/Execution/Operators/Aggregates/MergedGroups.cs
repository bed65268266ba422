using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Aggregates;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Holds all groups merged and numbered, so that what hangs on a worker's groups (their DISTINCT values) can be merged next.
/// </summary>
internal sealed unsafe class MergedGroups : IDisposable
{
    private readonly HashAggregate _owner;
    private readonly GroupMerger[] _mergers;
    private readonly NativeBuffer[] _numbers;
    private readonly NativeBuffer _rows;
    private readonly int[] _firsts;
    private readonly AggregateKernel?[] _shared;

    internal MergedGroups(HashAggregate owner, MemoryTracker tracker)
    {
        _owner = owner;
        _mergers = new GroupMerger[owner.PartitionCount];
        _firsts = new int[owner.PartitionCount];
        var room = 0;
        for (var i = 0; i < _firsts.Length; i++)
        {
            _firsts[i] = room;
            room = checked(room + (int)GroupMerger.RoomOf(owner, i));
        }

        Room = room;
        _rows = NativeBuffer.AllocateZeroed(tracker, Math.Max(1L, room) * sizeof(void*));
        _numbers = [.. owner.Sinks.Select(sink
            => NativeBuffer.Allocate(tracker, Math.Max(1, sink.Groups.Arena.RowCount) * sizeof(int)))];
        _shared = owner.Plan.CreateKernels();
        for (var i = 0; i < _shared.Length; i++)
        {
            if (owner.Plan.Calls[i].Distinct >= 0) continue;
            _shared[i]!.Dispose();
            _shared[i] = null;
        }
    }

    /// <summary>Numbers of groups are below it; not every number has a group.</summary>
    internal int Room { get; }

    /// <summary>Rows of groups by number.</summary>
    internal byte** Rows => (byte**)_rows.Pointer;

    /// <summary>Gives for each number of a worker's group that of the merged group.</summary>
    internal int* NumbersOf(int worker) => (int*)_numbers[worker].Pointer;

    internal byte** RowsOf(int partition) => Rows + _firsts[partition];

    internal GroupMerger MergerOf(int partition) => _mergers[partition];

    /// <summary>Gives the kernel that all partitions share, of a call whose values are told apart elsewhere.</summary>
    internal AggregateKernel KernelOf(int call)
        => _shared[call] ?? throw new InvalidOperationException("the call has a kernel in each partition");

    /// <summary>Gives where in a row the state of a call is.</summary>
    internal int StateOffset(int call) => _mergers[0].StateOffset + _mergers[0].Initializer.Offsets[call];

    internal void Merge(int partition)
    {
        var merger = new GroupMerger(_owner, _owner.BatchRows, _owner.Account, _shared);
        _mergers[partition] = merger;
        merger.Merge(partition, RowsOf(partition), _firsts[partition], _numbers);
        merger.FreeScratch();
    }

    public void Dispose()
    {
        foreach (var merger in _mergers) merger?.Dispose();
        foreach (var kernel in _shared) kernel?.Dispose();
    }
}
