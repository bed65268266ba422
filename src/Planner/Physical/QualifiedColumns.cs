using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Physical;

/// <summary>Names columns with their table, where a node reads several tables: EXPLAIN of joins.</summary>
public static class QualifiedColumns
{
    public static string NameOf(PlanColumn column)
        => column.Origin is { } origin ? $"{origin.TableAlias}.{column.Name}" : column.Name;

    /// <summary>Gives an expression that prints the names with tables; good for nothing but printing.</summary>
    public static ScalarExpression In(ScalarExpression expression) => expression.Replace(e => e is ColumnExpression column
        ? new ColumnExpression(new PlanColumn(column.Column.Id, NameOf(column.Column), column.Type))
        : null);
}
