using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Removes dependence from joins whose right side reads columns of the left. First by lifting correlated conditions
/// into the
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
            var conditions = join.NullAware ? Definite(join, lifted) : lifted.Conditions;
            return (join with { Right = lifted.Plan, Condition = Predicates.And([join.Condition, .. conditions]) })
                .ProjectTo(join.Output);
        }

        if (join.Kind is LogicalJoinKind.Right or LogicalJoinKind.Full)
        {
            throw Core.Errors.CoreErrors.NotSupported.With("a RIGHT or FULL JOIN whose right side reads the left");
        }

        var domain = new DomainJoin(context, join.Left, join.Right.FreeColumns.Intersect(outer));
        var pushed = domain.Push(join.Right);
        return (join with { Right = pushed, Condition = Predicates.And([join.Condition, .. domain.Conditions]) })
            .ProjectTo(join.Output);
    }

    // A condition of the subquery that is NULL leaves the row out; only the comparison itself may make the answer NULL.
    private static IReadOnlyList<ScalarExpression> Definite(LogicalJoin join, LiftedPlan lifted)
    {
        var notNull = join.Left.NotNull.Union(lifted.Plan.NotNull);
        return [.. lifted.Conditions.Select(c => c.IsNullable(notNull)
            ? Predicates.Compare("eq_null_safe", c, LiteralExpression.True)
            : c)];
    }
}
