using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.Tasks;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves when submitted tasks run, what is left of them after restarts, and when they are forgotten.</summary>
public sealed class TaskServiceTests : ITaskStatements
{
    private static readonly DateTime s_start = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly HandTime _time = new(s_start);
    private readonly MemoryJournal _journal = new();
    private int _started;

    private Func<Task> Work { get; set; } = () => Task.CompletedTask;

    public async Task<long> RunAsync(SubmittedTask task, CancellationToken cancel)
    {
        Interlocked.Increment(ref _started);
        await Work().WaitAsync(cancel);
        return 3;
    }

    [Fact]
    public void ATaskRunsOnceAndIsForgottenADayLater()
    {
        var bench = new RefreshBench(_time, _journal);
        using var tasks = Service(bench);
        tasks.Submit(NewTask(bench, "once"));
        RefreshBench.WaitFor("the run", () => bench.States.Contains(TaskRunState.Success));
        var run = Assert.Single(bench.Runs.All());
        Assert.Equal(("once", "INSERT", 3L, "MANUAL"), (run.TaskName, run.TaskSource, run.Rows, run.Trigger));
        _time.Advance(TimeSpan.FromSeconds(86_398));
        Assert.Single(TaskService.All(bench.Store.Current));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Empty(TaskService.All(bench.Store.Current));
        Assert.Single(bench.Runs.All());
    }

    [Fact]
    public void AScheduleFiresAtItsTimesAndOneRunWaitsAtMost()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Work = () => gate.Task;
        var bench = new RefreshBench(_time, _journal);
        using var tasks = Service(bench);
        tasks.Submit(NewTask(bench, "hourly") with { Schedule = new RefreshSchedule(null, 1, "HOUR"), NextTime = s_start });
        RefreshBench.WaitFor("the first run", () => _started == 1);
        _time.Advance(TimeSpan.FromHours(3.5));
        Assert.Equal(1, _started);
        Assert.Equal(1, bench.States.Count(s => s == TaskRunState.Pending));
        Assert.Equal(s_start.AddHours(4), Assert.Single(TaskService.All(bench.Store.Current)).NextTime);
        gate.SetResult();
        RefreshBench.WaitFor("both runs", () => bench.States.Count(s => s == TaskRunState.Success) == 2);
        Assert.Equal(2, _started);
    }

    [Fact]
    public void AfterARestartWhatHadNotBegunBeginsAndWhatHadIsOver()
    {
        var gate = new TaskCompletionSource();
        Work = () => gate.Task;
        var before = new RefreshBench(_time, _journal);
        var first = Service(before, running: 1);
        first.Submit(NewTask(before, "begun"));
        RefreshBench.WaitFor("the run", () => _started == 1);
        first.Submit(NewTask(before, "waiting"));
        first.Dispose();

        Work = () => Task.CompletedTask;
        var after = new RefreshBench(_time, _journal);
        using var second = Service(after);
        Assert.Single(after.Runs.AbortOpen());
        second.Recover();
        RefreshBench.WaitFor("the other run", () => after.States.Contains(TaskRunState.Success));
        Assert.Equal("waiting", after.Runs.All().Single(r => r.State == TaskRunState.Success).TaskName);
        var begun = after.Runs.All().Single(r => r.TaskName == "begun");
        Assert.Equal(TaskRunState.Failed, begun.State);
        Assert.DoesNotContain("refresh", begun.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void AScheduleWhoseRunsAllFailIsSuspendedWithTheReason()
    {
        Work = () => throw CoreErrors.Semantic.With("it cannot be done");
        var bench = new RefreshBench(_time, _journal);
        using var tasks = Service(bench);
        tasks.Submit(NewTask(bench, "wrong") with { Schedule = new RefreshSchedule(null, 1, "MINUTE"), NextTime = s_start });
        for (var i = 1; i <= 10; i++)
        {
            var runs = i;
            RefreshBench.WaitFor("the failure", () => bench.States.Count(s => s == TaskRunState.Failed) == runs);
            RefreshBench.WaitFor("the end", () => bench.Refreshes.Queue.Jobs.Count == 0);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        var task = Assert.Single(TaskService.All(bench.Store.Current));
        Assert.True(task.Suspended);
        Assert.Contains("10 failures in a row", task.SuspendedBecause, StringComparison.Ordinal);
        Assert.Contains("it cannot be done", task.SuspendedBecause, StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(10, _started);
        tasks.Resume(task);
        _time.Advance(TimeSpan.FromMinutes(1));
        RefreshBench.WaitFor("one more", () => _started == 11);
    }

    [Fact]
    public async Task DroppingATaskEndsItsRunAndWhatWaits()
    {
        var gate = new TaskCompletionSource();
        Work = () => gate.Task;
        var bench = new RefreshBench(_time, _journal);
        using var tasks = Service(bench);
        tasks.Submit(NewTask(bench, "long") with { Schedule = new RefreshSchedule(null, 1, "HOUR"), NextTime = s_start });
        RefreshBench.WaitFor("the run", () => _started == 1);
        _time.Advance(TimeSpan.FromHours(1));
        await tasks.DropAsync(TaskService.Find(bench.Store.Current, "long")!); // Submitted above.
        Assert.Empty(TaskService.All(bench.Store.Current));
        Assert.Empty(bench.Refreshes.Queue.Jobs);
        Assert.Equal(["user cancelled", "user cancelled"], bench.Runs.All().Select(r => r.ErrorMessage));
        _time.Advance(TimeSpan.FromHours(5));
        Assert.Equal(1, _started);
    }

    [Fact]
    public void ARunThatTakesTooLongEnds()
    {
        Work = () => new TaskCompletionSource().Task;
        var bench = new RefreshBench(_time, _journal);
        using var tasks = Service(bench);
        var task = NewTask(bench, "slow");
        tasks.Submit(task with { Properties = task.Properties.Add("session.insert_timeout", "30") });
        RefreshBench.WaitFor("the run", () => _started == 1);
        _time.Advance(TimeSpan.FromSeconds(31));
        RefreshBench.WaitFor("its end", () => bench.States.Contains(TaskRunState.Failed));
        Assert.Equal("a run of task slow took longer than 30 s (task_runs_timeout_second)", bench.Runs.All().Single().ErrorMessage);
    }

    private TaskService Service(RefreshBench bench, long running = 4) => new(
        bench.Store, bench.Runs, this, running == 4 ? bench.Refreshes.Queue : new JobQueue(() => running, () => 100, _time), Value, _time);

    private static long Value(Setting<long> setting) => setting.Default;

    private SubmittedTask NewTask(RefreshBench bench, string name)
        => new(bench.Store.NewId(), name, "d", SubmittedTask.Insert, "INSERT INTO t SELECT 1", "root", _time.GetUtcNow().UtcDateTime);
}
