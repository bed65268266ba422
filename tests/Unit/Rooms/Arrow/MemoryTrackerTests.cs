using MatViewDb.Arrow.Buffers;
using Xunit;

namespace MatViewDb.Unit.Rooms.Arrow;

/// <summary>Checks that accounts add up although each takes from the one above in large pieces.</summary>
public sealed class MemoryTrackerTests
{
    [Fact]
    public void An_account_takes_pieces_and_gives_all_back()
    {
        var process = new MemoryTracker("process");
        var query = process.Child("query");
        query.Reserve(100);
        Assert.Equal(100, query.UsedBytes);
        Assert.InRange(process.UsedBytes, 100, 2 << 20);
        query.Reserve(50 << 20);
        Assert.InRange(process.UsedBytes, 50 << 20, 53 << 20);
        query.Release(50 << 20);
        Assert.InRange(process.UsedBytes, 100, 3 << 20);
        query.Release(100);
        Assert.Equal((0, 0), (query.UsedBytes, process.UsedBytes));
        Assert.Equal((50 << 20) + 100, query.PeakBytes);
    }

    [Fact]
    public void Limits_hold_to_the_byte_on_every_level()
    {
        var process = new MemoryTracker("process", 3_000_000);
        var one = process.Child("one", 2_000_000);
        var two = process.Child("two");
        Assert.True(one.TryReserve(2_000_000));
        Assert.False(one.TryReserve(1));
        Assert.True(two.TryReserve(900_000));
        Assert.False(two.TryReserve(100_001));
        Assert.Equal(900_000, two.UsedBytes);
        var problem = Assert.Throws<MemoryLimitException>(() => two.Reserve(1_000_000));
        Assert.Equal("process", problem.Account);
        one.Release(2_000_000);
        Assert.True(two.TryReserve(2_000_000));
        two.Release(2_900_000);
        Assert.Equal(0, process.UsedBytes);
    }

    [Fact]
    public void Parts_tell_who_holds_what_and_have_no_limit_of_their_own()
    {
        var query = new MemoryTracker("query", 8 << 20);
        var (sort, scan) = (query.Part("sort"), query.Part("scan"));
        var held = NativeBuffer.Allocate(sort, 5 << 20);
        scan.Reserve(1 << 20);
        Assert.Equal(query.UsedBytes, sort.UsedBytes + scan.UsedBytes);
        Assert.False(scan.TryReserve(4 << 20));
        Assert.Equal(1 << 20, scan.UsedBytes);
        var problem = Assert.Throws<MemoryLimitException>(() => scan.Reserve(4 << 20));
        Assert.Equal("query", problem.Account);
        Assert.Contains("scan asked; sort holds", problem.Message, StringComparison.Ordinal);
        held.Release();
        Assert.Equal(0, sort.UsedBytes);
        Assert.InRange(sort.PeakBytes, 5 << 20, 8 << 20);
        scan.Release(1 << 20);
        NativeBuffer.Allocate(sort, 1 << 20);
        query.ReleaseAll();
        Assert.Equal((0, 0), (sort.UsedBytes, query.UsedBytes));
    }

    [Fact]
    public void Many_threads_leave_nothing_charged()
    {
        var process = new MemoryTracker("process", 64 << 20);
        var backend = process.Child("backend");
        for (var round = 0; round < 20; round++)
        {
            var query = backend.Child("query");
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, worker =>
            {
                var random = new Random(round * 8 + worker);
                var held = new Queue<long>();
                for (var i = 0; i < 5000; i++)
                {
                    long bytes = random.Next(1, 3 << 20);
                    if (query.TryReserve(bytes)) held.Enqueue(bytes);
                    while (held.Count > random.Next(4)) query.Release(held.Dequeue());
                }

                while (held.TryDequeue(out var left)) query.Release(left);
            });
            Assert.Equal((0, 0, 0), (query.UsedBytes, backend.UsedBytes, process.UsedBytes));
        }
    }
}
