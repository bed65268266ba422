using System.Numerics;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Shows the groups of all workers side by side when each of them found its groups by their keys: a partition is a range of keys, and
/// merging it reads all workers' places front to back.
/// </summary>
internal sealed unsafe class DenseGroups
{
    private readonly GroupingSink[] _sinks;
    private readonly long _min;
    private readonly long _max;
    private readonly int _shift;

    private DenseGroups(GroupingSink[] sinks, int partitions)
    {
        _sinks = sinks;
        _min = sinks.Min(sink => sink.Groups.Dense!.Min); // All are dense.
        _max = sinks.Max(sink => sink.Groups.Dense!.Max);
        var keys = (ulong)(_max - _min) + 1;
        _shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(keys - 1) - BitOperations.Log2((uint)partitions));
    }

    internal int Workers => _sinks.Length;

    /// <summary>Makes it when all workers that have groups at all hold them so; null when they are merged otherwise.</summary>
    internal static DenseGroups? TryMake(AggregatePlan plan, IReadOnlyList<GroupingSink> sinks, int partitions)
    {
        if (plan.Distinct.Count > 0 || plan.HasExternalState) return null;
        GroupingSink[] filled = [.. sinks.Where(sink => sink.Groups.Arena.RowCount > 0)];
        var all = filled.Length > 0 && Array.TrueForAll(filled, sink => sink.Groups.ShowsAllByKey);
        return all ? new DenseGroups(filled, partitions) : null;
    }

    internal GroupingSink SinkOf(int worker) => _sinks[worker];

    /// <summary>Says how many keys a partition has room for.</summary>
    internal int KeysOf(int partition)
    {
        var first = (long)partition << _shift;
        return (int)Math.Clamp(_max - _min + 1 - first, 0, 1L << _shift);
    }

    /// <summary>Gives a worker's rows of some keys of a partition; null where it has none.</summary>
    internal void Read(int worker, int partition, int at, int count, byte** rows)
    {
        var dense = _sinks[worker].Groups.Dense!; // All are.
        var first = _min + ((long)partition << _shift) + at;
        var from = Math.Clamp(dense.Min - first, 0, count);
        var to = Math.Clamp(dense.Max + 1 - first, from, count);
        new Span<ulong>(rows, (int)from).Clear();
        Buffer.MemoryCopy(dense.PlaceOf(first + from), rows + from, (to - from) * sizeof(void*), (to - from) * sizeof(void*));
        new Span<ulong>(rows + to, (int)(count - to)).Clear();
    }
}
