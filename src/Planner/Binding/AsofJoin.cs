using MatViewDb.Core.Errors;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Makes a ASOF JOIN b ON a.k = b.k AND a.t >= b.t: each row of a with the one row of b that is nearest of those that meet the
/// condition. It is what a LATERAL query with ORDER BY and LIMIT 1 says.
/// </summary>
internal static class AsofJoin
{
    internal static LogicalNode Make(JoinKind kind, LogicalNode left, LogicalNode right, ScalarExpression condition)
    {
        var leftColumns = ColumnSet.Of(left.Output);
        var rightColumns = ColumnSet.Of(right.Output);
        SortItem? nearest = null;
        var hasEquality = false;
        foreach (var conjunct in Predicates.SplitConjuncts(condition))
        {
            if (conjunct is not CallExpression { Arguments: [var first, var second], Name: var name }) continue;
            var isTurned = IsOf(first, rightColumns) && IsOf(second, leftColumns);
            if (!isTurned && !(IsOf(first, leftColumns) && IsOf(second, rightColumns))) continue;
            if (name is "eq" or "eq_null_safe") hasEquality = true;
            if (name is not ("lt" or "le" or "gt" or "ge")) continue;
            if (nearest is not null) throw Wrong();
            // Of those before, the last one is the nearest.
            var isBefore = (name is "gt" or "ge") != isTurned;
            nearest = new SortItem(isTurned ? first : second, isBefore, NullsLast: true);
        }

        if (nearest is null || !hasEquality) throw Wrong();
        var one = new LogicalSort(new LogicalFilter(right, condition), [nearest]) { Limit = 1 };
        return new LogicalJoin(
            kind == JoinKind.AsofLeft ? LogicalJoinKind.Left : LogicalJoinKind.Inner, left, one, LiteralExpression.True);
    }

    private static bool IsOf(ScalarExpression expression, ColumnSet columns)
        => !expression.Columns.IsEmpty && columns.ContainsAll(expression.Columns);

    private static MatViewException Wrong() => CoreErrors.Semantic.With(
        "ASOF JOIN needs at least one equality and exactly one of <, <=, >, >= between its tables in ON");
}
