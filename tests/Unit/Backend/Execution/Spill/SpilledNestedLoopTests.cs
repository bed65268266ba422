using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Joins on any condition with the right side on disk.</summary>
public sealed class SpilledNestedLoopTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt];
    private readonly Engine _engine = new();

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
    }

    public static TheoryData<Kind, int, int> Cases()
    {
        var cases = new TheoryData<Kind, int, int>();
        foreach (var kind in Enum.GetValues<Kind>())
        {
            cases.Add(kind, 300, 2_000);
            cases.Add(kind, 3_000, 200);
            cases.Add(kind, 10, 0);
            cases.Add(kind, 0, 10);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_kinds_agree_with_memory(Kind kind, int leftRows, int rightRows)
    {
        var plan = Join(kind, leftRows, rightRows);
        _engine.Options = new QueryOptions { SpillMode = SpillMode.None };
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        _engine.Options = new QueryOptions { SpillMode = SpillMode.Force };
        Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
        if (rightRows > 1000) Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "NestedLoopJoin").SpilledBytes > 0);
    }

    [Theory]
    [InlineData(Kind.Inner)]
    [InlineData(Kind.Left)]
    [InlineData(Kind.Full)]
    public void A_right_side_over_the_limit_goes_to_disk(Kind kind)
    {
        const long Limit = 12 << 20;
        var plan = Join(kind, 20, 200_000);
        _engine.Options = new QueryOptions();
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        _engine.Options = new QueryOptions { QueryMemLimitBytes = Limit };
        Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
        Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "NestedLoopJoin").SpilledBytes > 0);
        Assert.True(_engine.Outcome.PeakMemoryBytes <= Limit);
    }

    private PlanNode Join(Kind kind, int leftRows, int rightRows)
    {
        var random = new RandomRows(leftRows + rightRows);
        var left = random.Rows(leftRows, (SqlType.BigInt, 3_000, 0.05), (SqlType.String, 50, 0.1), (SqlType.BigInt, 9, 0));
        var right = random.Rows(rightRows, (SqlType.BigInt, 3_000, 0.05), (SqlType.String, 1_000, 0.1), (SqlType.BigInt, 9, 0));
        var (one, other) = (_engine.Table(s_types, left, 128), _engine.Table(s_types, right, 1024));

        // Both columns a little apart: some rows meet many, some none.
        var sum = Plan.Call("add", SqlType.BigInt, Plan.Column(0, SqlType.BigInt), Plan.Long(1_990));
        var condition = Plan.Call("lt", SqlType.Boolean, sum, Plan.Column(3, SqlType.BigInt));
        var spec = new NestedLoopJoinSpec { Kind = kind, Condition = condition };
        return Plan.Node(spec, Plan.JoinTypes(kind, one, other), one, other);
    }
}
