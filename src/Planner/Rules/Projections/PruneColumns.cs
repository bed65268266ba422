using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Projections;

/// <summary>Drops columns, projections' items, aggregates and window calls that nobody reads.</summary>
public sealed class PruneColumns : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => Prune(plan, required);

    private static LogicalNode Prune(LogicalNode node, ColumnSet required)
    {
        switch (node)
        {
            case LogicalScan scan:
                return PruneScan(scan, required);
            case LogicalSystemScan scan:
                var kept = scan.Columns.Where(c => required.Contains(c.Column)).ToList();
                return kept.Count == 0 || kept.Count == scan.Columns.Length ? scan : scan with { Columns = [.. kept] };
            case LogicalSharedScan scan:
                return PruneSharedScan(scan, required);
            case LogicalWith with:
                return PruneWith(with, required);
            case LogicalProject project:
                return PruneProject(project, required);
            case LogicalAggregate aggregate:
                return PruneAggregate(aggregate, required);
            case LogicalWindow window:
                return PruneWindow(window, required);
            case LogicalUnion union:
                return PruneUnion(union, required);
            case LogicalJoin join:
                var needed = required.Union(join.Condition.Columns);
                return join.MapInputs(i => Prune(i, needed.Union(join.Right.FreeColumns).Intersect(i.OutputSet)));
            default:
                var below = required.Union(Used(node.Expressions));
                return node.MapInputs(i => Prune(i, below));
        }
    }

    private static LogicalScan PruneScan(LogicalScan scan, ColumnSet required)
    {
        var kept = scan.Columns.Where(c => required.Contains(c.Column) || scan.ShowsRemovals(c)).ToList();
        if (kept.Count == 0 && scan.Columns.Length > 0)
        {
            var narrowest = Physical.PhysicalPlanner.Narrowest(scan.Output);
            kept.Add(scan.Columns.First(c => c.Column.Equals(narrowest)));
        }

        return kept.Count == scan.Columns.Length ? scan : scan with { Columns = [.. kept] };
    }

    private static LogicalSharedScan PruneSharedScan(LogicalSharedScan scan, ColumnSet required)
    {
        var kept = scan.Columns.Where(c => required.Contains(c.Column)).ToList();
        if (kept.Count == 0 && scan.Columns.Length > 0) kept.Add(scan.Columns[0]);
        return kept.Count == scan.Columns.Length ? scan : scan with { Columns = [.. kept] };
    }

    // A shared subplan makes what any of its readers asks for, so the readers go first.
    private static LogicalWith PruneWith(LogicalWith with, ColumnSet required)
    {
        var body = Prune(with.Body, required);
        var sources = ColumnSet.Of(body.Descendants().OfType<LogicalSharedScan>().SelectMany(s => s.Columns).Select(c => c.Source));
        var shared = with.Shared.Select(s => s with { Plan = Prune(s.Plan, sources.Intersect(s.Plan.OutputSet)) });
        return new LogicalWith([.. shared], body);
    }

    private static LogicalProject PruneProject(LogicalProject project, ColumnSet required)
    {
        var kept = project.Items.Where(i => required.Contains(i.Column)).ToList();
        if (kept.Count == 0 && project.Items.Length > 0) kept.Add(project.Items[0]);
        var changed = kept.Count == project.Items.Length ? project : project with { Items = [.. kept] };
        return (LogicalProject)changed.MapInputs(i => Prune(i, Used(changed.Expressions)));
    }

    private static LogicalAggregate PruneAggregate(LogicalAggregate aggregate, ColumnSet required)
    {
        var kept = aggregate.Aggregates.Where(a => required.Contains(a.Column)).ToList();
        if (kept.Count == 0 && aggregate.Keys.IsEmpty && aggregate.Aggregates.Length > 0)
        {
            kept.Add(aggregate.Aggregates[0]);
        }
        var changed = kept.Count == aggregate.Aggregates.Length ? aggregate : aggregate with { Aggregates = [.. kept] };
        return (LogicalAggregate)changed.MapInputs(i => Prune(i, Used(changed.Expressions)));
    }

    private static LogicalNode PruneWindow(LogicalWindow window, ColumnSet required)
    {
        var kept = window.Calls.Where(c => required.Contains(c.Column)).ToList();
        if (kept.Count == 0) return Prune(window.Input, required);
        var changed = kept.Count == window.Calls.Length ? window : window with { Calls = [.. kept] };
        return changed.MapInputs(i => Prune(i, required.Union(Used(changed.Expressions))));
    }

    private static LogicalUnion PruneUnion(LogicalUnion union, ColumnSet required)
    {
        var kept = Enumerable.Range(0, union.Columns.Length).Where(i => required.Contains(union.Columns[i])).ToList();
        if (kept.Count == 0 && union.Columns.Length > 0) kept.Add(0);
        var sources = union.Sources.Select(s => kept.Select(k => s[k]).ToList()).ToList();
        var branches = union.Branches.Select((b, i) => Prune(b, ColumnSet.Of(sources[i])));
        return new LogicalUnion([.. branches], [.. kept.Select(k => union.Columns[k])],
            [.. sources.Select(s => (System.Collections.Immutable.ImmutableArray<PlanColumn>)[.. s])]);
    }

    private static ColumnSet Used(IEnumerable<ScalarExpression> expressions)
        => Physical.PhysicalPlanner.ColumnsOf(expressions);
}
