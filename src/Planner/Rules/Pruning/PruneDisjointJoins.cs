using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Pruning;

/// <summary>
/// Drops joins of new rows with old ones whose keys cannot be equal: where keys grow, what a difference brings has no partner among
/// the rows that were there before.
/// </summary>
public sealed class PruneDisjointJoins : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        if (!plan.Descendants().Any(n => n is LogicalScan { Versions: not null })) return plan;
        var known = new Dictionary<PlanColumn, ValueBounds?>();
        return plan.RewriteUp(n => n is LogicalJoin { Kind: LogicalJoinKind.Inner or LogicalJoinKind.LeftSemi } join
            && IsDisjoint(join, known, context.Statistics) ? LogicalValues.Empty(join.Output) : n);
    }

    private static bool IsDisjoint(LogicalJoin join, Dictionary<PlanColumn, ValueBounds?> known, IStatisticsSource statistics)
    {
        foreach (var conjunct in join.Conjuncts)
        {
            if (conjunct is not CallExpression { Name: "eq", Arguments: [ColumnExpression a, ColumnExpression b] }) continue;
            if (!a.Type.IsInteger || a.Type != b.Type) continue;
            var (left, right) = join.Left.OutputSet.Contains(a.Column) ? (a.Column, b.Column) : (b.Column, a.Column);
            if (SourceOf(join.Left, left) is not { } one || SourceOf(join.Right, right) is not { } other) continue;
            // Asking is worth it for new rows beside old ones only: other pairs meet.
            if (!(IsDifference(one.Scan) && IsOld(other.Scan)) && !(IsDifference(other.Scan) && IsOld(one.Scan))) continue;
            if (Bounds(one) is { } first && Bounds(other) is { } second && !first.Meets(second)) return true;
        }

        return false;

        ValueBounds? Bounds((LogicalScan Scan, ScanColumn Column) source)
        {
            if (known.TryGetValue(source.Column.Column, out var bounds)) return bounds;
            var partitions = ScanPlanner.PartitionsOf(source.Scan).Select(p =>
            {
                var (after, upTo) = source.Scan.Versions![p.Id]; // Both kinds of scans have them.
                return new VersionedPartition(p, after, upTo);
            });
            return known[source.Column.Column] = statistics.BoundsOf(
                partitions, source.Column.Stored, source.Scan.Columns.Any(source.Scan.ShowsRemovals));
        }
    }

    private static bool IsDifference(LogicalScan scan) => scan.Versions is { } versions && versions.Values.Any(v => v.After > 0);

    private static bool IsOld(LogicalScan scan) => scan.Versions is { } versions
        && scan.Table.Partitions.Values.Any(p => versions.TryGetValue(p.Id, out var v) ? v.UpTo < p.VisibleVersion : p.Rows > 0);

    // Finds the stored column whose values a column has, or some of them.
    private static (LogicalScan Scan, ScanColumn Column)? SourceOf(LogicalNode node, PlanColumn column)
    {
        switch (node)
        {
            case LogicalScan scan:
                return scan.Columns.FirstOrDefault(c => c.Column.Equals(column)) is { Stored.Id: > 0 } found ? (scan, found) : null;
            case LogicalFilter filter:
                return SourceOf(filter.Input, column);
            case LogicalProject project:
                return project.Items.FirstOrDefault(i => i.Column.Equals(column)) is { Expression: ColumnExpression source }
                    ? SourceOf(project.Input, source.Column) : null;
            case LogicalAggregate { GroupingSets.IsEmpty: true } aggregate:
                return aggregate.Keys.FirstOrDefault(k => k.Column.Equals(column)) is { Expression: ColumnExpression key }
                    ? SourceOf(aggregate.Input, key.Column) : null;
            case LogicalJoin { Kind: LogicalJoinKind.Inner or LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti } join:
                return join.Left.OutputSet.Contains(column) ? SourceOf(join.Left, column) : SourceOf(join.Right, column);
            default:
                return null;
        }
    }
}
