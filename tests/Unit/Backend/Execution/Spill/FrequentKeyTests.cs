using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Joins right rows that nearly all have one key: no division makes parts of them that fit, so they come in chunks.</summary>
public sealed class FrequentKeyTests : IDisposable
{
    private const int RightRows = 60_000;
    private const long Limit = 7 << 20;
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt];
    private readonly Engine _engine = new();

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
    }

    public static TheoryData<Kind, bool> Cases()
    {
        var cases = new TheoryData<Kind, bool>();
        foreach (var kind in Enum.GetValues<Kind>())
        {
            cases.Add(kind, false);
            cases.Add(kind, true);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Chunks_give_what_the_whole_gives(Kind kind, bool residual)
    {
        var condition = residual
            ? Plan.Call("lt", SqlType.Boolean, Plan.Column(2, SqlType.BigInt), Plan.Column(5, SqlType.BigInt)) : null;
        var plan = Plan.HashJoin(kind, Left(), Right(0), [0], [0], condition);
        Check(plan);
    }

    [Theory]
    [InlineData(Kind.LeftAnti, 0.0)]
    [InlineData(Kind.LeftAnti, 0.01)]
    [InlineData(Kind.Mark, 0.0)]
    [InlineData(Kind.Mark, 0.01)]
    public void Not_in_knows_of_nulls_in_all_chunks(Kind kind, double nulls)
    {
        var plan = Plan.HashJoin(kind, Left(), Right(nulls), [0], [0]);
        var spec = plan.Spec.Unpack<HashJoinSpec>();
        spec.NullAware = true;
        plan.Spec = Google.Protobuf.WellKnownTypes.Any.Pack(spec);
        Check(plan);
    }

    private void Check(PlanNode plan)
    {
        _engine.Options = new QueryOptions();
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        _engine.Options = new QueryOptions { QueryMemLimitBytes = Limit };
        Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
        Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "HashJoin").Counters.GetValueOrDefault("build_chunks") > 1);
        Assert.True(_engine.Outcome.PeakMemoryBytes <= Limit);
    }

    // A few rows meet all of the frequent ones; some meet one or none, some have NULL.
    private PlanNode Left()
    {
        var rows = new RandomRows(6).Rows(200, (SqlType.BigInt, 400, 0.05), (SqlType.String, 100, 0.1), (SqlType.BigInt, 50, 0.1));
        for (var i = 0; i < 3; i++) rows[i * 50][0] = -1_000L;
        return _engine.Table(s_types, rows, 64);
    }

    private PlanNode Right(double nulls)
    {
        var rows = new RandomRows(7).Rows(
            RightRows, (SqlType.BigInt, 400, nulls), (SqlType.String, 1000, 0.1), (SqlType.BigInt, 50, 0.1));
        for (var i = 0; i < rows.Count; i++)
        {
            if (i % 50 != 0 && rows[i][0] is not null) rows[i][0] = -1_000L;
        }

        return _engine.Table(s_types, rows, 2048);
    }
}
