using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class WorkerPoolTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void WorkRunsOnItsFirstWakeUp()
    {
        using var pool = new WorkerPool(1);
        using var ran = new ManualResetEventSlim();
        new Step(pool, ran.Set).Wake();
        Assert.True(ran.Wait(s_patience), "the work was lost");
    }

    [Fact]
    public void WorkStartedBeforeTheEndRuns()
    {
        var ran = 0;
        using (var entered = new ManualResetEventSlim())
        using (var go = new ManualResetEventSlim())
        {
            var pool = new WorkerPool(1);
            new Step(pool, () =>
            {
                entered.Set();
                Assert.True(go.Wait(s_patience));
            }).Wake();
            Assert.True(entered.Wait(s_patience));
            for (var i = 0; i < 10; i++) new Step(pool, () => Interlocked.Increment(ref ran)).Wake();
            var end = new Thread(pool.Dispose);
            end.Start();
            go.Set();
            Assert.True(end.Join(s_patience), "the pool does not end");
            new Step(pool, () => Interlocked.Increment(ref ran)).Wake();
        }

        Assert.Equal(11, ran);
    }

    [Fact]
    public void OneThatDoesNotComeBackKeepsNobodyWaiting()
    {
        using var pool = new WorkerPool(1);
        using var go = new ManualResetEventSlim();
        using var ran = new CountdownEvent(20);
        for (var i = 0; i < 3; i++) new Step(pool, () => Assert.True(go.Wait(s_patience))).Wake();
        for (var i = 0; i < 20; i++) new Step(pool, () => ran.Signal()).Wake();
        Assert.True(ran.Wait(s_patience), "short work waits for long work");
        go.Set();
    }

    /// <summary>A starter keeps what is ready for itself; found busy after a batch, it leaves that to a worker.</summary>
    [Fact]
    public void ABusyStarterLeavesWhatWaitsToAWorker()
    {
        using var pool = new WorkerPool(1);
        var starter = Environment.CurrentManagedThreadId;
        var ranOn = 0;
        StarterRun.Run(() => new Step(pool, () =>
        {
            new Step(pool, () => Volatile.Write(ref ranOn, Environment.CurrentManagedThreadId)).Wake();
            Assert.True(SpinWait.SpinUntil(
                () =>
                {
                    StarterRun.GiveAway();
                    return Volatile.Read(ref ranOn) != 0;
                },
                s_patience));
        }).Wake());
        Assert.NotEqual(starter, ranOn);
        Assert.False(StarterRun.IsHere);
    }

    /// <summary>What a starter took before it failed is not lost.</summary>
    [Fact]
    public void AStarterThatFailsLosesNoWork()
    {
        using var pool = new WorkerPool(1);
        using var ran = new ManualResetEventSlim();
        Assert.Throws<InvalidOperationException>(() => StarterRun.Run(() =>
        {
            new Step(pool, ran.Set).Wake();
            throw new InvalidOperationException();
        }));
        Assert.True(ran.Wait(s_patience), "the work was lost");
    }

    [Fact]
    public void QueriesOfANodeThatStopsEndWithAnError()
    {
        using var engine = new Engine();
        var execution = engine.Runner.Run(engine.Request(Plan.Result(Plan.Series(1, long.MaxValue))));
        Assert.True(execution.TryRead(out var batch));
        batch.Dispose();
        var end = new Thread(() =>
        {
            engine.Runner.Stop();
            engine.Pool.Dispose();
        });
        end.Start();
        Assert.True(end.Join(s_patience), "a running query keeps the node from stopping");
        var problem = Assert.Throws<MatViewException>(() =>
        {
            while (execution.TryRead(out var next)) next.Dispose();
        });
        Assert.Equal(1053, problem.Code);
        execution.Dispose();
        Assert.Equal(0, engine.Memory.UsedBytes);
        Assert.Equal(1053, Assert.Throws<MatViewException>(() => engine.Run(Plan.Series(1, 2))).Code);
    }

    [Fact]
    public void MemoryOfAQueryStaysWhileSomebodyFillsIt()
    {
        using var engine = new Engine();
        var execution = engine.Runner.Run(engine.Request(Plan.Result(Plan.Series(1, 10))));
        using (var hold = engine.Runner.Hold(execution.Request.QueryId)!)
        {
            var buffer = MatViewDb.Arrow.Buffers.NativeBuffer.Allocate(hold.Tracker, 100);
            execution.Dispose();
            unsafe
            {
                Assert.True(buffer.Pointer is not null, "the end of the query freed a buffer that is being filled");
            }

            buffer.Release();
        }

        Assert.Equal(0, engine.Memory.UsedBytes);
        Assert.Null(engine.Runner.Hold(execution.Request.QueryId));
    }

    private sealed class Step(WorkerPool pool, Action action) : Work(pool)
    {
        internal override void Run() => action();
    }
}
