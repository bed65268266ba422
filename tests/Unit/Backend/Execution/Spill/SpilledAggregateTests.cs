using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Groups everything that <see cref="AggregateTests"/> groups with the groups on disk.</summary>
public sealed class SpilledAggregateTests() : AggregateTests(SpillMode.Force);

/// <summary>Tells all values apart that <see cref="DistinctTests"/> does, on disk.</summary>
public sealed class SpilledDistinctTests() : DistinctTests(SpillMode.Force);

/// <summary>Checks when aggregations spill by themselves, and that what comes back is whole.</summary>
public sealed class AggregateSpillTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt];
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void GroupsUnderALimitAreWhatTheyAreWithout()
    {
        var rows = Numbers(1_500_000, 900_000, 70_000);
        var groups = Plan.Aggregate(
            rows, [0], ("count", [], SqlType.BigInt, false), ("sum", [1], SqlType.BigInt, false), ("max", [2], SqlType.String, false));
        Compare(Total(groups, 1, 2), 48 << 20);
    }

    [Fact]
    public void ValuesOfOneGroupSpill()
    {
        var rows = Numbers(2_500_000, 2_000_000, 1_000_000);
        Compare(Plan.Aggregate(rows, [], ("count", [0], SqlType.BigInt, true), ("sum", [1], SqlType.BigInt, true)), 40 << 20);
    }

    [Fact]
    public void ValuesOfFewGroupsSpill()
    {
        var rows = Numbers(1_200_000, 600_000, 7);
        Compare(Plan.Aggregate(rows, [1], ("count", [0], SqlType.BigInt, true), ("count", [2], SqlType.BigInt, true)), 64 << 20);
    }

    [Fact]
    public void AsManyGroupsAsValuesSpill()
    {
        var rows = Numbers(1_000_000, 500_000, 300_000);
        var groups = Plan.Aggregate(
            rows, [0], ("count", [1], SqlType.BigInt, true), ("count", [2], SqlType.BigInt, true), ("sum", [1], SqlType.BigInt, false));
        Compare(Total(groups, 1, 2, 3), 64 << 20);
    }

    [Theory]
    [InlineData("group_concat")]
    [InlineData("min")]
    [InlineData("any_value")]
    [InlineData("approx_count_distinct")]
    public void StatesOutsideOfRowsSpill(string function)
    {
        var type = function == "approx_count_distinct" ? SqlType.BigInt : SqlType.String;
        // One row a group, so that the order of rows cannot matter.
        var rows = Enumerable.Range(0, 30_000).Select(i => (object?[])[(long)i, $"a text that is not inline {i % 100}", 1L]).ToList();
        var plan = Plan.Aggregate(_engine.Table(s_types, rows, 2048), [0], (function, [1], type, false));
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        _engine.Options = new QueryOptions { SpillMode = SpillMode.Force };
        Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
        Assert.True(SpilledBytes() > 0);
    }

    [Fact]
    public void ManagedStatesCountAgainstTheLimitAndSpill()
    {
        var rows = Numbers(500_000, 250_000, 7);
        var groups = Plan.Aggregate(rows, [0], ("group_concat", [2], SqlType.String, false));
        var lengths = Plan.Project(groups, Plan.Column(groups, 0), Plan.Call("length", SqlType.BigInt, Plan.Column(groups, 1)));
        Compare(Total(lengths, 0, 1), 72 << 20);

        var one = Plan.Aggregate(rows, [], ("group_concat", [2], SqlType.String, false));
        _engine.Options = new QueryOptions { QueryMemLimitBytes = 16 << 20 };
        Assert.Equal(1041, Assert.Throws<Core.Errors.MatViewException>(() => _engine.Run(one)).Code);
        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    [Fact]
    public void WithoutSpillingTheLimitEndsTheQuery()
    {
        var plan = Plan.Aggregate(Numbers(1_500_000, 900_000, 70_000), [0], ("count", [], SqlType.BigInt, false));
        _engine.Options = new QueryOptions { QueryMemLimitBytes = 32 << 20, SpillMode = SpillMode.None };
        Assert.Equal(1041, Assert.Throws<Core.Errors.MatViewException>(() => _engine.Run(plan)).Code);
    }

    private void Compare(PlanNode plan, long limit)
    {
        _engine.Options = new QueryOptions();
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        Assert.Equal(0, SpilledBytes());
        _engine.Options = new QueryOptions { QueryMemLimitBytes = limit };
        Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
        Assert.True(SpilledBytes() > 0);
        Assert.True(_engine.Outcome.PeakMemoryBytes <= limit);
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
    }

    private long SpilledBytes() => _engine.Outcome.Profile.Sum(p => p.SpilledBytes);

    /// <summary>Gives rows of a number below the first limit, one below the second, and the first as text.</summary>
    private static PlanNode Numbers(int count, int first, int second)
    {
        var series = Plan.Series(1, count);
        var numbers = Plan.Project(series, Mod(series, first), Mod(series, second));
        var text = Plan.Call("concat", SqlType.String, Literal("a text that is not inline "), Text(numbers));
        return Plan.Project(numbers, Plan.Column(numbers, 0), Plan.Column(numbers, 1), text);
    }

    private static Expr Mod(PlanNode input, long limit)
        => Plan.Call("mod", SqlType.BigInt, Plan.Column(input, 0), Plan.Long(limit));

    private static Expr Text(PlanNode input)
        => new() { Type = SqlType.String.ToProto(), Cast = new Expr.Types.Cast { Input = Plan.Column(input, 0) } };

    private static Expr Literal(string text)
    {
        var value = new LiteralValue { BytesValue = Google.Protobuf.ByteString.CopyFromUtf8(text) };
        return new Expr { Type = SqlType.String.ToProto(false), Literal = value };
    }

    /// <summary>Adds up all groups: how many, their sum, and the sums of some results.</summary>
    private static PlanNode Total(PlanNode groups, params int[] results) => Plan.Aggregate(
        groups, [], [("count", [], SqlType.BigInt, false), .. results.Select(r => ("sum", new[] { r }, SqlType.BigInt, false))]);
}
