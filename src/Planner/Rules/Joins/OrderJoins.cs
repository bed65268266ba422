using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Search;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Joins;

/// <summary>Puts groups of inner, semi, anti and left joins into the order that costs least.</summary>
public sealed class OrderJoins : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => context.Settings.Get(PlannerSettings.JoinReorder)
            ? Walk(plan, new CardinalityEstimator(context.Statistics), context)
            : plan;

    private static LogicalNode Walk(LogicalNode node, CardinalityEstimator estimator, RuleContext context)
    {
        if (!JoinGraph.IsMovable(node, withOuter: true)) return node.MapInputs(i => Walk(i, estimator, context));
        var below = WalkGroup((LogicalJoin)node, estimator, context);
        if (JoinGraph.From(below, estimator) is not { } graph) return below;
        return new JoinOrder(graph).Best(context.Settings.Get(PlannerSettings.ReorderNodesMax));
    }

    // Inputs of the group are groups of their own and are ordered first.
    private static LogicalJoin WalkGroup(LogicalJoin join, CardinalityEstimator estimator, RuleContext context)
    {
        var left = JoinGraph.IsMovable(join.Left, withOuter: true)
            ? WalkGroup((LogicalJoin)join.Left, estimator, context)
            : Walk(join.Left, estimator, context);
        var right = join.Kind == LogicalJoinKind.Inner && JoinGraph.IsMovable(join.Right, withOuter: true)
            ? WalkGroup((LogicalJoin)join.Right, estimator, context)
            : Walk(join.Right, estimator, context);
        return ReferenceEquals(left, join.Left) && ReferenceEquals(right, join.Right)
            ? join
            : join with { Left = left, Right = right };
    }
}
