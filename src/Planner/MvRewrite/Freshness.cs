using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Says how a view stands against its bases in one catalog snapshot: which of its partitions show exactly the bases' visible
/// versions, and, where they do not, the first reason in words for people.
/// </summary>
public sealed record Freshness(bool IsFresh, ImmutableArray<string> StalePartitions, string? Reason)
{
    /// <summary>Gives the partitions that the view should have, in order; none when no partition of it can be told to be fresh.</summary>
    public ImmutableArray<PartitionState> Parts { get; init; } = [];

    /// <summary>Compares recorded with visible versions; pure, numbers in memory only.</summary>
    public static Freshness Of(MaterializedView view, Func<long, CatalogObject?> objectById)
    {
        var bases = new List<Table>();
        foreach (var id in view.BaseIds)
        {
            if (objectById(id) is not Table table) return AllStale(view, $"base table {id} does not exist any more");
            bases.Add(table);
        }

        foreach (var inner in bases.OfType<MaterializedView>())
        {
            var below = Of(inner, objectById);
            if (!below.IsFresh) return AllStale(view, $"its base view {inner.Name} is stale: {below.Reason}");
        }

        var tracked = view.Tracking is { } t ? bases.FirstOrDefault(b => b.Id == t.BaseTableId) : null;
        if (view.Tracking is not null && tracked is null) return AllStale(view, "the table that its partitions follow is gone");
        var stale = ImmutableArray.CreateBuilder<string>();
        string? reason = null;
        var wanted = PartitionMapping.Map(view, tracked ?? bases.FirstOrDefault() ?? view);
        var parts = ImmutableArray.CreateBuilder<PartitionState>(wanted.Length);
        foreach (var partition in wanted)
        {
            var problem = ProblemOf(view, partition, bases, tracked);
            parts.Add(new PartitionState(partition, problem is null));
            if (problem is null) continue;
            stale.Add(partition.Name);
            reason ??= problem;
        }

        foreach (var name in view.Partitions.Keys)
        {
            if (view.Tracking is null || wanted.Any(w => w.Name == name)) continue;
            stale.Add(name);
            reason ??= $"partition {name} has no base partition any more";
        }

        return new Freshness(stale.Count == 0, stale.ToImmutable(), reason) { Parts = parts.ToImmutable() };
    }

    /// <summary>Gives what one view partition shows when computed from the bases as they are now.</summary>
    public static BaseVersions VersionsNow(MappedPartition partition, IEnumerable<Table> bases, long? trackedId)
        => new(bases.ToImmutableDictionary(
            b => b.Id,
            b => (b.Id == trackedId ? partition.Bases : [.. b.Partitions.Values])
                .ToImmutableDictionary(p => p.Id, p => p.VisibleVersion)))
        {
            Changes = bases.SelectMany(b => b.Id == trackedId ? partition.Bases : [.. b.Partitions.Values])
                .GroupBy(p => p.Id).ToImmutableDictionary(g => g.Key, g => g.First().Changes),
        };

    private static string? ProblemOf(
        MaterializedView view, MappedPartition partition, List<Table> bases, Table? tracked)
    {
        if (!view.Versions.TryGetValue(partition.Name, out var shown))
        {
            return partition.Bases.All(b => b.Rows == 0) && tracked is not null
                ? null : $"partition {partition.Name} was never refreshed";
        }

        foreach (var table in bases)
        {
            var now = table.Id == tracked?.Id ? partition.Bases : [.. table.Partitions.Values];
            var then = shown.ByTable.GetValueOrDefault(table.Id) ?? ImmutableDictionary<long, long>.Empty;
            foreach (var basePartition in now)
            {
                if (!then.TryGetValue(basePartition.Id, out var version))
                {
                    if (basePartition.Rows == 0) continue;
                    return $"partition {partition.Name} lacks base partition {table.Name}.{basePartition.Name}";
                }

                if (version != basePartition.VisibleVersion)
                {
                    return $"partition {partition.Name} shows version {version} of {table.Name}.{basePartition.Name}, "
                        + $"which is at {basePartition.VisibleVersion}";
                }
            }

            if (then.Keys.Any(id => now.All(p => p.Id != id)))
                return $"partition {partition.Name} shows a partition of {table.Name} that was dropped or replaced";
        }

        return null;
    }

    private static Freshness AllStale(MaterializedView view, string reason)
        => new(false, [.. view.Partitions.Keys], reason);
}
