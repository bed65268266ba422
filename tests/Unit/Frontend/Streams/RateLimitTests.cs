using MatViewDb.Frontend.Streams;
using MatViewDb.Unit.Frontend.Jobs;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class RateLimitTests
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);

    private readonly HandTime _time = new(new DateTime(2026, 1, 1));
    private long _limit = 100;

    [Fact]
    public void RowsArePaidForWithTime()
    {
        var limit = Limit();
        var first = limit.PayAsync(250, CancellationToken.None).AsTask();
        Assert.Equal(2.5, SecondsUntil(first), 1);
        // Time in which nothing was taken is not saved up.
        _time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(1.0, SecondsUntil(limit.PayAsync(100, CancellationToken.None).AsTask()), 1);
        Assert.Equal(100, limit.AtOnce);
    }

    [Fact]
    public void AChangeCountsAtOnce()
    {
        var limit = Limit();
        var paying = limit.PayAsync(1_000_000, CancellationToken.None).AsTask();
        _time.Advance(s_look);
        Assert.False(paying.IsCompleted);
        _limit = -1;
        Assert.True(SecondsUntil(paying) <= 0.5);
        Assert.True(limit.PayAsync(1_000_000_000, CancellationToken.None).AsTask().IsCompleted);
        Assert.Equal(long.MaxValue, limit.AtOnce);

        _limit = 0;
        var entering = limit.EnterAsync(CancellationToken.None).AsTask();
        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(entering.IsCompleted);
        _limit = 5;
        Assert.True(SecondsUntil(entering) <= 0.5);
    }

    [Fact]
    public async Task WhoIsStoppedDoesNotWait()
    {
        _limit = 0;
        using var stop = new CancellationTokenSource();
        var paying = Limit().PayAsync(1, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await paying);
    }

    private RateLimit Limit() => new(() => _limit, _time);

    private double SecondsUntil(Task task)
    {
        var waited = TimeSpan.Zero;
        var step = TimeSpan.FromMilliseconds(10);
        for (; !task.IsCompleted && waited < TimeSpan.FromSeconds(60); waited += step)
        {
            // Who waited goes on with another thread, to its end or to the next wait.
            SpinWait.SpinUntil(() => task.IsCompleted || _time.IsAwaited, TimeSpan.FromSeconds(10));
            if (task.IsCompleted) break;
            _time.Advance(step);
        }

        Assert.True(task.IsCompleted, "it is never paid");
        return waited.TotalSeconds;
    }
}
