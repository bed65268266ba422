using System.Diagnostics;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.ResourceGroups;

/// <summary>
/// Is what one resource group has of this process: an account of memory with a limit of its own, and a part of the workers' time
/// that goes by weight where several groups want it.
/// </summary>
public sealed class ResourceShare(string name, MemoryTracker memory)
{
    private long _virtualTicks;

    public string Name { get; } = name;

    /// <summary>Account above those of the group's queries; null leaves them to that of the process.</summary>
    public MemoryTracker? Memory { get; private set; }

    public int Weight { get; private set; } = 1;

    /// <summary>Time of workers that the group had, divided by its weight: who had least comes next.</summary>
    internal long VirtualTicks => Interlocked.Read(ref _virtualTicks);

    /// <summary>Work of the group that waits; touched under the pool's lock alone.</summary>
    internal Queue<Work> Waiting { get; } = new();

    /// <summary>Takes over what the newest query says about its group.</summary>
    internal void Update(ResourceGroupLimits limits)
    {
        Weight = Math.Max(1, limits.CpuWeight);
        if (limits.MemoryShare is <= 0 or >= 1)
        {
            Memory = null;
            return;
        }

        var bytes = (long)(memory.LimitBytes * limits.MemoryShare);
        if (Memory is { } kept) kept.LimitBytes = bytes;
        else Memory = memory.Child($"resource group {Name}", bytes);
    }

    internal void Charge(long ticks) => Interlocked.Add(ref _virtualTicks, ticks / Weight);

    /// <summary>Brings a group that had nothing to do up to the others: what it did not use is not owed to it.</summary>
    internal void CatchUp(long to)
    {
        var now = Interlocked.Read(ref _virtualTicks);
        if (now < to) Interlocked.CompareExchange(ref _virtualTicks, to, now);
    }

    /// <summary>Gives the ticks of so many seconds of workers' time.</summary>
    internal static long TicksOf(long seconds)
        => seconds > long.MaxValue / Stopwatch.Frequency ? long.MaxValue : seconds * Stopwatch.Frequency;
}
