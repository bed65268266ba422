using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves how refreshes of a view wait for each other, join, pause after failures and go on after a restart.</summary>
public sealed class RefreshServiceTests
{
    private static readonly DateTime s_start = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly HandTime _time = new(s_start);
    private readonly MemoryJournal _journal = new();

    [Fact]
    public void WhatIsAskedForWhileARefreshRunsIsOneMore()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = new RefreshBench(_time, _journal) { Work = () => gate.Task };
        var first = bench.Refreshes.Submit(Ask("EVENT"));
        RefreshBench.WaitFor("the first run", () => bench.Started == 1);
        var second = bench.Refreshes.Submit(Ask("EVENT"));
        for (var i = 0; i < 100; i++) Assert.Same(second.Job, bench.Refreshes.Submit(Ask("EVENT")).Job);
        var manual = bench.Refreshes.Submit(Ask("MANUAL") with { Priority = 90 });
        Assert.Same(second.Job, manual.Job);
        Assert.NotEqual(second.QueryId, manual.QueryId);
        Assert.Equal(90, second.Job.Priority);
        Assert.Equal(1, bench.States.Count(s => s == TaskRunState.Pending));
        gate.SetResult();
        RefreshBench.WaitFor("the end", () => second.Job.IsEnded && first.Job.IsEnded);
        Assert.Equal(2, bench.Started);
        var runs = bench.Runs.All().ToDictionary(r => r.QueryId);
        Assert.Equal(TaskRunState.Merged, runs[manual.QueryId].State);
        Assert.Contains(second.QueryId, runs[manual.QueryId].Reason, StringComparison.Ordinal);
        Assert.Equal(101, runs[second.QueryId].Joined);
        Assert.Equal("MANUAL", runs[second.QueryId].Trigger);
    }

    [Fact]
    public void SomebodyWhoWaitsHasARefreshOfTheirOwn()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = new RefreshBench(_time, _journal) { Work = () => gate.Task };
        var jobs = Enumerable.Range(0, 3).Select(_ => bench.Refreshes.Submit(Ask("MANUAL") with { IsAwaited = true }).Job).ToList();
        RefreshBench.WaitFor("the first run", () => bench.Started == 1);
        Assert.Equal(3, jobs.Distinct().Count());
        Assert.Equal(2, jobs.Count(j => j.State == JobState.Queued));
        gate.SetResult();
        RefreshBench.WaitFor("the end", () => jobs.All(j => j.IsEnded));
        Assert.Equal(3, bench.Started);
    }

    [Fact]
    public async Task ACancelledRequestThatWaitedLeavesARowAndNothingElse()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var bench = new RefreshBench(_time, _journal) { Work = () => gate.Task };
        bench.Refreshes.Submit(Ask("MANUAL"));
        RefreshBench.WaitFor("the first run", () => bench.Started == 1);
        var waiting = bench.Refreshes.Submit(Ask("MANUAL"));
        Assert.Equal(2, await bench.Refreshes.CancelAsync(RefreshBench.ViewId));
        Assert.Equal(1, bench.Started);
        Assert.Equal("user cancelled", bench.Runs.All().Single(r => r.QueryId == waiting.QueryId).ErrorMessage);
        Assert.Empty(bench.Store.Current.DocumentsOf(RefreshJobRecord.DocumentKind));
    }

    [Fact]
    public void FailuresOfAutomaticRefreshesPauseEverLongerAndThenEnd()
    {
        var bench = new RefreshBench(_time, _journal) { Work = () => throw CoreErrors.Semantic.With("it cannot be done") };
        var pauses = new List<double>();
        for (var i = 1; i <= 10; i++)
        {
            var asked = _time.GetUtcNow();
            var job = bench.Refreshes.Submit(Ask("EVENT")).Job;
            while (bench.Refreshes.Queue.Queued > 0)
            {
                _time.Advance(TimeSpan.FromSeconds(1));
                bench.Refreshes.Queue.Pump();
            }

            var runs = i;
            RefreshBench.WaitFor("the failure", () => job.IsEnded && bench.Started == runs);
            pauses.Add((_time.GetUtcNow() - asked).TotalSeconds);
        }

        Assert.Equal([0, 1, 2, 4, 8, 16, 32, 64, 128, 256], pauses.Select(p => Math.Round(p)));
        Assert.False(bench.View.Active);
        Assert.Equal("mv consecutive failures: 10", bench.View.InactiveReason);
    }

    [Fact]
    public void WhatWasAskedForGoesOnAfterARestart()
    {
        var gate = new TaskCompletionSource();
        var before = new RefreshBench(_time, _journal) { Work = () => gate.Task };
        before.Refreshes.Submit(new RefreshRequest(RefreshBench.ViewId, RefreshScope.Everything, "MANUAL", "ann"));
        RefreshBench.WaitFor("the first run", () => before.Started == 1);
        var waiting = before.Refreshes.Submit(Ask("SCHEDULE"));

        _time.Advance(TimeSpan.FromSeconds(1));
        var after = new RefreshBench(_time, _journal);
        Assert.Single(after.Runs.AbortOpen());
        Assert.Equal([RefreshBench.ViewId, RefreshBench.ViewId], after.Refreshes.Resume().ToArray());
        RefreshBench.WaitFor("both runs", () => after.Started == 2);
        RefreshBench.WaitFor("their end", () => !after.Store.Current.DocumentsOf(RefreshJobRecord.DocumentKind).Any());
        var forced = after.Runs.All().Where(r => r.SubmitUser == "ann").ToList();
        Assert.Equal([TaskRunState.Failed, TaskRunState.Success], forced.Select(r => r.State));
        Assert.Single(forced.Select(r => r.JobId).Distinct());
        Assert.True(forced[1].Force);
        Assert.Contains(after.Runs.All(), r => r.Trigger == "SCHEDULE" && r.JobId == waiting.Job.Id.ToString("D"));
    }

    [Fact]
    public void ARunThatTakesTooLongEndsWithItsOwnError()
    {
        var bench = new RefreshBench(
            _time, _journal, v => v with { Properties = v.Properties.Add("session.insert_timeout", "30") })
        {
            Work = () => new TaskCompletionSource().Task,
        };
        var job = bench.Refreshes.Submit(Ask("MANUAL") with { IsAwaited = true }).Job;
        RefreshBench.WaitFor("the run", () => bench.Started == 1);
        _time.Advance(TimeSpan.FromSeconds(31));
        RefreshBench.WaitFor("its end", () => job.IsEnded);
        Assert.Equal(JobErrors.RunTimeout.Code, Assert.IsType<MatViewException>(job.Problem).Code);
        Assert.Equal(JobErrors.RunTimeout.Code, bench.Runs.All().Single().ErrorCode);
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    public void PartitionsAreCoveredByAllOfTheViewWhereTheseAreComputedForTheSameReason(bool force, bool partForced, bool isCovered)
    {
        var whole = Ask("MANUAL") with { Scope = force ? RefreshScope.Everything : RefreshScope.ManualAuto };
        var part = Ask("MANUAL") with { Scope = new RefreshScope(true, partForced, [], 1, 5) };
        Assert.Equal(isCovered, whole.With(part) is not null);
        Assert.Equal(isCovered, part.With(whole) is { Scope.IsPartial: false });
    }

    [Fact]
    public void TwoPartsAreOneOnlyWhenTheyAreTheSame()
    {
        var one = Ask("MANUAL") with { Scope = new RefreshScope(true, false, ["a", "b"]) };
        Assert.NotNull(one.With(Ask("MANUAL") with { Scope = new RefreshScope(true, false, ["a", "b"]) }));
        Assert.Null(one.With(Ask("MANUAL") with { Scope = new RefreshScope(true, false, ["a"]) }));
        Assert.Null(one.With(Ask("MANUAL")));
    }

    private static RefreshRequest Ask(string trigger)
        => new(RefreshBench.ViewId, trigger == "MANUAL" ? RefreshScope.ManualAuto : RefreshScope.Automatic, trigger, "root");
}
