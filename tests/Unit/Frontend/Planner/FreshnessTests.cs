using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Partitions;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

/// <summary>Holds what is remembered about the freshness of views to a plain comparison of all versions.</summary>
public sealed class FreshnessTests
{
    internal const long Fact = 7;
    internal const long Other = 8;
    private static readonly DateTime s_now = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void FollowsTheTablesWhateverHappensToThem(int followed)
    {
        var (fresh, stale) = (0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var fact = TableOf(Fact, 6);
            var other = TableOf(Other, 3);
            var view = ViewOf(20, followed, [Fact, Other]);
            var id = 1000L;
            for (var step = 0; step < 60; step++)
            {
                var before = fact;
                switch (random.Next(8))
                {
                    case 0 or 1:
                        fact = Moved(fact, random);
                        break;
                    case 2:
                        other = Moved(other, random);
                        break;
                    case 3:
                        fact = Put(fact, PartitionOf(++id, random.Next(10), random.Next(3)));
                        break;
                    case 4 when fact.Partitions.Count > 1:
                        fact = fact with { Partitions = fact.Partitions.Remove(Any(fact, random).Name) };
                        break;
                    case 5 when random.Next(2) == 0 && other.Partitions.Count > 1:
                        other = other with { Partitions = other.Partitions.Remove(Any(other, random).Name) };
                        break;
                    case 5:
                        other = Put(other, PartitionOf(++id, random.Next(10), random.Next(3)));
                        break;
                    default:
                        view = Refreshed(view, [fact, other], random);
                        break;
                }

                // Readers of an older snapshot ask between those of the newest.
                Hold(view, before, other);
                var (isFresh, count) = Hold(view, fact, other);
                if (isFresh) fresh++;
                stale += count;
            }
        }

        Assert.True(fresh > 100 && stale > 1000, $"{fresh} times fresh, {stale} stale partitions");
    }

    private static (bool IsFresh, int Stale) Hold(MaterializedView view, Table fact, Table other)
    {
        var expected = new List<string>();
        var mapped = PartitionMapping.Map(view, [fact, other]);
        foreach (var partition in mapped)
        {
            if (IsStale(view, partition, fact, other)) expected.Add(partition.Name);
        }

        var expectedParts = mapped.Select(p => !expected.Contains(p.Name)).ToList();
        if (view.Tracking is not null) expected.AddRange(view.Partitions.Keys.Where(n => mapped.All(m => m.Name != n)));
        var found = Of(view, fact, other);
        Assert.Equal(expected, found.StalePartitions);
        Assert.Equal(expected.Count == 0, found.IsFresh);
        Assert.Equal(expected.Count == 0, found.Reason is null);
        Assert.Equal(expectedParts, found.Parts.Select(p => p.IsFresh));
        Assert.Equal(mapped.SelectMany(m => m.Bases), found.Parts.SelectMany(p => p.Partition.Bases));
        return (found.IsFresh, expected.Count);
    }

    private static bool IsStale(MaterializedView view, MappedPartition partition, Table fact, Table other)
    {
        if (!view.Versions.TryGetValue(partition.Name, out var shown)) return view.Tracking is null || partition.Bases.Any(b => b.Rows > 0);
        foreach (var table in new[] { fact, other })
        {
            var now = view.Trackings.Any(t => t.BaseTableId == table.Id)
                ? [.. partition.Bases.Where(b => table.Partitions.ContainsValue(b))] : table.Partitions.Values.ToList();
            var then = shown.ByTable[table.Id];
            if (now.Any(p => then.TryGetValue(p.Id, out var version) ? version != p.VisibleVersion : p.Rows > 0)) return true;
            if (then.Keys.Any(id => now.All(p => p.Id != id))) return true;
        }

        return false;
    }

    internal static Freshness Of(MaterializedView view, Table fact, Table other) => Freshness.Of(view, id => id == Fact ? fact : other);

    internal static MaterializedView Refreshed(MaterializedView view, Table[] bases, Random? random)
    {
        var targets = PartitionMapping.Map(view, bases).Where(_ => random is null || random.Next(4) > 0).ToList();
        var versions = Freshness.VersionsNow(view, targets, bases);
        var gone = view.Partitions.Keys.Where(n => view.Tracking is not null && PartitionMapping.Map(view, bases).All(m => m.Name != n)
            && random?.Next(2) == 0).ToList();
        return view with
        {
            Versions = view.Versions.RemoveRange(gone).SetItems(versions),
            Partitions = view.Partitions.RemoveRange(gone).SetItems(
                random is null ? [] : targets.Select(t => KeyValuePair.Create(t.Name, PartitionOf(1, 0, 1) with { Name = t.Name }))),
        };
    }

    // What a restart reads back.
    internal static MaterializedView Stored(MaterializedView view)
    {
        var snapshot = CatalogSnapshot.Empty with { Objects = ImmutableDictionary<long, CatalogObject>.Empty.Add(view.Id, view) };
        return (MaterializedView)CatalogImage.Decode(CatalogImage.Encode(snapshot)).Objects[view.Id];
    }

    internal static Table Moved(Table table, Random random)
    {
        var partition = Any(table, random);
        return Put(table, partition with { VisibleVersion = partition.VisibleVersion + 1, Rows = random.Next(8) == 0 ? 0 : partition.Rows + 1 });
    }

    private static Partition Any(Table table, Random random) => table.Partitions.Values.ElementAt(random.Next(table.Partitions.Count));

    private static Table Put(Table table, Partition partition) => table with { Partitions = table.Partitions.SetItem(partition.Name, partition) };

    private static Partition PartitionOf(long id, int month, long rows) => new(
        id, $"p{month:0000}", new PartitionBounds([new PartitionValue(month, null)], [new PartitionValue(month + 1, null)], []), 2, s_now,
        [], 1, rows, rows);

    internal static Table TableOf(long id, int partitions) => new(id, 1, $"t{id}", "", s_now)
    {
        StoredColumns = [new Column(1, "m", SqlType.Int, true)],
        Partitioning = new Partitioning(PartitionKind.Range, ["m"]),
        Partitions = ImmutableSortedDictionary<string, Partition>.Empty.WithComparers(StringComparer.Ordinal).AddRange(
            Enumerable.Range(0, partitions).Select(i => PartitionOf((id * 10_000) + i, i, 5)).Select(p => KeyValuePair.Create(p.Name, p))),
    };

    internal static MaterializedView ViewOf(long id, int followed, ImmutableArray<long> bases) => new(id, 1, $"v{id}", "", s_now)
    {
        Dialect = MvDialect.StarRocks,
        Refresh = new RefreshScheme(BuildMode.Deferred, RefreshMethod.Auto, RefreshTrigger.Manual),
        QuerySql = "", OriginalSql = "", Creator = "root", BaseIds = bases,
        Tracking = followed > 0 ? new PartitionTracking(Fact, "m", "m", null) : null,
        MoreTrackings = followed > 1 ? [new PartitionTracking(Other, "m", "m", null)] : [],
    };
}
