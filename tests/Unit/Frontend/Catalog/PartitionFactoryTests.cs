using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Unit.Frontend.Catalog;

public sealed class PartitionFactoryTests
{
    private static readonly Column[] s_columns =
    [
        new Column(1, "k", SqlType.Date, false), new Column(2, "n", SqlType.Int, false),
        new Column(3, "ts", SqlType.DateTime, true), new Column(4, "city", SqlType.Varchar(20), true),
    ];

    private static string Plan(PartitionScheme scheme)
    {
        var plan = PartitionFactory.FromScheme(scheme, s_columns, "t");
        var keys = PartitionFactory.KeyColumns(plan.Partitioning, s_columns);
        return string.Join(" ", plan.Partitions.Select(p => p.Name + Brief(p.Bounds!, keys)));
    }

    private static string Brief(PartitionBounds bounds, ImmutableArray<Column> keys)
    {
        if (!bounds.ListValues.IsEmpty)
            return "{" + string.Join("|", bounds.ListValues.Select(t => Values(t, keys))) + "}";
        return $"[{(bounds.Lower is { } low ? Values(low, keys) : "min")},{(bounds.Upper is { } up ? Values(up, keys) : "max")})";
    }

    private static string Values(ImmutableArray<PartitionValue> values, ImmutableArray<Column> keys)
        => string.Join("/", values.Select((v, i) => PartitionValues.Print(v, keys[i].Type)));

    private static StringLiteral S(string text) => new(text);
    private static IntegerLiteral N(int number) => new(number);
    private static Interval Every(int count, IntervalUnit unit) => new(N(count), unit);
    private static RangePartitioning Range(string column, params PartitionItem[] items)
        => new([new ColumnRef(column)], NodeList.Create<PartitionItem>(items));

    [Fact]
    public void LessThanChainsFromPartitionToPartition()
        => Assert.Equal(
            "a[min,2020-01-01) b[2020-01-01,2021-01-01) c[2021-01-01,max)",
            Plan(Range("K", new LessThanPartition("a", [S("2020-01-01")]), new LessThanPartition("b", [S("2021-01-01")]),
                new LessThanPartition("c", [new MaxValue()]))));

    [Fact]
    public void FixedRangesMayLeaveGaps()
        => Assert.Equal(
            "p_20200101[2020-01-01,2020-01-02) p_20200201[2020-02-01,2020-02-02)",
            Plan(Range("k", new FixedRangePartition("p_20200101", [S("2020-01-01")], [S("2020-01-02")]),
                new FixedRangePartition("p_20200201", [S("2020-02-01")], [S("2020-02-02")]))));

    [Fact]
    public void StepsAreNamedAsTheirDialectNamesThem()
    {
        Assert.Equal(
            "p_20231017[2023-10-17,2023-10-18) p_20231018[2023-10-18,2023-10-19)",
            Plan(Range("k", new StepPartitions(S("2023-10-17"), S("2023-10-19"), Every(1, IntervalUnit.Day)) { SpelledFromTo = true })));
        Assert.Equal(
            "p202301[2023-01-31,2023-02-28) p202302[2023-02-28,2023-03-31) p202303[2023-03-31,2023-04-15)",
            Plan(Range("k", new StepPartitions(S("2023-01-31"), S("2023-04-15"), Every(1, IntervalUnit.Month)))));
        Assert.Equal("p1[1,6) p6[6,10)", Plan(Range("n", new StepPartitions(N(1), N(10), N(5)))));
    }

    [Fact]
    public void ListsTakeValuesAndTuples()
    {
        var one = new ListPartitioning([new ColumnRef("city")], [new ListPartition("a", [[S("x")], [S("y")]])]);
        Assert.Equal("a{x|y}", Plan(one));
        var two = new ListPartitioning(
            [new ColumnRef("k"), new ColumnRef("city")], [new ListPartition("a", [[S("2020-1-1"), S("x")]])]);
        Assert.Equal("a{2020-01-01/x}", Plan(two));
    }

    [Fact]
    public void AutomaticPartitionsFollowTheRows()
    {
        var plan = PartitionFactory.FromScheme(
            new ExpressionPartitioning([new FunctionCall("date_trunc", [S("month"), new ColumnRef("ts")])]), s_columns, "t");
        Assert.Equal((PartitionKind.Range, "month", true), (plan.Partitioning.Kind, plan.Partitioning.Unit, plan.Partitioning.Automatic));
        var table = new Table(1, 1, "t", "", default) { StoredColumns = [.. s_columns], Partitioning = plan.Partitioning };
        var made = PartitionFactory.ForValues(table, [PartitionValues.Parse("2023-10-17 05:00:00", SqlType.DateTime)!]);
        Assert.Equal("p202310[2023-10-01 00:00:00,2023-11-01 00:00:00)", made.Name + Brief(made.Bounds!, [s_columns[2]]));

        var list = PartitionFactory.FromScheme(new ExpressionPartitioning([new ColumnRef("city")]), s_columns, "t");
        table = table with { Partitioning = list.Partitioning };
        made = PartitionFactory.ForValues(table, [new PartitionValue(null, "são")]);
        Assert.Equal("psE3o", made.Name);
    }

    [Fact]
    public void WrongDefinitionsSayWhatIsWrong()
    {
        Fails(1493, Range("k", new FixedRangePartition("a", [S("2020-01-01")], [S("2020-03-01")]),
            new FixedRangePartition("b", [S("2020-02-01")], [S("2020-04-01")])));
        Fails(1517, Range("n", new LessThanPartition("a", [N(1)]), new LessThanPartition("a", [N(2)])));
        Fails(1654, Range("k", new LessThanPartition("a", [S("tomorrow")])));
        Fails(1064, Range("k", new StepPartitions(S("2020-01-01"), S("2019-01-01"), Every(1, IntervalUnit.Day))));
        Fails(1064, Range("k", new StepPartitions(S("1000-01-01"), S("9000-01-01"), Every(1, IntervalUnit.Day))));
        Fails(1054, Range("nope", new LessThanPartition("a", [N(1)])));

        static void Fails(int code, PartitionScheme scheme)
            => Assert.Equal(code, Assert.Throws<MatViewException>(() => Plan(scheme)).Code);
    }

    [Theory]
    [InlineData("2024-01-05", "day", 7, "2024-01-01")]
    [InlineData("2024-01-08", "day", 7, "2024-01-08")]
    [InlineData("2024-01-05", "month", 5, "2023-12-01")]
    [InlineData("2024-01-05", "year", 10, "2021-01-01")]
    [InlineData("2024-01-05", "quarter", 2, "2024-01-01")]
    [InlineData("0001-01-01", "week", 3, "0001-01-01")]
    public void Slices_are_counted_from_the_year_1(string day, string unit, int count, string start)
        => Assert.Equal(
            DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
            DateUnits.Slice(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), unit, count));

    [Theory]
    [InlineData("10-20 20-30", "10-30", true)]
    [InlineData("10-20 20-30 40-50", "10-30 40-45 45-50", true)]
    [InlineData("10-50", "10-30 40-50", false)]
    [InlineData("10-20", "10-21", false)]
    [InlineData("min-20 20-max", "min-max", true)]
    [InlineData("min-20", "10-20", false)]
    public void Partitions_hold_the_same_whatever_their_number(string left, string right, bool same)
        => Assert.Equal(same, PartitionUnion.AreSame(Ranges(left), Ranges(right)));

    private static List<Partition> Ranges(string text) => [.. text.Split(' ').Select(range =>
    {
        var ends = range.Split('-');
        ImmutableArray<PartitionValue>? Bound(string end)
            => end is "min" or "max" ? null : [PartitionValues.Parse(end, SqlType.Int)!]; // Numbers.
        return new Partition(1, range, new PartitionBounds(Bound(ends[0]), Bound(ends[1]), []), 1, default, [], 1, 0, 0);
    })];

    [Fact]
    public void Behind_a_value_lies_the_next_one_of_its_type()
    {
        Assert.Equal(new PartitionValue(6, null), PartitionValues.Next(new PartitionValue(5, null), SqlType.Int));
        Assert.Null(PartitionValues.Next(new PartitionValue(127, null), SqlType.TinyInt));
        Assert.Equal(new PartitionValue(null, "a\0"), PartitionValues.Next(new PartitionValue(null, "a"), SqlType.String));
        Assert.Null(PartitionValues.Next(PartitionValues.Null, SqlType.Int));
    }
}
