using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is what the partitions of a view follow: tables by their columns, and why not the others.</summary>
public sealed record TracedPartitions(ImmutableArray<PartitionTracking> Trackings, ImmutableArray<UnfollowedBase> Unfollowed);

/// <summary>Follows a view's partition columns down its plan to the partition columns of base tables, or says why it cannot.</summary>
public static class PartitionTracer
{
    private const string Untied = "no equality ties its rows to the partition column";

    private const string NoTable = "no valid track column: there is no base table that is partitioned by all of these columns";

    /// <summary>Traces output columns; null and the reason in Doris' words where rows would have no partition.</summary>
    public static TracedPartitions? Trace(LogicalNode plan, IReadOnlyList<PartitionKey> keys, out string reason)
    {
        var occurrences = new Dictionary<long, int>();
        Count(plan, occurrences);
        var excluded = new Dictionary<long, string>();
        while (true)
        {
            var walk = new PartitionWalk(keys, excluded);
            var covering = walk.Follow(plan);
            reason = walk.Reason;
            if (Exclude(walk, covering, occurrences, excluded)) continue;
            if (covering.IsEmpty)
            {
                if (reason.Length == 0) reason = NoTable;
                return null;
            }

            var trackings = walk.Found.DistinctBy(f => f.Table.Id).OrderBy(f => covering.Contains(f.Table.Id) ? 0 : 1)
                .Select(f => f.Tracking).ToImmutableArray();
            var others = occurrences.Keys.Where(id => trackings.All(t => t.BaseTableId != id));
            return new TracedPartitions(
                trackings, [.. others.Select(id => new UnfollowedBase(id, excluded.GetValueOrDefault(id) ?? walk.WhyNot(id) ?? Untied))]);
        }
    }

    // What was found of one table may not go with the rest; without it the others have to do.
    private static bool Exclude(
        PartitionWalk walk, ImmutableList<long> covering, Dictionary<long, int> occurrences, Dictionary<long, string> excluded)
    {
        var isMore = false;
        foreach (var group in walk.Found.GroupBy(f => f.Table.Id))
        {
            // Another occurrence of the table may bring rows of any of its partitions into a row of the view.
            if (group.Count() == occurrences[group.Key] && group.Select(f => f.Tracking).Distinct().Count() == 1) continue;
            isMore |= excluded.TryAdd(group.Key, $"base table '{group.First().Table.Name}' is read more than once");
        }

        if (isMore || covering.IsEmpty) return isMore;
        var (first, leading) = walk.Found.First(f => f.Table.Id == covering[0]);
        foreach (var (table, tracking) in walk.Found)
        {
            if (KindOf(tracking, table) == KindOf(leading, first)) continue;
            isMore |= excluded.TryAdd(
                table.Id, $"base tables '{first.Name}' and '{table.Name}' are partitioned in different ways, by ranges and by lists");
        }

        return isMore;
    }

    /// <summary>Says how a view is cut that follows a table so.</summary>
    public static PartitionKind KindOf(PartitionTracking tracking, Table table)
        => tracking.IsDated ? PartitionKind.Range : table.Partitioning.Kind;

    private static void Count(LogicalNode plan, Dictionary<long, int> occurrences)
    {
        foreach (var node in plan.Descendants())
        {
            if (node is LogicalScan scan) occurrences[scan.Table.Id] = occurrences.GetValueOrDefault(scan.Table.Id) + 1;
            foreach (var expression in node.Expressions)
            {
                expression.Visit(e =>
                {
                    if (e is SubqueryExpression nested) Count(nested.Plan, occurrences);
                });
            }
        }
    }
}
