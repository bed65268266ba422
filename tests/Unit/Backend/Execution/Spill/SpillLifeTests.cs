using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Protocol;
using Xunit;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Checks that queries which end badly in the middle of spilling leave neither files nor memory behind.</summary>
public sealed class SpillLifeTests
{
    private const int RowCount = 12_000;
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String];

    public static TheoryData<string> Shapes() => ["sort", "join", "window"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_disk_that_gets_full_ends_the_query_only(string shape)
    {
        var seen = 0;
        for (var call = 3; ; call = call * 5 / 4 + 1)
        {
            var plan = FaultPlan.NthCall(call, FaultKind.DiskFull);
            var memory = new MemoryFileSystem();
            using var engine = new Engine(files: new FaultyFileSystem(memory, plan));
            engine.Options = new QueryOptions { SpillMode = SpillMode.Force };
            var node = Make(engine, shape);
            MatViewException? problem = null;
            try
            {
                engine.Run(node);
            }
            catch (MatViewException ended)
            {
                problem = ended;
            }

            if (!plan.Fired)
            {
                Assert.Null(problem);
                break;
            }

            AssertNothingLeft(engine, memory);
            if (problem is null) continue;
            Assert.Contains(problem.Code, new[] { 1021, 1024 });
            if (problem.Code == 1021) Assert.Contains("Disk full", problem.Message, StringComparison.Ordinal);
            seen++;
            Assert.NotEmpty(engine.Run(node));
            AssertNothingLeft(engine, memory);
        }

        Assert.True(seen >= 5, $"only {seen} faults ended the query");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_query_killed_while_it_spills_leaves_nothing(string shape)
    {
        var memory = new MemoryFileSystem();
        var killed = 0;
        for (var point = 3; point < 400; point = point * 5 / 4 + 1)
        {
            using var engine = new Engine(files: new KillingFileSystem(memory, point));
            engine.Options = new QueryOptions { SpillMode = SpillMode.Force };
            var node = Make(engine, shape);
            var request = engine.Request(Plan.Result(node));
            KillingFileSystem.Act = () => engine.Runner.Cancel(request.QueryId);
            using (var execution = engine.Runner.Run(request))
            {
                try
                {
                    while (execution.TryRead(out var batch)) batch.Dispose();
                }
                catch (MatViewException problem)
                {
                    Assert.Equal(1317, problem.Code);
                    killed++;
                }
            }

            AssertNothingLeft(engine, memory);
        }

        Assert.True(killed >= 3, $"only {killed} queries were killed");
    }

    private static void AssertNothingLeft(Engine engine, MemoryFileSystem files)
    {
        var space = engine.Runner.Services.Spill;
        Assert.Equal(0, space.UsedBytes);
        Assert.Equal(0, engine.SpillMemory.UsedBytes);
        Assert.Equal(engine.TableBytes, engine.Memory.UsedBytes);
        Assert.Equal(0, engine.Runner.RunningQueries);
        if (files.DirectoryExists("/spill")) Assert.Empty(files.ListDirectories("/spill"));
    }

    private static PlanNode Make(Engine engine, string shape)
    {
        var random = new RandomRows(3);
        var left = engine.Table(s_types, random.Rows(RowCount, (SqlType.BigInt, 9000, 0.01), (SqlType.String, 500, 0.1)), 500);
        switch (shape)
        {
            case "sort": return Plan.Sort(left, 0, 0, (1, false), (0, true));
            case "join":
                var right = engine.Table(s_types, random.Rows(RowCount, (SqlType.BigInt, 9000, 0.01), (SqlType.String, 500, 0.1)), 500);
                return Plan.HashJoin(Kind.Full, left, right, [0], [0]);
            default:
                var spec = new WindowSpec { PartitionBy = { 1 } };
                spec.OrderBy.Add(new SortKey { Column = 0 });
                spec.Calls.Add(new WindowCall { Call = new AggregateCall { Function = "row_number", Type = SqlType.BigInt.ToProto() } });
                return Plan.Node(spec, [.. left.OutputTypes, SqlType.BigInt.ToProto()], left);
        }
    }
}
