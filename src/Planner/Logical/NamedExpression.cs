using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Is an expression with the column that carries its value; a plain column passes through under its own id.
/// </summary>
public sealed record NamedExpression(PlanColumn Column, ScalarExpression Expression)
{
    public bool IsPassThrough => Expression is ColumnExpression column && column.Column.Equals(Column);

    public static NamedExpression Of(PlanColumn column) => new(column, new ColumnExpression(column));

    public override string ToString() => IsPassThrough ? Column.Name : $"{Expression} AS {Column.Name}";
}
