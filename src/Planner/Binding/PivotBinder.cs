using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds PIVOT: groups by the columns that neither the aggregates nor FOR name, and computes each aggregate over the rows of each
/// value. A column is called like its value, and with several aggregates like value_aggregate.
/// </summary>
public sealed class PivotBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    public BoundTable Bind(PivotTable pivot, BoundTable source)
    {
        var binder = new ExpressionBinder(context, new ExpressionScope(new Scope(source.Columns, outer), "pivot clause") { Ctes = ctes });
        var used = ColumnSet.Empty;
        foreach (var column in pivot.Columns) used = used.Union(binder.Bind(column).Columns);
        var calls = new List<NamedAggregate>();
        foreach (var value in pivot.Values)
        {
            var condition = Condition(pivot, value, binder);
            foreach (var aggregate in pivot.Aggregates)
            {
                var call = Aggregate(aggregate.Call, condition, binder);
                used = used.Union(call.Columns);
                calls.Add(new NamedAggregate(context.Columns.Create(NameOf(pivot, value, aggregate), call.Type), call));
            }
        }

        var rest = source.Columns.Where(c => !c.QualifiedOnly && !used.Contains(c.Column)).ToList();
        var groups = JsonOrder.Group(context, source.Plan, rest.Select(c => c.Column), out var renamed);
        LogicalNode plan = groups with { Aggregates = [.. groups.Aggregates, .. calls] };
        List<ScopeColumn> columns =
        [
            .. rest.Select(c => c with { Column = renamed.GetValueOrDefault(c.Column, c.Column) }),
            .. calls.Select(c => new ScopeColumn(null, "", c.Column.Name, c.Column)),
        ];
        if (pivot.Alias is { } alias) columns = [.. columns.Select(c => c with { Database = null, Table = alias })];
        if (pivot.ColumnAliases.Count == 0) return new BoundTable(plan, columns);
        if (pivot.ColumnAliases.Count != columns.Count) throw BindingErrors.ColumnListCount.With();
        return new BoundTable(plan, [.. columns.Select((c, i) => c with { Name = pivot.ColumnAliases[i] })]);
    }

    private static Expression Condition(PivotTable pivot, PivotValue value, ExpressionBinder binder)
    {
        if (value.Items.Count != pivot.Columns.Count)
            throw CoreErrors.Semantic.With($"PIVOT: {pivot.Columns.Count} columns but {value.Items.Count} values");
        foreach (var item in value.Items)
        {
            if (!binder.Bind(item).IsConstant) throw CoreErrors.Semantic.With("PIVOT: the values must be constants");
        }

        return And([.. pivot.Columns.Select((c, i) => new Comparison(ComparisonOperator.Equal, c, value.Items[i]))]);
    }

    private AggregateExpression Aggregate(FunctionCall call, Expression condition, ExpressionBinder binder)
    {
        if (call.Over is not null || !context.Functions.Exists(call.Name, out var kind) || kind != FunctionKind.Aggregate)
            throw CoreErrors.Semantic.With($"PIVOT: {call.Name} is not an aggregate function");
        var both = call.Filter is { } filter ? And([filter, condition]) : condition;
        return new CallBinder(binder).MakeAggregate(call with { Filter = both }, binder);
    }

    private static Expression And(IReadOnlyList<Expression> conditions)
        => conditions.Count == 1 ? conditions[0] : new FunctionCall("and", [.. conditions]);

    private static string NameOf(PivotTable pivot, PivotValue value, PivotAggregate aggregate)
    {
        var names = value.Items.Select(item => item is StringLiteral text ? text.Value : SqlPrinter.Print(item)).ToList();
        var name = value.Alias ?? (names.Count == 1 ? names[0] : $"{{{string.Join(',', names)}}}");
        return pivot.Aggregates.Count == 1 ? name : $"{name}_{aggregate.Alias ?? SqlPrinter.Print(aggregate.Call)}";
    }
}
