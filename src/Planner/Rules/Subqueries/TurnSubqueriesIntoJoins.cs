using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Turns nested queries in expressions into joins below the node that reads them: EXISTS and IN of a filter into semi
/// and
/// anti joins, others into mark joins, scalars into single joins. The joins may still be dependent.
/// </summary>
public sealed class TurnSubqueriesIntoJoins : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => plan.RewriteUp(node => Rewrite(node, context));

    private LogicalNode Rewrite(LogicalNode node, RuleContext context)
    {
        if (!node.Expressions.Any(e => e.HasSubquery())) return node;
        return node switch
        {
            LogicalFilter filter => RewriteFilter(filter, context),
            LogicalJoin join => RewriteJoin(join, context),
            LogicalProject or LogicalAggregate or LogicalSort or LogicalWindow => RewriteInput(node, context),
            _ => throw CoreErrors.NotSupported.With("a subquery in this place"),
        };
    }

    private LogicalNode RewriteFilter(LogicalFilter filter, RuleContext context)
    {
        var input = filter.Input;
        var kept = new List<ScalarExpression>();
        foreach (var conjunct in filter.Conjuncts.OrderBy(c => c.HasSubquery()))
        {
            if (TrySemiJoin(conjunct, ref input, kept, context)) continue;
            kept.Add(Extract(conjunct, ref input, context));
        }

        return input.FilterBy(kept).ProjectTo(filter.Output);
    }

    // Simple filters go below first, so that the join sees fewer rows.
    private bool TrySemiJoin(
        ScalarExpression conjunct, ref LogicalNode input, List<ScalarExpression> kept, RuleContext context)
    {
        var negated = conjunct is CallExpression { Name: "not" };
        var inner = negated ? ((CallExpression)conjunct).Arguments[0] : conjunct;
        if (inner is not SubqueryExpression subquery || subquery.Kind == SubqueryKind.Scalar) return false;
        if (subquery.Comparisons.Any(c => c.HasSubquery())) return false;
        if (subquery.Kind == SubqueryKind.All) (subquery, negated) = (AsAny(subquery), !negated);
        if (kept.Count > 0)
        {
            var known = input.OutputSet;
            var plain = kept.Where(k => known.ContainsAll(k.Columns)).ToList();
            input = input.FilterBy(plain);
            kept.RemoveAll(plain.Contains);
        }

        var plan = Run(Existence(subquery), ColumnSet.Empty, context);
        var kind = negated ? LogicalJoinKind.LeftAnti : LogicalJoinKind.LeftSemi;
        input = new LogicalJoin(kind, input, plan, Predicates.And(subquery.Comparisons))
        {
            NullAware = negated && subquery.Kind != SubqueryKind.Exists,
        };
        return true;
    }

    private LogicalNode RewriteInput(LogicalNode node, RuleContext context)
    {
        var input = node.Inputs[0];
        var changed = node.MapExpressions(e => e.HasSubquery() ? Extract(e, ref input, context) : e);
        return changed.WithInputs([input]).ProjectTo(node.Output);
    }

    private LogicalNode RewriteJoin(LogicalJoin join, RuleContext context)
    {
        if (join.Kind == LogicalJoinKind.Inner)
        {
            var cross = join with { Condition = LiteralExpression.True };
            return Rewrite(new LogicalFilter(cross, join.Condition), context);
        }

        if (join.Kind == LogicalJoinKind.Right)
        {
            return Rewrite(join with { Kind = LogicalJoinKind.Left, Left = join.Right, Right = join.Left }, context)
                .ProjectTo(join.Output);
        }

        var left = join.Left;
        var right = join.Right;
        var conjuncts = new List<ScalarExpression>();
        var perRow = new List<ScalarExpression>();
        foreach (var conjunct in join.Conjuncts)
        {
            if (!conjunct.HasSubquery()) conjuncts.Add(conjunct);
            else if (!conjunct.Columns.Overlaps(join.Left.OutputSet))
            {
                conjuncts.Add(Extract(conjunct, ref right, context));
            }
            else if (!conjunct.Columns.Overlaps(join.Right.OutputSet))
            {
                conjuncts.Add(Extract(conjunct, ref left, context));
            }
            else if (join.Kind == LogicalJoinKind.Left) perRow.Add(conjunct);
            else throw CoreErrors.NotSupported.With("a subquery in ON that reads both sides of a FULL JOIN");
        }

        // What reads both sides filters the right rows of each left row: the right side depends on the left one.
        if (perRow.Count > 0) right = Rewrite(new LogicalFilter(right, Predicates.And(perRow)), context);
        return (join with { Left = left, Right = right, Condition = Predicates.And(conjuncts) }).ProjectTo(join.Output);
    }

    /// <summary>Replaces each nested query in the expression by a column that a join below provides.</summary>
    private ScalarExpression Extract(ScalarExpression expression, ref LogicalNode input, RuleContext context)
    {
        var at = input;
        var replaced =
            expression.Replace(e => e is SubqueryExpression subquery ? Attach(subquery, ref at, context) : null);
        input = at;
        return ConstantFolder.Fold(replaced);
    }

    private ScalarExpression Attach(SubqueryExpression subquery, ref LogicalNode input, RuleContext context)
    {
        if (subquery.Kind == SubqueryKind.Scalar)
        {
            var value = subquery.Plan.Output[0];

            // The same query stands twice where the binder wrote its value twice, as for nullif().
            if (input.OutputSet.Contains(value)) return new ColumnExpression(value);
            var scalar = Run(subquery.Plan, subquery.Plan.OutputSet, context);
            input = new LogicalJoin(LogicalJoinKind.Single, input, scalar, LiteralExpression.True);
            return new ColumnExpression(value);
        }

        if (subquery.Kind == SubqueryKind.All) return Predicates.Not(Attach(AsAny(subquery), ref input, context));
        var plan = Run(Existence(subquery), ColumnSet.Empty, context);
        var at = input;
        var comparisons = subquery.Comparisons.Select(c => Extract(c, ref at, context)).ToList();
        var mark = context.Columns.Create(subquery.Kind == SubqueryKind.Exists ? "exists" : "in", SqlType.Boolean);
        input = new LogicalJoin(LogicalJoinKind.Mark, at, plan, Predicates.And(comparisons))
        {
            Mark = mark,
            NullAware = subquery.Kind != SubqueryKind.Exists,
        };
        return new ColumnExpression(mark);
    }

    // x op ALL (q) = NOT (NOT (x op y) for ANY y).
    private static SubqueryExpression AsAny(SubqueryExpression subquery) => subquery with
    {
        Kind = SubqueryKind.Any,
        Comparisons = [ConstantFolder.Fold(Predicates.Not(Predicates.And(subquery.Comparisons)))],
    };

    // Whether there is a row does not depend on what the row holds or how rows are ordered.
    private static LogicalNode Existence(SubqueryExpression subquery)
    {
        var plan = subquery.Plan;
        while (true)
        {
            switch (plan)
            {
                case LogicalSort { Limit: null } sort:
                    plan = sort.Input;
                    continue;
                case LogicalLimit { Offset: 0, Count: > 0 or -1 } limit when subquery.Kind == SubqueryKind.Exists:
                    plan = limit.Input;
                    continue;
                case LogicalProject project when subquery.Kind == SubqueryKind.Exists
                    && !project.Items.Any(i => i.Expression.HasSubquery()):
                    plan = project.Input;
                    continue;
                case LogicalAggregate { IsDistinct: true } distinct when subquery.Kind == SubqueryKind.Exists:
                    plan = distinct.Input;
                    continue;
                default:
                    return plan;
            }
        }
    }
}
