using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves in which order jobs start.</summary>
public sealed class JobQueueTests
{
    private readonly List<long> _order = [];

    [Fact]
    public void HigherPrioritiesStartFirstThenWhoCameFirst()
    {
        var queue = new JobQueue(() => 1, () => 100, TimeProvider.System);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Submit(Make(1, 0), _ => gate.Task);
        List<Job> jobs = [Make(2, 50), Make(3, 0), Make(4, 100), Make(5, 50)];
        foreach (var job in jobs) queue.Submit(job, Note);
        Assert.Equal([1, 3, 0, 2], jobs.Select(queue.Ahead));
        gate.SetResult();
        RefreshBench.WaitFor("the last job", () => jobs.All(j => j.IsEnded));
        Assert.Equal([4, 2, 5, 3], _order);
    }

    [Fact]
    public void WhoseTurnHasNotComeTakesNobodysPlace()
    {
        var queue = new JobQueue(() => 1, () => 100, TimeProvider.System);
        var isTurn = false;
        var late = Make(1, 100);
        var soon = Make(2, 0);
        queue.Submit(late, Note, takeTurn: () => Volatile.Read(ref isTurn));
        queue.Submit(soon, Note);
        RefreshBench.WaitFor("the other job", () => soon.IsEnded);
        Assert.Equal(JobState.Queued, late.State);
        Volatile.Write(ref isTurn, true);
        queue.Pump();
        RefreshBench.WaitFor("the first job", () => late.IsEnded);
        Assert.Equal([2, 1], _order);
    }

    [Fact]
    public void AFullQueueRefusesAllButThoseWhoHaveOnePlace()
    {
        var queue = new JobQueue(() => 1, () => 1, TimeProvider.System);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Submit(Make(1, 0), _ => gate.Task);
        List<Job> jobs = [Make(2, 0), Make(3, 0)];
        queue.Submit(jobs[0], Note);
        var refused = Assert.Throws<MatViewException>(() => queue.Submit(Make(4, 100), Note));
        Assert.Equal(JobErrors.QueueFull.Code, refused.Code);
        Assert.Null(queue.Find(4));
        queue.Submit(jobs[1], Note, isOneAtMost: true);
        gate.SetResult();
        RefreshBench.WaitFor("the last job", () => jobs.All(j => j.IsEnded));
        Assert.Equal([2, 3], _order);
    }

    private static Job Make(long id, int priority) => new(id, "REFRESH", "", background: true, "root", default) { Priority = priority };

    private Task Note(Job job)
    {
        lock (_order) _order.Add(job.Id);
        return Task.CompletedTask;
    }
}
