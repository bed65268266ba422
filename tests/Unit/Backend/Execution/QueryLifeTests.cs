using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class QueryLifeTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void CancellingStopsARunningQueryAndFreesItsMemory()
    {
        using (var execution = _engine.Runner.Run(_engine.Request(Plan.Result(Endless()))))
        {
            Assert.True(execution.TryRead(out var batch));
            batch.Dispose();
            _engine.Runner.Cancel(execution.Request.QueryId);
            var problem = Assert.Throws<MatViewException>(() => Drain(execution));
            Assert.Equal((1317, ErrorKind.Cancelled), (problem.Code, problem.Kind));
            Assert.Equal(1317, execution.Outcome.Error.Code);
        }

        Assert.Equal(0, _engine.Memory.UsedBytes);
        Assert.Equal(0, _engine.Runner.RunningQueries);
    }

    [Fact]
    public void ReadersThatLeaveStopTheQuery()
    {
        var execution = _engine.Runner.Run(_engine.Request(Plan.Result(Endless())));
        execution.Dispose();
        Assert.True(execution.HasEnded);
        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    /// <summary>A wake-up between a task's birth and its first start was lost once: the fragment never ended.</summary>
    [Fact]
    public async Task ReadersThatLeaveAtAnyMomentOfTheStartStopTheQuery()
    {
        for (var i = 0; i < 2000; i++)
        {
            var execution = _engine.Runner.Run(_engine.Request(Plan.Result(Endless())));
            Thread.SpinWait(i % 400 * 5);
            await Task.Run(execution.Dispose).WaitAsync(TimeSpan.FromSeconds(60));
            Assert.True(execution.HasEnded);
        }

        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    /// <summary>A short fragment runs on the thread that starts it; a long or full one must not wait for itself.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void TheStarterRunsTheFirstMoment(int rows)
    {
        using (var execution = _engine.Runner.Run(_engine.Request(Plan.Result(Plan.Series(1, rows))), atStarter: true))
        {
            Assert.Equal(rows == 1, execution.HasEnded);
            long seen = 0;
            while (execution.TryRead(out var batch))
            {
                seen += batch.RowCount;
                batch.Dispose();
            }

            Assert.Equal(rows, seen);
        }

        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    [Fact]
    public void ASlowReaderHoldsFewBatches()
    {
        using var execution = _engine.Runner.Run(_engine.Request(Plan.Result(Plan.Series(1, 10_000_000))));
        Assert.True(execution.TryRead(out var first));
        first.Dispose();
        // Other queries run to their end beside one whose reader does nothing.
        for (var i = 0; i < 3; i++) Assert.Equal(100_000, _engine.Run(Plan.Series(1, 100_000)).Count);
        Assert.InRange(_engine.Memory.UsedBytes, 0, 4L << 20);
        long rows = first.RowCount;
        while (execution.TryRead(out var batch))
        {
            rows += batch.RowCount;
            batch.Dispose();
        }

        Assert.Equal(10_000_000, rows);
    }

    [Fact]
    public void MemoryLimitFailsTheQueryOnly()
    {
        _engine.Options = new QueryOptions { QueryMemLimitBytes = 4 << 20 };
        var problem = Assert.Throws<MatViewException>(
            () => _engine.Run(Plan.Sort(Plan.Series(1, 2_000_000), 0, 0, (0, true))));
        Assert.Equal((1041, ErrorKind.Resource), (problem.Code, problem.Kind));
        Assert.Contains("query_mem_limit", problem.Message);
        Assert.Equal(0, _engine.Memory.UsedBytes);
        Assert.Equal(10, _engine.Run(Plan.Sort(Plan.Series(1, 10), 0, 0, (0, true))).Count);
    }

    [Fact]
    public void TimeoutsStopTheQuery()
    {
        _engine.Options = new QueryOptions { TimeoutMs = 50 };
        var problem = Assert.Throws<MatViewException>(() => _engine.Run(Plan.Aggregate(
            Endless(), [], ("count", [], SqlType.BigInt, false))));
        Assert.Equal(3024, problem.Code);
    }

    [Fact]
    public void ErrorsInsideOperatorsReachTheReader()
    {
        var series = Plan.Series(1, 100_000);
        var overflow = Plan.Project(series,
            Plan.Call("multiply", SqlType.BigInt, Plan.Column(series, 0), Plan.Long(long.MaxValue)));
        Assert.Equal(1690, Assert.Throws<MatViewException>(() => _engine.Run(overflow)).Code);
        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    [Fact]
    public void ExchangesInsideTheProcessHandBatchesOver()
    {
        foreach (var kind in Enum.GetValues<ExchangeSinkSpec.Types.Kind>())
        {
            var instances = kind is ExchangeSinkSpec.Types.Kind.Gather ? 1 : 3;
            var queryId = $"exchange {kind}";
            var receivers = new List<MatViewDb.Execution.IFragmentExecution>();
            for (var i = 0; i < instances; i++)
            {
                var source = Plan.Node(
                    new ExchangeSourceSpec { ExchangeId = 1, Types_ = { SqlType.BigInt.ToProto() }, Senders = 2 },
                        [SqlType.BigInt.ToProto()]);
                receivers.Add(_engine.Runner.Run(new FragmentRequest
                {
                    QueryId = queryId, FragmentId = 0, Instance = i, Root = Plan.Result(source),
                        Options = new QueryOptions(),
                }));
            }

            var sink = new ExchangeSinkSpec { ExchangeId = 1, Kind = kind, HashColumns = { 0 }, BucketTargets = { 0, 1, 2, 0, 1 } };
            for (var i = 0; i < instances; i++)
                sink.Destinations.Add(new Destination { Address = "here", Instance = i });
            var senders = new List<MatViewDb.Execution.IFragmentExecution>();
            for (var i = 0; i < 2; i++)
            {
                senders.Add(_engine.Runner.Run(new FragmentRequest
                {
                    QueryId = queryId, FragmentId = 1, Instance = i, Options = new QueryOptions(),
                    Root = Plan.Node(sink, [], Plan.Series(i * 100_000 + 1, (i + 1) * 100_000)),
                }));
            }

            // Receivers are read one after another though all of them are fed: senders have to wait, nothing is lost.
            var all = receivers.AsParallel().WithDegreeOfParallelism(instances).Select(Values).ToList();
            var expected = kind == ExchangeSinkSpec.Types.Kind.Broadcast ? 600_000 : 200_000;
            Assert.Equal(expected, all.Sum(v => v.Count));
            Assert.Equal(200_000, all.SelectMany(v => v).Distinct().Count());
            foreach (var execution in senders.Concat(receivers)) execution.Dispose();
            Assert.Equal(0, _engine.Memory.UsedBytes);
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public void SendersEndWhoseReceiverEndedBeforeTheyStarted(bool hasReadAny)
    {
        // What is beside a join's build side is not looked at before that is whole.
        var source = Plan.Node(
            new ExchangeSourceSpec { ExchangeId = 1, Types_ = { SqlType.BigInt.ToProto() }, Senders = 1 }, [SqlType.BigInt.ToProto()]);
        var root = hasReadAny ? source : Plan.HashJoin(HashJoinSpec.Types.Kind.Inner, source, Endless(), [0], [0]);
        var options = new QueryOptions { TimeoutMs = 60_000 };
        _engine.Runner.Run(new FragmentRequest { QueryId = "early", FragmentId = 0, Root = Plan.Result(root), Options = options }).Dispose();
        var sink = new ExchangeSinkSpec
        {
            ExchangeId = 1, Kind = ExchangeSinkSpec.Types.Kind.Gather, Destinations = { new Destination { Address = "here" } },
        };
        using var sender = _engine.Runner.Run(new FragmentRequest
        {
            QueryId = "early", FragmentId = 1, Root = Plan.Node(sink, [], Plan.Series(1, 1_000_000)), Options = options,
        });
        Drain(sender);
    }

    private static PlanNode Endless() => Plan.Series(1, long.MaxValue);

    private static void Drain(MatViewDb.Execution.IFragmentExecution execution)
    {
        while (execution.TryRead(out var batch)) batch.Dispose();
    }

    private static unsafe List<long> Values(MatViewDb.Execution.IFragmentExecution execution)
    {
        var values = new List<long>();
        while (execution.TryRead(out var batch))
        {
            for (var i = 0; i < batch.RowCount; i++) values.Add(batch[0].As<long>()[i]);
            batch.Dispose();
        }

        return values;
    }
}
