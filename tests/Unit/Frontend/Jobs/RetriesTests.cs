using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

public sealed class RetriesTests
{
    private static readonly ErrorDefinition s_passes = new(7998, "HY000", ErrorKind.Retryable, "{0} is away");
    private static readonly ErrorDefinition s_stays = new(7999, "HY000", ErrorKind.User, "{0} is wrong");

    private readonly EagerTime _time = new();
    private readonly Job _job = new(1, "REFRESH", "", background: true, "root", default);
    private int _runs;

    [Fact]
    public async Task WhatPassesIsTriedAgainEverMoreSlowly()
    {
        await Retries.RunAsync(_job, () => ++_runs <= 7 ? throw s_passes.With("it") : Task.CompletedTask, int.MaxValue, _time);
        Assert.Equal(8, _runs);
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], _time.Pauses.Select(p => (int)p.TotalSeconds));
        Assert.Contains("it is away", _job.Phase, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task TheLastErrorIsTheJobs(bool passes, int runs)
    {
        var problem = await Assert.ThrowsAsync<MatViewException>(() => Retries.RunAsync(
            _job, () => throw (++_runs > 0 && passes ? s_passes : s_stays).With("it"), 3, _time));
        Assert.Equal((passes ? 7998 : 7999, runs), (problem.Code, _runs));
    }

    [Fact]
    public async Task ACancelledJobIsNotTriedAgain()
    {
        await Assert.ThrowsAsync<MatViewException>(() => Retries.RunAsync(_job, () =>
        {
            _runs++;
            _job.Cancel();
            throw s_passes.With("it");
        }, int.MaxValue, _time));
        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task WhatBeginsAnewIsTriedAtOnceAndCountsFromTheStart()
    {
        _job.MarkRunning(default);
        await Retries.RunAsync(_job, () =>
        {
            var attempt = _job.Attempt;
            if (++_runs == 2) _job.BeginAnew();
            return _runs switch
            {
                1 => throw s_passes.With("it"),
                2 => Task.Delay(Timeout.Infinite, attempt),
                3 => throw s_passes.With("it"),
                _ => Task.CompletedTask,
            };
        }, 2, _time);
        Assert.Equal(4, _runs);
        Assert.False(_job.BeginsAnew);
        Assert.False(_job.Cancellation.IsCancellationRequested);
    }

    [Fact]
    public void OnlyWhatRunsBeginsAnew()
    {
        _ = _job.Attempt;
        _job.BeginAnew();
        Assert.False(_job.BeginsAnew);
    }

    /// <summary>Lets every pause be over at once and remembers how long it would have been.</summary>
    private sealed class EagerTime : TimeProvider
    {
        internal List<TimeSpan> Pauses { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pauses.Add(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
