using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Is a subtree freed of outer columns, with the conditions that a join above it has to check instead.
/// </summary>
public sealed record LiftedPlan(LogicalNode Plan, IReadOnlyList<ScalarExpression> Conditions);

/// <summary>Lifts conditions that read outer columns out of a subtree; null where something else reads them.</summary>
public sealed class CorrelationLifter(ColumnSet outer)
{
    public LiftedPlan? TryLift(LogicalNode node)
    {
        if (!node.FreeColumns.Overlaps(outer)) return new LiftedPlan(node, []);
        return node switch
        {
            LogicalFilter filter => LiftFilter(filter),
            LogicalProject project => LiftProject(project),
            LogicalJoin join => LiftJoin(join),
            LogicalAggregate aggregate => LiftAggregate(aggregate),
            LogicalSort { Limit: null } sort => TryLift(sort.Input),
            _ => null,
        };
    }

    private LiftedPlan? LiftFilter(LogicalFilter filter)
    {
        if (TryLift(filter.Input) is not { } below) return null;
        var kept = filter.Conjuncts.Where(c => !c.Columns.Overlaps(outer));
        var lifted = filter.Conjuncts.Where(c => c.Columns.Overlaps(outer));
        return new LiftedPlan(below.Plan.FilterBy(kept), [.. below.Conditions, .. lifted]);
    }

    private LiftedPlan? LiftProject(LogicalProject project)
    {
        if (project.Items.Any(i => i.Expression.Columns.Overlaps(outer))) return null;
        if (TryLift(project.Input) is not { } below) return null;
        var needed = Needed(below);
        var extra = below.Plan.Output.Where(c => needed.Contains(c) && !project.OutputSet.Contains(c));
        return new LiftedPlan(
            new LogicalProject(below.Plan, [.. project.Items, .. extra.Select(NamedExpression.Of)]), below.Conditions);
    }

    private LiftedPlan? LiftJoin(LogicalJoin join)
    {
        var inner = join.Kind == LogicalJoinKind.Inner;
        if (!inner && join.Condition.Columns.Overlaps(outer)) return null;
        var left = TryLift(join.Left);
        var right = inner ? TryLift(
            join.Right) : join.Right.FreeColumns.Overlaps(outer) ? null : new LiftedPlan(join.Right, []);
        if (left is null || right is null || join.Kind is LogicalJoinKind.Right or LogicalJoinKind.Full) return null;
        var kept = join.Conjuncts.Where(c => !c.Columns.Overlaps(outer));
        var lifted = join.Conjuncts.Where(c => c.Columns.Overlaps(outer));
        return new LiftedPlan(
            join with { Left = left.Plan, Right = right.Plan, Condition = Predicates.And(kept) },
            [.. left.Conditions, .. right.Conditions, .. lifted]);
    }

    // With an equality "inner = outer" the groups of one outer value are those with that key, so it joins the keys.
    private LiftedPlan? LiftAggregate(LogicalAggregate aggregate)
    {
        if (aggregate.Keys.IsEmpty || !aggregate.GroupingSets.IsEmpty) return null;
        if (aggregate.Expressions.Any(e => e.Columns.Overlaps(outer))) return null;
        if (TryLift(aggregate.Input) is not { } below) return null;
        if (!below.Conditions.All(c => IsEquality(c, outer))) return null;
        return new LiftedPlan(AddKeys(aggregate, below), below.Conditions);
    }

    /// <summary>Adds the inner columns of the lifted conditions to the keys of an aggregation.</summary>
    public LogicalAggregate AddKeys(LogicalAggregate aggregate, LiftedPlan below)
    {
        var needed = Needed(below);
        var known = ColumnSet.Of(aggregate.Keys.Where(k => k.IsPassThrough).Select(k => k.Column));
        var extra = below.Plan.Output.Where(c => needed.Contains(c) && !known.Contains(c));
        return aggregate with { Input = below.Plan, Keys = [.. aggregate.Keys, .. extra.Select(NamedExpression.Of)] };
    }

    /// <summary>Says whether a condition compares something inner with something outer for equality.</summary>
    public static bool IsEquality(ScalarExpression condition, ColumnSet outer)
        => condition is CallExpression { Name: "eq" or "eq_null_safe", Arguments: [var a, var b] }
            && (IsOuter(a, outer) && IsInner(b, outer) || IsOuter(b, outer) && IsInner(a, outer));

    private static bool IsOuter(ScalarExpression side, ColumnSet outer)
        => !side.Columns.IsEmpty && outer.ContainsAll(side.Columns);

    private static bool IsInner(ScalarExpression side, ColumnSet outer)
        => !side.Columns.IsEmpty && !side.Columns.Overlaps(outer);

    private ColumnSet Needed(LiftedPlan below)
    {
        var all = ColumnSet.Empty;
        foreach (var condition in below.Conditions) all = all.Union(condition.Columns);
        return all.Except(outer);
    }
}
