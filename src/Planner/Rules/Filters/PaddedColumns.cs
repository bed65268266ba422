using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>
/// Finds columns that an outer join below fills with NULL and that a condition above does not accept as NULL. Said to the
/// input, it makes the outer join an inner one.
/// </summary>
internal static class PaddedColumns
{
    /// <summary>Gives "is not NULL" for such columns of an input of an inner join, from the join's conditions.</summary>
    internal static List<ScalarExpression> NotNull(IReadOnlyList<ScalarExpression> conditions, LogicalNode input)
    {
        var found = new List<ScalarExpression>();
        foreach (var condition in conditions)
        {
            var columns = condition.Columns.Intersect(input.OutputSet);
            foreach (var column in input.Output.Where(c => columns.Contains(c) && IsPadded(input, c)))
            {
                if (!condition.RejectsNull(ColumnSet.Of([column]))) continue;
                var known = Predicates.Not(Predicates.IsNull(new ColumnExpression(column)));
                if (!found.Contains(known)) found.Add(known);
            }
        }

        return found;
    }

    private static bool IsPadded(LogicalNode node, PlanColumn column)
    {
        switch (node)
        {
            case LogicalFilter or LogicalWindow:
                return IsPadded(node.Inputs[0], column);
            case LogicalProject project:
                return project.Substitution.GetValueOrDefault(column) is ColumnExpression source
                    && IsPadded(project.Input, source.Column);
            case LogicalJoin join:
                var fromLeft = join.Left.OutputSet.Contains(column);
                if (!fromLeft && !join.Right.OutputSet.Contains(column)) return false;
                return join.Kind switch
                {
                    LogicalJoinKind.Full => true,
                    LogicalJoinKind.Left when !fromLeft => true,
                    LogicalJoinKind.Right when fromLeft => true,
                    _ => IsPadded(fromLeft ? join.Left : join.Right, column),
                };
            default:
                return false;
        }
    }
}
