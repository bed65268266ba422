using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class BasicOperatorTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData(1, 10, 1, 10)]
    [InlineData(1, 200_000, 1, 200_000)]
    [InlineData(10, 1, 1, 0)]
    [InlineData(10, 1, -3, 4)]
    public void SeriesGivesEveryNumberOnce(long start, long stop, long step, int count)
    {
        var rows = _engine.Run(Plan.Series(start, stop, step));
        Assert.Equal(count, rows.Count);
        Assert.Equal(count, rows.Select(r => r[0]).Distinct().Count());
        Assert.All(rows, r => Assert.Equal(0, ((long)r[0]! - start) % step));
    }

    [Fact]
    public void FilterAndProjectComputeOverBatches()
    {
        var series = Plan.Series(1, 100_000);
        var filtered = Plan.Filter(series, Plan.Call("lt", SqlType.Boolean, Plan.Column(series, 0), Plan.Long(30)));
        var plan = Plan.Project(filtered, Plan.Call("negate", SqlType.BigInt, Plan.Column(series, 0)));
        var rows = _engine.Run(plan);
        Assert.Equal(Enumerable.Range(1, 29).Select(i => -(long)i).Order(), rows.Select(r => (long)r[0]!).Order());
    }

    [Fact]
    public void LimitStopsTheSource()
    {
        var rows = _engine.Run(Plan.Limit(Plan.Series(1, long.MaxValue), 5, 17));
        Assert.Equal(17, rows.Count);
    }

    [Fact]
    public void ValuesAndUnionKeepAllRows()
    {
        var spec = new ValuesSpec { Types_ = { SqlType.BigInt.ToProto() } };
        spec.Rows.Add(new ValuesSpec.Types.Row { Values = { new LiteralValue { IntValue = -7 } } });
        spec.Rows.Add(new ValuesSpec.Types.Row { Values = { new LiteralValue() } });
        var values = Plan.Node(spec, spec.Types_);
        var union = Plan.Node(new UnionAllSpec(), values.OutputTypes, values, Plan.Series(1, 2), values.Clone());
        var rows = RandomRows.Sorted(_engine.Run(union));
        Assert.Equal(new[] { "-7", "-7", "1", "2", "NULL", "NULL" }.Order(StringComparer.Ordinal), rows);
    }

    [Fact]
    public void SingleRowIsEnforced()
    {
        var spec = new EnforceSingleRowSpec();
        var none = Plan.Node(spec, Plan.Series(1, 1).OutputTypes, Plan.Series(1, 0));
        Assert.Null(Assert.Single(_engine.Run(none))[0]);
        var one = Plan.Node(spec, Plan.Series(1, 1).OutputTypes, Plan.Series(5, 5));
        Assert.Equal(5L, Assert.Single(_engine.Run(one))[0]);
        var two = Plan.Node(spec, Plan.Series(1, 1).OutputTypes, Plan.Series(5, 6));
        Assert.Equal(1242, Assert.Throws<MatViewException>(() => _engine.Run(two)).Code);
    }

    [Fact]
    public void ScanEvaluatesPredicateProjectionAndLimit()
    {
        var rows = new RandomRows(1).Rows(5000, (SqlType.BigInt, 100, 0.1), (SqlType.String, 40, 0.1),
            (SqlType.Int, 1000, 0));
        var scan = _engine.Table([SqlType.BigInt, SqlType.String, SqlType.Int], rows);
        Assert.Equal(RandomRows.Sorted(rows), RandomRows.Sorted(_engine.Run(scan)));

        var spec = scan.Spec.Unpack<ScanSpec>();
        spec.Predicate = Plan.Call("lt", SqlType.Boolean, Plan.Column(scan, 0), Plan.Long(-30));
        spec.Projections.Add(Plan.Column(scan, 2));
        spec.Projections.Add(Plan.Column(scan, 1));
        var plan = Plan.Node(spec, [scan.OutputTypes[2], scan.OutputTypes[1]]);
        var expected = rows.Where(r => r[0] is long v && v < -30).Select(r => new[] { r[2], r[1] }).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));

        spec.Limit = 3;
        Assert.Equal(3, _engine.Run(Plan.Node(spec, plan.OutputTypes)).Count);
    }

    [Fact]
    public void ProfileCountsRows()
    {
        var plan = Plan.Limit(Plan.Series(1, 5000), 0, 100_000);
        _engine.Run(plan);
        var profile = _engine.Outcome.Profile.Single(p => p.NodeId == plan.Id);
        Assert.Equal((5000, 5000), (profile.RowsIn, profile.RowsOut));
        Assert.Equal("Limit", profile.Name);
    }
}
