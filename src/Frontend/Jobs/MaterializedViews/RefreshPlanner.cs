using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Is what a refresh will do: the partitions to recompute in order, those to drop, and why. Each target carries the base
/// versions that its rows will show.
/// </summary>
public sealed record RefreshPlan(
    string Mode, string Reason, ImmutableArray<MappedPartition> Targets, ImmutableArray<string> Surplus, int BatchSize)
{
    /// <summary>Where a batch is cut by what it reads and not by how many partitions it has: rows and bytes of bases.</summary>
    public (long Rows, long Bytes)? Adaptive { get; init; }

    /// <summary>Afterwards nothing of the view is stale that refreshes care for.</summary>
    public bool CoversAll { get; init; }

    public bool IsNothing => Targets.IsEmpty && Surplus.IsEmpty;
}

/// <summary>Decides, from one catalog snapshot and without side effects, which partitions of a view a refresh recomputes.</summary>
public static class RefreshPlanner
{
    /// <summary>Decides from one snapshot; pure. Error 1735 when the scope names a partition that the view does not have.</summary>
    public static RefreshPlan Plan(
        MaterializedView view, Func<long, CatalogObject?> objectById, RefreshScope scope, DateTime utcNow, RefreshRules rules)
    {
        var plan = PlanOf(view, objectById, scope, utcNow, rules);
        return plan with
        {
            Targets = rules.IsAscending() ? plan.Targets : [.. plan.Targets.Reverse()],
            Adaptive = IsStrategy(view, "adaptive") ? (rules.BatchRowsMax, rules.BatchBytesMax) : null,
        };
    }

    private static RefreshPlan PlanOf(
        MaterializedView view, Func<long, CatalogObject?> objectById, RefreshScope scope, DateTime utcNow, RefreshRules rules)
    {
        var bases = view.BaseIds.Select(objectById).OfType<Table>().ToList();
        var mapped = PartitionMapping.Map(view, bases);
        var kept = view.Tracking is null ? mapped : rules.Retained(view, Retention.Keep(view, mapped, utcNow));
        var keptNames = kept.Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        var surplus = view.Tracking is null ? [] : view.Partitions.Keys.Where(name => !keptNames.Contains(name)).ToImmutableArray();
        var batch = BatchSizeOf(view);

        var byStrategy = IsStrategy(view, "force") && !scope.IsPartial;
        var complete = scope.Force || byStrategy || (view.Refresh.Method == RefreshMethod.Complete && !scope.IsPartial);
        var stale = Freshness.Of(view, objectById);
        var limit = Limit(view, "auto_refresh_partitions_limit");
        var looked = !scope.Manual && limit > 0 && kept.Length > limit ? kept[^limit..] : kept;
        var candidates = looked.Where(k => Covers(scope, k)).ToImmutableArray();
        var coversAll = candidates.Length == kept.Length;
        foreach (var name in scope.PartitionNames)
        {
            if (candidates.All(c => c.Name != name)) throw JobErrors.UnknownPartition.With(name, view.Name);
        }

        if (complete)
        {
            var why = scope.Force ? "asked to refresh everything"
                : byStrategy ? "the view's partition_refresh_strategy is force" : "the view's method is COMPLETE";
            return new RefreshPlan(scope.IsPartial ? "FORCE" : "COMPLETE", why, Undone(candidates, view, scope), surplus, batch)
            {
                CoversAll = coversAll,
            };
        }

        if (!scope.PartitionNames.IsEmpty)
            return new RefreshPlan("PARTIAL", "partitions named by the statement", Undone(candidates, view, scope), surplus, batch);

        var ignored = IgnoredBases(view, bases);
        var staleNames = (ignored.Count == 0 ? stale.StalePartitions : stale.StaleBy(id => !ignored.Contains(id))).ToHashSet();
        // A view that lost trust as a whole (a base replaced) lists its own partitions; new ones are stale as well.
        var targets = candidates.Where(c => staleNames.Contains(c.Name) || !view.Partitions.ContainsKey(c.Name)
            || (view.Tracking is null && staleNames.Count > 0)).Where(c => HasRowsOrExists(view, c)).ToImmutableArray();
        if (targets.IsEmpty && surplus.IsEmpty)
            return new RefreshPlan("NOT_REFRESH", "up to date: no base version moved", [], [], batch) { CoversAll = coversAll };
        return new RefreshPlan(
            targets.Length == kept.Length ? "COMPLETE" : "PARTIAL", stale.Reason ?? "partitions to drop", targets, surplus, batch)
        {
            CoversAll = coversAll,
        };
    }

    // A refresh that goes on after a restart leaves out what it has done.
    private static ImmutableArray<MappedPartition> Undone(
        ImmutableArray<MappedPartition> candidates, MaterializedView view, RefreshScope scope)
        => scope.DoneSince is not { } job ? candidates
            : [.. candidates.Where(c => !view.Partitions.TryGetValue(c.Name, out var partition) || partition.Id < job)];

    private static HashSet<long> IgnoredBases(MaterializedView view, List<Table> bases)
        => view.Properties.TryGetValue("excluded_refresh_tables", out var list)
            ? [.. bases.Where(b => ExcludedTables.Names(list).Contains(b.Name)).Select(b => b.Id)] : [];

    private static bool IsStrategy(MaterializedView view, string word)
        => word.Equals(view.Properties.GetValueOrDefault("partition_refresh_strategy"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Cuts the targets into the batches that each commit on their own, in their order.</summary>
    public static IEnumerable<ImmutableArray<MappedPartition>> Batches(RefreshPlan plan)
        => plan.Adaptive is { } most ? BySize(plan.Targets, most.Rows, most.Bytes) : ByCount(plan);

    private static IEnumerable<ImmutableArray<MappedPartition>> BySize(
        ImmutableArray<MappedPartition> targets, long rowsMax, long bytesMax)
    {
        var (from, rows, bytes) = (0, 0L, 0L);
        for (var i = 0; i < targets.Length; i++)
        {
            var (r, b) = (targets[i].Bases.Sum(p => p.Rows), targets[i].Bases.Sum(p => p.Bytes));
            if (i > from && (rows + r > rowsMax || bytes + b > bytesMax))
            {
                yield return targets[from..i];
                (from, rows, bytes) = (i, 0, 0);
            }

            rows += r;
            bytes += b;
        }

        if (from < targets.Length) yield return targets[from..];
    }

    private static IEnumerable<ImmutableArray<MappedPartition>> ByCount(RefreshPlan plan)
    {
        if (plan.BatchSize <= 0)
        {
            yield return plan.Targets;
            yield break;
        }

        for (var at = 0; at < plan.Targets.Length; at += plan.BatchSize)
            yield return plan.Targets[at..Math.Min(plan.Targets.Length, at + plan.BatchSize)];
    }

    private static bool HasRowsOrExists(MaterializedView view, MappedPartition partition)
        => view.Tracking is null || view.Partitions.ContainsKey(partition.Name) || partition.Bases.Any(b => b.Rows > 0);

    private static bool Covers(RefreshScope scope, MappedPartition partition)
    {
        if (!scope.PartitionNames.IsEmpty) return scope.PartitionNames.Contains(partition.Name);
        if (scope.RangeStart is not { } start || partition.Bounds is not { } bounds) return true;
        // Texts that say dates are asked for by these.
        if (!bounds.ListValues.IsDefaultOrEmpty) return partition.BeforeDay > start && partition.FromDay < scope.RangeEnd;
        var low = bounds.Lower is { IsEmpty: false } l ? l[0].Number : null;
        var high = bounds.Upper is { IsEmpty: false } h ? h[0].Number : null;
        return (high is null || high > start) && (low is null || low < scope.RangeEnd);
    }

    private static int BatchSizeOf(MaterializedView view)
    {
        var asked = Limit(view, "partition_refresh_number");
        if (asked == 0) asked = Limit(view, "refresh_partition_num");
        return asked == 0 ? 1 : asked;
    }

    private static int Limit(MaterializedView view, string property)
        => view.Properties.TryGetValue(property, out var text) && long.TryParse(text, out var value)
            ? (int)Math.Min(value, int.MaxValue) : 0;
}
