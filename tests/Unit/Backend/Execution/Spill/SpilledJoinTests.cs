using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Joins everything that <see cref="JoinTests"/> joins with both sides on disk.</summary>
public sealed class SpilledJoinTests() : JoinTests(SpillMode.Force);

/// <summary>Checks when joins spill by themselves, and that large parts are divided again.</summary>
public sealed class JoinSpillTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt];
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData(Kind.Inner)]
    [InlineData(Kind.Full)]
    [InlineData(Kind.LeftAnti)]
    [InlineData(Kind.RightSemi)]
    public void A_join_under_a_limit_gives_what_one_without_gives(Kind kind)
    {
        var random = new RandomRows(4);
        var left = random.Rows(60_000, (SqlType.BigInt, 200_000, 0.01), (SqlType.String, 1000, 0.1), (SqlType.BigInt, 9, 0));
        var right = random.Rows(200_000, (SqlType.BigInt, 200_000, 0.01), (SqlType.String, 1000, 0.1), (SqlType.BigInt, 9, 0));
        var plan = Plan.HashJoin(kind, _engine.Table(s_types, left, 2048), _engine.Table(s_types, right, 2048), [0], [0]);
        var expected = RandomRows.Sorted(_engine.Run(plan)).ToList();
        Assert.Equal(0, _engine.Outcome.Profile.Sum(p => p.SpilledBytes));

        foreach (var limit in new[] { 24L << 20, 14 << 20 })
        {
            _engine.Options = new QueryOptions { QueryMemLimitBytes = limit };
            Assert.Equal(expected, RandomRows.Sorted(_engine.Run(plan)));
            Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "HashJoin").SpilledBytes > 0);
            Assert.True(_engine.Outcome.PeakMemoryBytes <= limit);
        }

        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
    }

    [Fact]
    public void Without_spilling_the_limit_ends_the_query()
    {
        var right = new RandomRows(4).Rows(200_000, (SqlType.BigInt, 200_000, 0), (SqlType.String, 1000, 0.1), (SqlType.BigInt, 9, 0));
        var plan = Plan.HashJoin(Kind.Inner, _engine.Table(s_types, right[..10]), _engine.Table(s_types, right, 2048), [0], [0]);
        _engine.Options = new QueryOptions { QueryMemLimitBytes = 14 << 20, SpillMode = SpillMode.None };
        Assert.Equal(1041, Assert.Throws<Core.Errors.MatViewException>(() => _engine.Run(plan)).Code);
    }
}
