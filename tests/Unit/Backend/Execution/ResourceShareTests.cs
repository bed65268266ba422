using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.ResourceGroups;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Proves that the weight and the memory of a resource group bind, by counting: no clock and no thread decides.</summary>
public sealed class ResourceShareTests
{
    private static readonly MemoryTracker s_memory = new("test");

    [Fact]
    public void WorkersTimeGoesByWeightWhileAllGroupsWantIt()
    {
        using var pool = new WorkerPool(1);
        var queue = new WorkQueue();
        var (heavy, light) = (Share("heavy", 3), Share("light", 1));
        for (var i = 0; i < 200; i++)
        {
            queue.Enqueue(new Step(pool) { Share = heavy });
            queue.Enqueue(new Step(pool) { Share = light });
        }

        Assert.Equal((60, 20), Turns(queue, 80, heavy, light));
        Assert.Equal((30, 10), Turns(queue, 40, heavy, light));

        // A weight that is changed counts from then on.
        heavy.Update(new ResourceGroupLimits { Name = "heavy", CpuWeight = 1 });
        var (more, less) = Turns(queue, 40, heavy, light);
        Assert.InRange(more, 19, 21);
        Assert.Equal(40, more + less);
    }

    [Fact]
    public void LongPiecesOfWorkCountForAsLongAsTheyTake()
    {
        using var pool = new WorkerPool(1);
        var queue = new WorkQueue();
        var (slow, quick) = (Share("slow", 1), Share("quick", 1));
        for (var i = 0; i < 100; i++)
        {
            queue.Enqueue(new Step(pool) { Share = slow });
            queue.Enqueue(new Step(pool) { Share = quick });
        }

        var counts = (Slow: 0, Quick: 0);
        for (var i = 0; i < 55; i++)
        {
            var share = queue.Dequeue().Share!; // All have one.
            share.Charge(share == slow ? 1_000 : 100);
            if (share == slow) counts.Slow++;
            else counts.Quick++;
        }

        Assert.Equal((5, 50), counts);
    }

    [Fact]
    public void AGroupThatHadNothingToDoIsOwedNothing()
    {
        using var pool = new WorkerPool(1);
        var queue = new WorkQueue();
        var (busy, late) = (Share("busy", 1), Share("late", 1));
        for (var i = 0; i < 300; i++) queue.Enqueue(new Step(pool) { Share = busy });
        Turns(queue, 100, busy, late);
        for (var i = 0; i < 100; i++) queue.Enqueue(new Step(pool) { Share = late });
        var (first, second) = Turns(queue, 40, busy, late);
        Assert.InRange(first, 19, 21);
        Assert.Equal(40, first + second);
    }

    [Fact]
    public void QueriesOfAGroupShareItsMemoryAndOthersDoNot()
    {
        const long Mega = 1 << 20;
        var all = new MemoryTracker("process", 100 * Mega);
        var half = new ResourceShare("half", all);
        half.Update(new ResourceGroupLimits { Name = "half", CpuWeight = 1, MemoryShare = 0.5 });
        using var first = half.Memory!.Child("query 1"); // A share below 1 has one.
        using var second = half.Memory!.Child("query 2");
        using var other = all.Child("query of no group");
        first.Reserve(30 * Mega);
        Assert.True(other.TryReserve(40 * Mega));
        Assert.False(second.TryReserve(25 * Mega));
        var full = Assert.Throws<MemoryLimitException>(() => second.Reserve(25 * Mega));
        Assert.Contains("resource group half", full.Message, StringComparison.Ordinal);
        Assert.True(second.TryReserve(15 * Mega));

        // More for the group helps those that run already.
        half.Update(new ResourceGroupLimits { Name = "half", CpuWeight = 1, MemoryShare = 0.6 });
        Assert.True(second.TryReserve(10 * Mega));
        first.Release(30 * Mega);
        second.Release(25 * Mega);
        other.Release(40 * Mega);
    }

    private static ResourceShare Share(string name, int weight)
    {
        var share = new ResourceShare(name, s_memory);
        share.Update(new ResourceGroupLimits { Name = name, CpuWeight = weight });
        return share;
    }

    // Every piece of work takes as long.
    private static (int First, int Second) Turns(WorkQueue queue, int count, ResourceShare first, ResourceShare second)
    {
        var counts = (First: 0, Second: 0);
        for (var i = 0; i < count; i++)
        {
            var share = queue.Dequeue().Share!; // All have one.
            share.Charge(600);
            if (share == first) counts.First++;
            else if (share == second) counts.Second++;
        }

        return counts;
    }

    private sealed class Step(WorkerPool pool) : Work(pool)
    {
        internal override void Run()
        {
            // Only its place in the queue counts here.
        }
    }
}
