using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Removes dependence from joins whose right side reads columns of the left. First by lifting correlated conditions into the
/// join; where that is not possible, by computing the right side for every distinct outer value.
/// </summary>
public sealed class Decorrelate : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => plan.RewriteUp(node => node is LogicalJoin join ? Rewrite(join, context) : node);

    private static LogicalNode Rewrite(LogicalJoin join, RuleContext context)
    {
        if (join.Kind == LogicalJoinKind.Single) return ScalarJoins.Rewrite(join, context);
        if (!join.IsDependent) return join;
        var outer = join.Left.OutputSet;
        if (new CorrelationLifter(outer).TryLift(join.Right) is { } lifted)
        {
            return (join with { Right = lifted.Plan, Condition = Predicates.And([join.Condition, .. lifted.Conditions]) })
                .ProjectTo(join.Output);
        }

        var domain = new DomainJoin(context, join.Left, join.Right.FreeColumns.Intersect(outer));
        var pushed = domain.Push(join.Right);
        return (join with { Right = pushed, Condition = Predicates.And([join.Condition, .. domain.Conditions]) })
            .ProjectTo(join.Output);
    }
}
