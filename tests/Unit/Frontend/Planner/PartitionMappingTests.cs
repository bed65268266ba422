using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.MvRewrite.Partitions;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

/// <summary>Holds the partitions that views should have to those worked out by hand.</summary>
public sealed class PartitionMappingTests
{
    private const long First = 1;
    private const long Second = 2;
    private static readonly DateTime s_now = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void RangesOfTwoTablesMeetWhereTheyOverlap()
    {
        var days = Ranged(First, (0, 1), (1, 2), (5, 6), (9, 10));
        var longer = Ranged(Second, (1, 3), (6, 9));
        Assert.Equal(
            ["p19700101_19700102: 1.0-1", "p19700102_19700104: 1.1-2 2.1-3", "p19700106_19700107: 1.5-6", "p19700107_19700110: 2.6-9",
                "p19700110_19700111: 1.9-10"],
            Described(ViewOf(null, PartitionKind.Range), days, longer));
    }

    [Fact]
    public void UnitsWidenWhatTheyCut()
        // 1970-01-01 was a Thursday: weeks begin on days -3, 4 and 11.
        => Assert.Equal(
            ["p19691229_19700105: 1.0-1 1.1-2", "p19700105_19700112: 1.5-6 1.9-10 2.6-9", "p19700112_19700119: 2.12-13"],
            Described(ViewOf("week", PartitionKind.Range), Ranged(First, (0, 1), (1, 2), (5, 6), (9, 10)), Ranged(Second, (6, 9), (12, 13))));

    [Fact]
    public void SlicesWidenWhatTheyCut()
        // 719,162 days lie between the year 1 and 1970: slices of five days begin on days -2, 3, 8 and 13.
        => Assert.Equal(
            ["p19691230_19700104: 1.0-1 1.1-2", "p19700104_19700114: 1.5-6 2.6-9 1.9-10 2.12-13"],
            Described(ViewOf("5 day", PartitionKind.Range), Ranged(First, (0, 1), (1, 2), (5, 6), (9, 10)), Ranged(Second, (6, 9), (12, 13))));

    [Theory]
    [InlineData("month", "day", "month")]
    [InlineData("month", "week", null)]
    [InlineData("5 day", "day", "5 day")]
    [InlineData("day", "6 hour", "day")]
    [InlineData("day", "7 hour", null)]
    [InlineData("10 day", "5 day", "10 day")]
    [InlineData("week", "7 day", "week")]
    [InlineData("2 quarter", "month", "2 quarter")]
    [InlineData("year", "2 month", "year")]
    [InlineData("month", "5 day", null)]
    [InlineData("5 day", "month", null)]
    public void StepsConsistOfWholeOnes(string one, string other, string? both)
    {
        Assert.Equal(both, TimeUnits.Together(one, other));
        Assert.Equal(both is null, TimeUnits.Together(other, one) is null);
    }

    [Fact]
    public void OpenEndsTakeEverythingBeyond()
        => Assert.Equal(
            ["pmin_19700106: 1.min-3 2.2-5", "p19700107_max: 2.6-max 1.8-9"],
            Described(ViewOf(null, PartitionKind.Range), Ranged(First, (null, 3), (8, 9)), Ranged(Second, (2, 5), (6, null))));

    [Fact]
    public void OnePartitionKeepsItsNameWhereOneTableIsFollowed()
        => Assert.Equal(["1.0-1: 1.0-1", "1.4-9: 1.4-9"], Described(ViewOf(null, PartitionKind.Range, 1), Ranged(First, (4, 9), (0, 1))));

    [Fact]
    public void ListsMeetWhereTheyShareAValue()
    {
        var one = Listed(First, ["a"], ["b", "c"], [null]);
        var other = Listed(Second, ["c", "d"], ["e"], [null, "x"]);
        var names = Described(ViewOf(null, PartitionKind.List), one, other);
        Assert.Equal(4, names.Count);
        Assert.Contains("pa: 1.a", names);
        Assert.Contains("pe: 2.e", names);
        Assert.Contains(names, n => n.StartsWith("pb_", StringComparison.Ordinal) && n.EndsWith(": 1.b,c 2.c,d", StringComparison.Ordinal));
        Assert.Contains(names, n => n.StartsWith("pnull_", StringComparison.Ordinal) && n.EndsWith(": 1. 2.,x", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ab", "a b")]
    [InlineData("AB", "ab")]
    [InlineData("null", null)]
    [InlineData("", "-")]
    public void ValuesThatLookAlikeHaveNamesOfTheirOwn(string one, string? other)
    {
        var second = Listed(Second, ["z"]);
        var names = Described(ViewOf(null, PartitionKind.List), Listed(First, [one], [other]), second);
        Assert.Equal(3, names.Select(n => n[..n.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count());
        // Whatever else there is.
        var alone = Described(ViewOf(null, PartitionKind.List), Listed(First, [other]), second);
        Assert.Contains(alone.First(n => n.EndsWith($": 1.{other}", StringComparison.Ordinal)), names);
    }

    private static List<string> Described(MaterializedView view, params Table[] bases)
        => [.. PartitionMapping.Map(view, bases).Select(m => $"{m.Name}: {string.Join(' ', m.Bases.Select(b => b.Name))}")];

    private static MaterializedView ViewOf(string? unit, PartitionKind kind, int followed = 2) => new(9, 1, "v", "", s_now)
    {
        Dialect = MvDialect.StarRocks,
        Refresh = new RefreshScheme(BuildMode.Deferred, RefreshMethod.Auto, RefreshTrigger.Manual),
        QuerySql = "", OriginalSql = "", Creator = "root", BaseIds = [First, Second],
        StoredColumns = [new Column(1, "m", kind == PartitionKind.Range ? SqlType.Date : SqlType.String, true)],
        Tracking = new PartitionTracking(First, "d", "m", unit),
        MoreTrackings = followed > 1 ? [new PartitionTracking(Second, "d", "m", unit)] : [],
    };

    private static Table Ranged(long id, params (int? From, int? To)[] ranges) => TableOf(id, PartitionKind.Range, SqlType.Date, ranges.Select(
        r => ($"{id}.{r.From?.ToString() ?? "min"}-{r.To?.ToString() ?? "max"}", new PartitionBounds(Bound(r.From), Bound(r.To), []))));

    private static Table Listed(long id, params string?[][] lists) => TableOf(id, PartitionKind.List, SqlType.String, lists.Select(
        l => ($"{id}.{string.Join(',', l)}", new PartitionBounds(null, null, [.. l.Select(
            v => ImmutableArray.Create(new PartitionValue(null, v)))]))));

    private static ImmutableArray<PartitionValue>? Bound(int? day) => day is { } number ? [new PartitionValue(number, null)] : null;

    private static Table TableOf(long id, PartitionKind kind, SqlType type, IEnumerable<(string Name, PartitionBounds Bounds)> partitions)
        => new(id, 1, $"t{id}", "", s_now)
        {
            StoredColumns = [new Column(1, "d", type, true)],
            Partitioning = new Partitioning(kind, ["d"]),
            Partitions = ImmutableSortedDictionary<string, Partition>.Empty.WithComparers(StringComparer.Ordinal).AddRange(
                partitions.Select((p, i) => KeyValuePair.Create(
                    p.Name, new Partition((id * 100) + i, p.Name, p.Bounds, 2, s_now, [], 1, 1, 1)))),
        };
}
