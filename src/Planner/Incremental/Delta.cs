using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Is a plan for the difference of another plan between two versions: its rows, each with weight +1 (now there) or -1 (not
/// there any more). The map leads from the columns of the other plan to those of this one.
/// </summary>
public sealed record Delta(LogicalNode Plan, Dictionary<PlanColumn, PlanColumn> Map)
{
    /// <summary>Carries the weight; null when every row was added.</summary>
    public PlanColumn? Weight { get; init; }

    /// <summary>Writes an expression over the other plan's columns over this one's.</summary>
    public ScalarExpression Move(ScalarExpression expression) => Move(expression, Map);

    public static ScalarExpression Move(ScalarExpression expression, IReadOnlyDictionary<PlanColumn, PlanColumn> map)
        => expression.Replace(e => e is ColumnExpression column && map.TryGetValue(column.Column, out var moved)
            ? new ColumnExpression(moved) : null);
}
