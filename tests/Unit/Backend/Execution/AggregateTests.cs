using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public class AggregateTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt, SqlType.Boolean];
    private readonly Engine _engine = new();

    public AggregateTests() : this(SpillMode.Auto)
    {
    }

    protected AggregateTests(SpillMode mode)
    {
        _engine.Options = new QueryOptions { SpillMode = mode };
    }

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1000, 10)]
    [InlineData(20_000, 5)]
    [InlineData(60_000, 50_000)]
    public void GroupsAgreeWithTheReference(int count, int distinct)
    {
        var rows = Rows(count, distinct);
        var table = _engine.Table(s_types, rows, 3000);
        foreach (var keys in new int[][] { [0], [1], [3], [0, 1], [1, 3, 0], [] })
        {
            var plan = Plan.Aggregate(
                table, keys, ("count", [], SqlType.BigInt, false), ("sum", [2], SqlType.BigInt, false),
                ("count", [2], SqlType.BigInt, true), ("max", [1], SqlType.String, false));
            var expected = rows.GroupBy(r => RandomRows.Text([.. keys.Select(k => r[k])])).Select(g => (object?[])
            [
                .. keys.Select(k => g.First()[k]), (long)g.Count(), Sum(g),
                (long)g.Select(r => r[2]).Where(v => v is not null).Distinct().Count(),
                g.Select(r => (string?)r[1]).Where(v => v is not null).Max(StringComparer.Ordinal),
            ]).ToList();
            if (keys.Length == 0 && count == 0) expected.Add([0L, null, 0L, null]);
            Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30_000)]
    public void TwoPhasesGiveWhatOneGives(int count)
    {
        var rows = Rows(count, 2000);
        var table = _engine.Table(s_types, rows, 3000);
        foreach (var keys in new int[][] { [0], [0, 1], [] })
        {
            var single = Plan.Aggregate(
                table, keys, ("count", [2], SqlType.BigInt, false), ("sum", [2], SqlType.BigInt, false),
                ("avg", [2], SqlType.Double, false), ("min", [1], SqlType.String, false));
            var spec = single.Spec.Unpack<AggregateSpec>();
            spec.Phase = AggregateSpec.Types.Phase.Partial;
            var partial = Plan.Node(spec, [], table);
            partial.OutputTypes.AddRange(keys.Select(k => table.OutputTypes[k]));
            var final = spec.Clone();
            final.Phase = AggregateSpec.Types.Phase.Final;
            final.GroupBy.Clear();
            final.GroupBy.AddRange(Enumerable.Range(0, keys.Length));
            var plan = Plan.Node(final, single.OutputTypes, partial);
            Assert.Equal(RandomRows.Sorted(_engine.Run(single)), RandomRows.Sorted(_engine.Run(plan)));
        }
    }

    [Fact]
    public void GroupingSetsAddTheirId()
    {
        var rows = Rows(5000, 10);
        var table = _engine.Table(s_types, rows);
        var plan = Plan.Aggregate(table, [0, 1], ("count", [], SqlType.BigInt, false));
        var spec = plan.Spec.Unpack<AggregateSpec>();
        int[][] sets = [[0, 1], [0], []];
        foreach (var set in sets) spec.GroupingSets.Add(new AggregateSpec.Types.GroupingSet { Columns = { set } });
        plan = Plan.Node(spec, [.. plan.OutputTypes.Take(2), SqlType.BigInt.ToProto(), plan.OutputTypes[2]], table);
        var expected = sets.SelectMany(set => rows
            .GroupBy(r => RandomRows.Text([.. set.Select(k => r[k])]))
            .Select(g => (object?[])
            [
                set.Contains(0) ? g.First()[0] : null, set.Contains(1) ? g.First()[1] : null,
                set.Length == 2 ? 0L : set.Length == 1 ? 1L : 3L, (long)g.Count(),
            ]));
        Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));

        var empty = Plan.Node(spec, plan.OutputTypes, Plan.Filter(
            table, Plan.Call("lt", SqlType.Boolean, Plan.Column(table, 0), Plan.Long(-1_000_000))));
        Assert.Equal("NULL|NULL|3|0", RandomRows.Text(Assert.Single(_engine.Run(empty))));
    }

    [Fact]
    public void ManyGroupsForgetAndMerge()
    {
        var series = Plan.Series(1, 600_000);
        var key = Plan.Project(series, Plan.Call("mod", SqlType.BigInt, Plan.Column(series, 0), Plan.Long(400_000)),
            Plan.Column(series, 0));
        var grouped = Plan.Aggregate(key, [0], ("count", [], SqlType.BigInt, false),
            ("sum", [1], SqlType.BigInt, false));
        var total = Plan.Aggregate(
            grouped, [], ("count", [], SqlType.BigInt, false), ("sum", [1], SqlType.BigInt, false),
                ("sum", [2], SqlType.BigInt, false));
        var row = Assert.Single(_engine.Run(total));
        Assert.Equal($"400000|600000|{600_000L * 600_001 / 2}", RandomRows.Text(row));
    }

    private static List<object?[]> Rows(int count, int distinct) => new RandomRows(count).Rows(
        count, (SqlType.BigInt, distinct, 0.1), (SqlType.String, distinct, 0.1), (SqlType.BigInt, 20, 0.2),
            (SqlType.Boolean, 2, 0.1));

    private static object? Sum(IEnumerable<object?[]> rows)
    {
        var values = rows.Select(r => r[2]).OfType<long>().ToList();
        return values.Count == 0 ? null : values.Sum();
    }
}
