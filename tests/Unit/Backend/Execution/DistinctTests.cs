using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds DISTINCT aggregates to a reference that collects the values of each group in a set.</summary>
public class DistinctTests : IDisposable
{
    private static readonly SqlType[] s_types =
    [
        SqlType.BigInt, SqlType.String, SqlType.BigInt, SqlType.Int, SqlType.SmallInt, SqlType.TinyInt, SqlType.String,
        SqlType.Double, SqlType.Boolean, SqlType.LargeInt,
    ];

    private readonly Engine _engine = new();
    private readonly SpillMode _mode;

    public DistinctTests() : this(SpillMode.Auto)
    {
    }

    protected DistinctTests(SpillMode mode)
    {
        _mode = mode;
        _engine.Options = new QueryOptions { SpillMode = mode };
    }

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(500, 10, 3)]
    [InlineData(4_000, 4, 0)]
    [InlineData(60_000, 20_000, 0)]
    [InlineData(60_000, 40, 1000)]
    public void EveryTypeAgreesWithTheReference(int count, int distinct, int batchRows)
    {
        _engine.Options = new QueryOptions { BatchRows = batchRows, SpillMode = _mode };
        var rows = Rows(count, distinct);
        var table = _engine.Table(s_types, rows, 3000);
        foreach (var keys in new int[][] { [], [1], [0, 1], [8] })
        {
            (string, int[], SqlType, bool)[] calls =
            [
                .. Enumerable.Range(2, 8).Select(c => ("count", new[] { c }, SqlType.BigInt, true)),
                ("count", [2, 6], SqlType.BigInt, true), ("sum", [2], SqlType.BigInt, true),
                ("avg", [3], SqlType.Double, true), ("sum", [7], SqlType.Double, true), ("sum", [3], SqlType.BigInt, false),
            ];
            var expected = rows.GroupBy(r => RandomRows.Text([.. keys.Select(k => r[k])]))
                .Select(g => Expected(keys, [.. g])).ToList();
            if (keys.Length == 0 && count == 0) expected.Add(Expected(keys, []));
            Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(Plan.Aggregate(table, keys, calls))));
        }
    }

    [Fact]
    public void ValuesThatFitNoWordAreCountedToo()
    {
        long[] values = [0, -1, 1, long.MinValue, long.MaxValue, 1L << 40, (1L << 40) - 1, 0, -1, 1L << 40];
        var rows = Enumerable.Range(0, 5000).Select(i => (object?[])[(long)(i % 7), values[i % values.Length]]).ToList();
        var table = _engine.Table([SqlType.BigInt, SqlType.BigInt], rows, 700);
        var grouped = _engine.Run(Plan.Aggregate(
            table, [0], ("count", [1], SqlType.BigInt, true), ("sum", [1], SqlType.LargeInt, true)));
        Assert.Equal(7, grouped.Count);
        Assert.All(grouped, row => Assert.Equal(7L, row[1]));
        Assert.Equal("7", RandomRows.Text(Assert.Single(_engine.Run(Plan.Aggregate(table, [], ("count", [1], SqlType.BigInt, true))))));
    }

    [Fact]
    public void BothZerosAreOneValueAndSoAreAllNaNs()
    {
        var negative = BitConverter.Int64BitsToDouble(unchecked((long)0xFFF8_0000_0000_0001));
        double[] values = [0.0, -0.0, double.NaN, negative, 1.5];
        var rows = Enumerable.Range(0, 200).Select(i => (object?[])[(long)(i % 2), values[i % 5]]).ToList();
        var table = _engine.Table([SqlType.BigInt, SqlType.Double], rows, 30);
        Assert.Equal("3", RandomRows.Text(Assert.Single(_engine.Run(Plan.Aggregate(table, [], ("count", [1], SqlType.BigInt, true))))));
        Assert.Equal(["0|3", "1|3"], RandomRows.Sorted(_engine.Run(Plan.Aggregate(table, [0], ("count", [1], SqlType.BigInt, true)))));
        Assert.Equal(3, _engine.Run(Plan.Aggregate(table, [1], ("count", [], SqlType.BigInt, false))).Count);
    }

    [Fact]
    public void GroupingSetsKeepTheirValuesApart()
    {
        var rows = Rows(6000, 12);
        var table = _engine.Table(s_types, rows, 500);
        var plan = Plan.Aggregate(table, [0, 1], ("count", [3], SqlType.BigInt, true), ("count", [6], SqlType.BigInt, true));
        var spec = plan.Spec.Unpack<AggregateSpec>();
        int[][] sets = [[0, 1], [0], []];
        foreach (var set in sets) spec.GroupingSets.Add(new AggregateSpec.Types.GroupingSet { Columns = { set } });
        plan = Plan.Node(
            spec, [.. plan.OutputTypes.Take(2), SqlType.BigInt.ToProto(), .. plan.OutputTypes.Skip(2)], table);
        var expected = sets.SelectMany(set => rows.GroupBy(r => RandomRows.Text([.. set.Select(k => r[k])])).Select(g => (object?[])
        [
            set.Contains(0) ? g.First()[0] : null, set.Contains(1) ? g.First()[1] : null,
            set.Length == 2 ? 0L : set.Length == 1 ? 1L : 3L, Values(g, 3).LongCount(), Values(g, 6).LongCount(),
        ]));
        Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));
    }

    [Fact]
    public void MoreGroupsThanThreadsCountApart()
    {
        var series = Plan.Series(1, 400_000);
        var pairs = Plan.Project(
            series, Plan.Call("mod", SqlType.BigInt, Plan.Column(series, 0), Plan.Long(100_000)),
            Plan.Call("mod", SqlType.BigInt, Plan.Column(series, 0), Plan.Long(3)));
        var grouped = Plan.Aggregate(pairs, [0], ("count", [1], SqlType.BigInt, true), ("sum", [1], SqlType.BigInt, true));
        var total = Plan.Aggregate(
            grouped, [], ("count", [], SqlType.BigInt, false), ("sum", [1], SqlType.BigInt, false),
            ("sum", [2], SqlType.BigInt, false));
        // 100 000 mod 3 is 1, so each of a group's four numbers has another remainder than the one before: all three.
        Assert.Equal("100000|300000|300000", RandomRows.Text(Assert.Single(_engine.Run(total))));
    }

    private static object?[] Expected(int[] keys, List<object?[]> rows)
    {
        var longs = Values(rows, 2).Select(v => (long)v).ToList();
        var ints = Values(rows, 3).Select(v => (double)(long)v).ToList();
        var doubles = Values(rows, 7).Select(v => (double)v).ToList();
        var all = rows.Select(r => r[3]).OfType<long>().ToList();
        return
        [
            .. keys.Select(k => rows[0][k]),
            .. Enumerable.Range(2, 8).Select(c => (object?)Values(rows, c).LongCount()),
            (long)rows.Where(r => r[2] is not null && r[6] is not null).Select(r => (r[2], r[6])).Distinct().Count(),
            longs.Count == 0 ? null : longs.Sum(), ints.Count == 0 ? null : ints.Average(),
            doubles.Count == 0 ? null : doubles.Sum(), all.Count == 0 ? null : all.Sum(),
        ];
    }

    private static IEnumerable<object> Values(IEnumerable<object?[]> rows, int column)
        => rows.Select(r => r[column]).OfType<object>().Distinct();

    private static List<object?[]> Rows(int count, int distinct)
    {
        var rows = new RandomRows(count + distinct).Rows(
            count, (SqlType.BigInt, distinct, 0.1), (SqlType.String, distinct, 0.1), (SqlType.BigInt, distinct, 0.2),
            (SqlType.Int, distinct, 0.1), (SqlType.SmallInt, Math.Min(distinct, 30_000), 0.1),
            (SqlType.TinyInt, Math.Min(distinct, 100), 0.1),
            (SqlType.String, distinct, 0.1), (SqlType.Double, distinct, 0.1), (SqlType.Boolean, 2, 0.1),
            (SqlType.LargeInt, distinct, 0.1));
        // Negative numbers and numbers that leave no room for a group in 64 bits.
        for (var i = 0; i < rows.Count; i += 5)
        {
            if (rows[i][2] is { } number) rows[i][2] = i % 2 == 0 ? -Convert.ToInt64(number) : Convert.ToInt64(number) % 50 << 41;
        }

        foreach (var row in rows)
        {
            for (var c = 2; c <= 5; c++) row[c] = row[c] is { } number ? Convert.ToInt64(number) : null;
        }

        return rows;
    }
}
