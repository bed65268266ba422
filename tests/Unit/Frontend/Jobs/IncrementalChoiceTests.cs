using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves what the comparison of versions tells about changes, and which versions backends are asked to keep.</summary>
public sealed class IncrementalChoiceTests
{
    private static readonly DateTime s_now = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void AWindowHoldsWhatMovedBetweenTheVersions()
    {
        var table = TableOf(
            PartitionOf(1, version: 5, rows: 100, changes: 120), PartitionOf(2, version: 3, rows: 7, changes: 7),
            PartitionOf(3, version: 2, rows: 4, changes: 4));
        var window = Make(table, [(1, 4, 110), (2, 3, 7)]);
        Assert.NotNull(window);
        Assert.Equal((4, 5), window.Changed[1]);
        Assert.Equal((0, 2), window.Changed[3]);
        Assert.False(window.Changed.ContainsKey(2));
        Assert.Equal([1L, 2L], window.Old.Keys.Order());
        Assert.Equal(14, window.ChangedRows);
        Assert.True(window.OnlyAdds);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void RemovedRowsBetweenTheVersionsNeedWeights(long removedAt, bool onlyAdds)
    {
        var table = TableOf(PartitionOf(1, version: 6, rows: 10, changes: 20) with { RemovedAt = removedAt });
        Assert.Equal(onlyAdds, Make(table, [(1, 4, 18)])!.OnlyAdds);
    }

    [Fact]
    public void APartitionThatIsGoneLeavesNoDifference()
    {
        var table = TableOf(PartitionOf(9, version: 2, rows: 10, changes: 10));
        Assert.Null(BaseWindow.TryMake(table, [.. table.Partitions.Values], Versions((1, 4, 0)), [], out var reason));
        Assert.Equal("a partition of t was dropped or replaced as a whole", reason);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(60, false)]
    public void DifferencesPayWhileTheyTouchFewerRows(long changed, bool isWorthwhile)
    {
        var window = Make(TableOf(PartitionOf(1, version: 2, rows: 100, changes: 100 + changed)), [(1, 1, 100)])!;
        Assert.Equal(isWorthwhile, RefreshCost.Of(MaintenanceKind.Rows, [window], 0).IsWorthwhile);
    }

    [Fact]
    public void BackendsKeepTheVersionsThatRecentViewsAndOthersNeed()
    {
        var table = TableOf(PartitionOf(1, version: 9, rows: 1, changes: 1));
        var snapshot = CatalogSnapshot.Empty with
        {
            Objects = ImmutableDictionary<long, CatalogObject>.Empty.Add(7, table)
                .Add(20, ViewOf(20, shown: 4, s_now)).Add(21, ViewOf(21, shown: 8, s_now)).Add(22, ViewOf(22, shown: 2, s_now.AddDays(-9))),
        };
        var (backend, request) = Assert.Single(ShownVersions.Of(
            snapshot, s_now.AddDays(-3), [KeyValuePair.Create(1L, 3L), KeyValuePair.Create(9L, 3L)]));
        Assert.Equal(3, backend);
        var kept = Assert.Single(request.Tablets);
        Assert.Equal(100, kept.TabletId);
        Assert.Equal([3, 4, 8], kept.Versions.Order());
    }

    private static BaseWindow? Make(Table table, (long Id, long Version, long Changes)[] then) => BaseWindow.TryMake(
        table, [.. table.Partitions.Values], Versions(then), then.ToImmutableDictionary(t => t.Id, t => t.Changes), out _);

    private static ImmutableDictionary<long, long> Versions(params (long Id, long Version, long Changes)[] then)
        => then.ToImmutableDictionary(t => t.Id, t => t.Version);

    private static Partition PartitionOf(long id, long version, long rows, long changes)
        => new(id, $"p{id}", null, version, s_now, [new Tablet(id * 100, 0, [3])], 1, rows, rows) { Changes = changes };

    private static Table TableOf(params Partition[] partitions) => new(7, 1, "t", "", s_now)
    {
        StoredColumns = [new Column(1, "a", SqlType.Int, true)],
        Partitions = ImmutableSortedDictionary<string, Partition>.Empty.AddRange(partitions.Select(p => KeyValuePair.Create(p.Name, p))),
    };

    private static MaterializedView ViewOf(long id, long shown, DateTime confirmed) => new(id, 1, $"v{id}", "", s_now)
    {
        Dialect = MvDialect.StarRocks,
        Refresh = new RefreshScheme(BuildMode.Immediate, RefreshMethod.Auto, RefreshTrigger.Manual),
        QuerySql = "", OriginalSql = "", Creator = "root", BaseIds = [7], LastFreshnessConfirmedAt = confirmed,
        Versions = ImmutableDictionary<string, BaseVersions>.Empty.Add("v", new BaseVersions(
            ImmutableDictionary<long, ImmutableDictionary<long, long>>.Empty.Add(7, Versions((1, shown, 0))))),
    };
}
