using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves that schedules fire at multiples of their period, once for all slots that a stopped or busy server missed.</summary>
public sealed class RefreshSchedulesTests
{
    private static readonly DateTime s_start = new(2030, 1, 1, 0, 10, 0, DateTimeKind.Utc);
    private readonly HandTime _time = new(s_start);
    private readonly MemoryJournal _journal = new();

    [Fact]
    public void FiresAtMultiplesOfThePeriod()
    {
        var bench = Bench();
        using var schedules = new RefreshSchedules(bench.Store, bench.Refreshes, _time);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(new DateTime(2030, 1, 1, 1, 0, 0), Next(bench));
        Assert.Empty(bench.Runs.All());
        for (var hour = 1; hour <= 3; hour++)
        {
            _time.Advance(Next(bench)!.Value.AddSeconds(1) - _time.GetUtcNow().UtcDateTime); // A schedule has a next time.
            var wanted = hour;
            RefreshBench.WaitFor($"run {hour}", () => bench.States.Count(s => s == TaskRunState.Success) == wanted);
            Assert.Equal(new DateTime(2030, 1, 1, hour + 1, 0, 0), Next(bench));
        }
    }

    [Fact]
    public void MissedSlotsFireOnceAfterARestart()
    {
        var before = Bench();
        using (new RefreshSchedules(before.Store, before.Refreshes, _time)) _time.Advance(TimeSpan.FromSeconds(2));
        _time.Advance(TimeSpan.FromHours(10));

        var after = Bench();
        Assert.Equal(new DateTime(2030, 1, 1, 1, 0, 0), Next(after));
        using var schedules = new RefreshSchedules(after.Store, after.Refreshes, _time);
        _time.Advance(TimeSpan.FromSeconds(30));
        RefreshBench.WaitFor("the one run", () => after.States.Contains(TaskRunState.Success));
        Assert.Single(after.Runs.All());
        Assert.Equal(new DateTime(2030, 1, 1, 11, 0, 0), Next(after));
    }

    [Fact]
    public void SlotsDoNotPileUpBehindARunThatTakesLong()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = Bench();
        bench.Work = () => gate.Task;
        using var schedules = new RefreshSchedules(bench.Store, bench.Refreshes, _time);
        _time.Advance(TimeSpan.FromHours(1));
        RefreshBench.WaitFor("the run", () => bench.Started == 1);
        _time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(1, bench.Started);
        Assert.Equal(1, bench.States.Count(s => s == TaskRunState.Pending));
        gate.SetResult();
        RefreshBench.WaitFor("both runs", () => bench.States.Count(s => s == TaskRunState.Success) == 2);
        Assert.Equal(2, bench.Started);
    }

    [Theory]
    [InlineData("2030-01-01 05:00:00", "2030-01-01 00:00:00", "2030-01-01 05:00:00")]
    [InlineData("2020-01-01 00:00:00", "2030-01-01 00:30:00", "2030-01-01 06:00:00")]
    [InlineData("2020-01-01 00:00:00", "2030-01-01 06:00:00", "2030-01-01 12:00:00")]
    public void TheNextTimeIsTheStartAndSomePeriods(string start, string now, string next)
        => Assert.Equal(DateTime.Parse(next), RefreshSchedules.NextAfter(
            new RefreshSchedule(DateTime.Parse(start), 6, "HOUR"), s_start, DateTime.Parse(now)));

    private RefreshBench Bench() => new(_time, _journal, v => v with
    {
        Refresh = v.Refresh with
        {
            Trigger = RefreshTrigger.Schedule, Schedule = new RefreshSchedule(new DateTime(2030, 1, 1), 1, "HOUR"),
        },
    });

    private static DateTime? Next(RefreshBench bench) => RefreshSchedules.NextOf(bench.Store.Current, bench.View);
}
