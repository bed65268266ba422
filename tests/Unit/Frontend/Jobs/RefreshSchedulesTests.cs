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

    // Berlin puts clocks forward on 2030-03-31 (02:00 to 03:00) and back on 2030-10-27 (03:00 to 02:00).
    [Theory]
    [InlineData("DAY", "2030-03-29 08:00:00", "2030-03-30 08:00:00", "2030-03-31 07:00:00")]
    [InlineData("DAY", "2030-03-29 08:00:00", "2030-04-15 12:00:00", "2030-04-16 07:00:00")]
    [InlineData("DAY", "2030-10-25 07:00:00", "2030-10-26 07:00:00", "2030-10-27 08:00:00")]
    [InlineData("DAY", "2030-03-29 01:30:00", "2030-03-30 12:00:00", "2030-03-31 01:30:00")]
    [InlineData("DAY", "2030-10-25 00:30:00", "2030-10-26 12:00:00", "2030-10-27 00:30:00")]
    [InlineData("WEEK", "2030-03-27 08:00:00", "2030-03-28 00:00:00", "2030-04-03 07:00:00")]
    [InlineData("HOUR", "2030-03-30 23:30:00", "2030-03-31 00:30:00", "2030-03-31 01:30:00")]
    public void DaysAndWeeksKeepTheTimeOfDayOfTheirZone(string unit, string start, string now, string next)
        => Assert.Equal(Utc(next), RefreshSchedules.NextAfter(
            new RefreshSchedule(Utc(start), 1, unit) { Zone = "Europe/Berlin" }, s_start, Utc(now)));

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text), DateTimeKind.Utc);

    private RefreshBench Bench() => new(_time, _journal, v => v with
    {
        Refresh = v.Refresh with
        {
            Trigger = RefreshTrigger.Schedule, Schedule = new RefreshSchedule(new DateTime(2030, 1, 1), 1, "HOUR"),
        },
    });

    private static DateTime? Next(RefreshBench bench) => RefreshSchedules.NextOf(bench.Store.Current, bench.View);
}
