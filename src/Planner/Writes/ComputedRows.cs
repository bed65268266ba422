using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Writes;

/// <summary>
/// Plans rows of VALUES that only execution can compute. Rows that differ in their constants alone become one projection over rows
/// of these constants, so that a call runs once for all of them.
/// </summary>
internal sealed class ComputedRows(BindingContext context, ImmutableArray<PlanColumn> columns)
{
    public IEnumerable<LogicalNode> Plan(IEnumerable<ImmutableArray<ScalarExpression>> rows)
        => rows.Select(Row.Of).GroupBy(row => row.Shape).Select(group => PlanAlike([.. group]));

    private LogicalProject PlanAlike(List<Row> rows)
    {
        var inputs = new List<PlanColumn>();
        var first = rows[0].Constants;
        var taken = new PlanColumn?[first.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            if (rows.TrueForAll(row => row.Constants[i].Equals(first[i]))) continue;
            taken[i] = context.Columns.Create($"constant {i}", Row.TypeOf(first[i]));
            inputs.Add(taken[i]!);
        }

        LogicalNode source = rows.Count == 1 ? LogicalValues.OneRow : new LogicalValues(
            inputs.Count > 0 ? [.. inputs] : [context.Columns.Create("row", SqlType.TinyInt)],
            [.. rows.Select(row => inputs.Count > 0 ? row.Taken(taken) : [new LiteralExpression((Int128)0, SqlType.TinyInt)])]);
        var at = 0;
        var items = rows[0].Values.Select((value, i) => new NamedExpression(
            context.Columns.Copy(columns[i]),
            value.Replace(node => Row.IsTaken(node) ? Read(taken[at++], node) : null)));
        return new LogicalProject(source, [.. items]);
    }

    private static ScalarExpression Read(PlanColumn? column, ScalarExpression constant)
        => column is null ? constant : new ColumnExpression(column);

    /// <summary>Is one row: its shape, which is the same for rows that differ in constants alone, and these constants.</summary>
    private sealed record Row(
        ImmutableArray<ScalarExpression> Values, NodeList<ScalarExpression> Shape, IReadOnlyList<LiteralExpression> Constants)
    {
        internal static Row Of(ImmutableArray<ScalarExpression> values)
        {
            var constants = new List<LiteralExpression>();
            var shape = values.Select(value => value.Replace(node =>
            {
                if (!IsTaken(node)) return null;
                constants.Add((LiteralExpression)node);
                return LiteralExpression.NullOf(TypeOf((LiteralExpression)node));
            }));
            return new Row(values, NodeList.Create<ScalarExpression>([.. shape]), constants);
        }

        // A nested constant belongs to the shape.
        internal static bool IsTaken(ScalarExpression node) => node is LiteralExpression { Type.IsNested: false };

        /// <summary>Gives the type of the column that carries a constant: texts differ in length.</summary>
        internal static SqlType TypeOf(LiteralExpression constant)
            => constant.Type.Kind == SqlTypeKind.Varchar ? SqlType.String : constant.Type;

        internal ImmutableArray<LiteralExpression> Taken(PlanColumn?[] taken)
            => [.. Constants.Where((_, i) => taken[i] is not null).Select(c => new LiteralExpression(c.Value, TypeOf(c)))];
    }
}
