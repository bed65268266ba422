using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Puts in place of a JSON value what compares as it does: its text would put 10 before 9, and take 1 and 1.0 for two values.
/// </summary>
public static class JsonOrder
{
    public static bool IsNeeded(SqlType type) => type.Kind == SqlTypeKind.Json;

    public static ScalarExpression KeyOf(BindingContext context, ScalarExpression value)
        => IsNeeded(value.Type) ? context.Call("json_sort_key", value) : value;

    /// <summary>Gives the call that keeps one value of a group.</summary>
    public static AggregateExpression OneOf(BindingContext context, ScalarExpression value)
        => new(context.Functions.Resolve("any_value", [value.Type]), [value]);

    /// <summary>
    /// Groups rows by columns. One of JSON comes out as a new column, with one of the spellings in the group; the others stay
    /// themselves. All come out in their order.
    /// </summary>
    public static LogicalAggregate Group(
        BindingContext context, LogicalNode input, IEnumerable<PlanColumn> columns, out Dictionary<PlanColumn, PlanColumn> renamed)
    {
        var keys = ImmutableArray.CreateBuilder<NamedExpression>();
        var calls = ImmutableArray.CreateBuilder<NamedAggregate>();
        renamed = [];
        foreach (var column in columns.Distinct())
        {
            if (!IsNeeded(column.Type))
            {
                keys.Add(NamedExpression.Of(column));
                continue;
            }

            var value = new ColumnExpression(column);
            var key = KeyOf(context, value);
            keys.Add(new NamedExpression(context.Columns.Create($"{column.Name} key", key.Type), key));
            renamed[column] = context.Columns.Create(column.Name, column.Type, column.Origin);
            calls.Add(new NamedAggregate(renamed[column], OneOf(context, value)));
        }

        return new LogicalAggregate(input, keys.ToImmutable(), calls.ToImmutable());
    }
}
