using System.Collections.Immutable;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Is one item of a select list after stars are expanded.</summary>
public sealed record SelectOutput(string Name, ScalarExpression Expression, string? Alias)
{
    /// <summary>The expression as it stands in the text; null for what a star stands for.</summary>
    public Expression? Source { get; init; }
}

/// <summary>
/// Binds one SELECT in MySQL's order: FROM, WHERE, items, GROUP BY, HAVING, windows, QUALIFY, DISTINCT, ORDER BY.
/// </summary>
public sealed class SelectBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    public BoundQuery Bind(SelectBody body, NodeList<OrderItem> orderBy)
    {
        var (plan, scope) = BindFrom(body);
        if (body.Where is not null)
        {
            var where = new ExpressionBinder(context, new ExpressionScope(scope, "where clause") { Ctes = ctes });
            plan = plan.FilterBy([where.BindCondition(body.Where)]);
        }

        var place = new ExpressionScope(scope, "field list")
        {
            AggregatesAllowed = true,
            WindowsAllowed = true,
            Aggregates = new AggregateUse(),
            Windows = NamedWindows(body.Windows),
            Ctes = ctes,
            Variables = new RowVariables(hasRows: body.From is not null),
        };
        var items = BindItems(body.Items, place);
        var assigned = Assign(place.Variables, items, hasRows: body.From is not null);
        var late = place with { AliasBeforeColumn = name => SelectNames.Find(items, name) };
        var having = body.Having is null
            ? null
            : new ExpressionBinder(context, late with
            {
                Clause = "having clause",
                WindowsAllowed = false,
                AliasBeforeColumn = name => SelectNames.IsGroupedColumn(body.GroupBy, name, scope) ? null : SelectNames.Find(items, name),
            }).BindCondition(body.Having);
        var qualify = body.Qualify is null
            ? null
            : new ExpressionBinder(context, late with { Clause = "qualify clause" }).BindCondition(body.Qualify);
        var keys = BindOrder(orderBy, items, late with { Clause = "order clause" });
        var bound = Assemble(body, plan, new SelectParts(items, having, qualify, keys), place);
        foreach (var (name, item) in assigned) context.Assignments[name] = bound.Columns[item].Column;
        return bound;
    }

    /// <summary>
    /// Sets variables to constants and gives those that take an item's value of the last row. MySQL sets others too.
    /// </summary>
    private List<(string Name, int Item)> Assign(RowVariables variables, List<SelectOutput> items, bool hasRows)
    {
        var assigned = new List<(string Name, int Item)>();
        foreach (var (name, value) in variables.Values)
        {
            var item = items.FindIndex(i => i.Expression.Equals(value));
            if (value is LiteralExpression constant && (!hasRows || item < 0))
                context.Catalog.AssignUserVariable(name, BoundValues.OfVariable(constant));
            else if (item >= 0) assigned.Add((name, item));
        }

        return assigned;
    }

    private sealed record SelectParts(
        IReadOnlyList<SelectOutput> Items, ScalarExpression? Having, ScalarExpression? Qualify,
            IReadOnlyList<SortItem> Keys);

    private BoundQuery Assemble(SelectBody body, LogicalNode plan, SelectParts parts, ExpressionScope place)
    {
        var (items, having, qualify, keys) = parts;
        var aggregated = body.GroupBy is not null || place.Aggregates is { IsSeen: true } || items.Any(i => i.Expression.HasAggregate())
            || having?.HasAggregate() == true || qualify?.HasAggregate() == true
                || keys.Any(k => k.Expression.HasAggregate());
        if (aggregated)
        {
            var grouping = new GroupingBinder(context, place, items).Bind(body.GroupBy);
            var builder = new AggregationBuilder(context, plan, grouping, place.Aggregates);
            items = [.. items.Select((item, i) => item with { Expression = builder.Replace(item.Expression, i + 1, "SELECT list") })];
            having = having is null ? null : builder.Replace(having, 1, "HAVING clause");
            qualify = qualify is null ? null : builder.Replace(qualify, 1, "QUALIFY clause");
            keys = [.. keys.Select((k, i) => k with { Expression = builder.Replace(k.Expression, i + 1, "ORDER BY") })];
            plan = builder.Build();
        }

        // A constant that is grouped by is one only in the sets that have it.
        keys = [.. keys.Where(k => !k.Expression.IsConstant)];
        if (having is not null) plan = plan.FilterBy([having]);
        var windows = new WindowCollector(context);
        items = [.. items.Select(item => item with { Expression = windows.Replace(item.Expression) })];
        qualify = qualify is null ? null : windows.Replace(qualify);
        keys = [.. keys.Select(k => k with { Expression = windows.Replace(k.Expression) })];
        plan = windows.Build(plan);
        if (qualify is not null) plan = plan.FilterBy([qualify]);
        return Project(plan, items, keys, body.Distinct);
    }

    private (LogicalNode Plan, Scope Scope) BindFrom(SelectBody body)
    {
        if (body.From is null) return (LogicalValues.OneRow, Scope.Empty(outer));
        var table = new TableBinder(context, outer, ctes).Bind(body.From, null);
        if (body.GroupBy?.Elements.Any(e => e is not GroupingKey) == true) table = NamesApart.Of(table, context.Columns);
        return (table.Plan, new Scope(table.Columns, outer));
    }

    private static Dictionary<string, WindowSpec> NamedWindows(NodeList<WindowDefinition> windows)
    {
        var named = new Dictionary<string, WindowSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var window in windows)
        {
            if (!named.TryAdd(window.Name, window.Spec)) throw BindingErrors.DuplicateWindow.With(window.Name);
        }

        return named;
    }

    private List<SelectOutput> BindItems(NodeList<SelectItem> items, ExpressionScope place)
    {
        var outputs = new List<SelectOutput>();
        var binder = new ExpressionBinder(context, place with { ItemsOfNested = name => SelectNames.FindRepeatable(outputs, name) });
        foreach (var item in items)
        {
            if (item.Expression is Star star)
            {
                Expand(star, binder, outputs);
                continue;
            }

            var expression = binder.Bind(item.Expression);
            outputs.Add(new SelectOutput(item.Alias ?? NameOf(item), expression, item.Alias) { Source = item.Expression });
        }

        return outputs;
    }

    private static string NameOf(SelectItem item) => item.Expression switch
    {
        ColumnRef column => column.Name,
        StringLiteral text => text.Value,
        _ => item.SourceText,
    };

    private static void Expand(Star star, ExpressionBinder binder, List<SelectOutput> outputs)
    {
        var qualifier = star.Qualifier;
        var matching = binder.Place.Scope.Columns.Where(c => qualifier is null
            ? !c.QualifiedOnly
            : c.Table == qualifier.Name && (qualifier.Database is null || c.Database == qualifier.Database)).ToList();
        if (matching.Count == 0)
        {
            if (qualifier is null) throw BindingErrors.NoTablesUsed.With();
            throw BindingErrors.UnknownQualifier.With(qualifier);
        }

        // USING moves its columns to the front of *, but a table's own star has the table's order.
        if (qualifier is not null) matching = [.. matching.GroupBy(c => c.Database).SelectMany(t => t.OrderBy(c => c.Place))];
        foreach (var column in matching)
        {
            if (star.Except.Any(e => e.Equals(column.Name, StringComparison.OrdinalIgnoreCase))) continue;
            var other = star.Replace.FirstOrDefault(r => column.Name.Equals(r.Alias, StringComparison.OrdinalIgnoreCase));
            outputs.Add(other is null
                ? new SelectOutput(column.Name, new ColumnExpression(column.Column), null)
                : new SelectOutput(column.Name, binder.Bind(other.Expression), column.Name) { Source = other.Expression });
        }

        foreach (var other in star.Replace)
        {
            if (!matching.Exists(c => c.Name.Equals(other.Alias, StringComparison.OrdinalIgnoreCase)))
                throw BindingErrors.UnknownColumn.With(other.Alias!, "field list"); // Replacements have names.
        }
    }

    private List<SortItem> BindOrder(
        NodeList<OrderItem> orderBy, IReadOnlyList<SelectOutput> items, ExpressionScope place)
    {
        var binder = new ExpressionBinder(context, place.OfArguments());
        var keys = new List<SortItem>();
        foreach (var item in orderBy)
        {
            ScalarExpression key;
            if (item.Expression is ColumnRef { Parts.Count: 1 } name && SelectNames.Find(items, name.Name) is { } named)
            {
                if (SelectNames.IsAmbiguous(items, name.Name)) throw BindingErrors.AmbiguousColumn.With(name.Name, "order clause");
                key = named;
            }
            else if (items.FirstOrDefault(i => i.Expression.HasSubquery() && item.Expression.Equals(i.Source)) is { } same)
            {
                key = same.Expression; // A nested query bound twice is two plans.
            }
            else if (item.Expression is IntegerLiteral position && position.Value >= 0)
            {
                if (position.Value < 1 || position.Value > items.Count)
                {
                    throw BindingErrors.UnknownColumn.With(position.Value, "order clause");
                }

                key = items[(int)position.Value - 1].Expression;
            }
            else
            {
                key = binder.Bind(item.Expression);
            }

            keys.Add(binder.BindSortItem(item, key) with { Expression = key });
        }

        return keys;
    }

    private BoundQuery Project(
        LogicalNode plan, IReadOnlyList<SelectOutput> items, IReadOnlyList<SortItem> keys, bool distinct)
    {
        var columns = new Dictionary<ScalarExpression, NamedExpression>();
        var results = new List<ResultColumn>();
        foreach (var item in items)
        {
            if (!item.Expression.IsDeterministic())
            {
                // Two calls of rand() are two values, so each gets a column.
                var own = new NamedExpression(context.Columns.Create(item.Name, item.Expression.Type), item.Expression);
                columns[new ColumnExpression(own.Column)] = own;
                results.Add(new ResultColumn(item.Name, own.Column));
                continue;
            }

            if (!columns.TryGetValue(item.Expression, out var named))
            {
                named = Name(plan, item.Name, item.Expression);
                columns.Add(item.Expression, named);
            }

            results.Add(new ResultColumn(item.Name, named.Column));
        }

        var visible = columns.Values.ToImmutableArray();
        var hidden = new List<NamedExpression>();
        var sort = new List<SortItem>();
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            if (!columns.TryGetValue(key.Expression, out var named))
            {
                if (distinct)
                {
                    sort.Add(key with { Expression = OverItems(key.Expression, columns, i + 1) });
                    continue;
                }

                named = Name(plan, key.Expression.ToString(), key.Expression);
                columns.Add(key.Expression, named);
                hidden.Add(named);
            }

            sort.Add(key with { Expression = new ColumnExpression(named.Column) });
        }

        plan = new LogicalProject(plan, [.. visible, .. hidden]);
        Dictionary<PlanColumn, PlanColumn> renamed = [];
        if (distinct) plan = JsonOrder.Group(context, plan, visible.Select(v => v.Column), out renamed);
        PlanColumn Now(PlanColumn column) => renamed.GetValueOrDefault(column, column);
        var order = new List<SortItem>();
        foreach (var key in sort)
        {
            var moved = key.Expression.Replace(e => e is ColumnExpression column ? new ColumnExpression(Now(column.Column)) : null);
            var value = JsonOrder.KeyOf(context, moved);
            if (!order.Any(s => s.Expression.Equals(value))) order.Add(key with { Expression = value });
        }

        if (order.Count > 0) plan = new LogicalSort(plan, NodeList.From(order));
        return new BoundQuery(
            plan.ProjectTo([.. visible.Select(v => Now(v.Column))]), [.. results.Select(r => r with { Column = Now(r.Column) })]);
    }

    // DISTINCT rows may be ordered by what is computed from their columns alone.
    private static ScalarExpression OverItems(
        ScalarExpression key, Dictionary<ScalarExpression, NamedExpression> columns, int ordinal)
    {
        var over = key.Replace(e => columns.TryGetValue(e, out var item) ? new ColumnExpression(item.Column) : null);
        var isComputed = !over.HasSubquery() && ColumnSet.Of(columns.Values.Select(c => c.Column)).ContainsAll(over.Columns);
        return isComputed ? over : throw BindingErrors.OrderNotInDistinct.With(ordinal, key);
    }

    // A column of the query around this one becomes a column of its own: it must not be taken for the original.
    private NamedExpression Name(LogicalNode input, string name, ScalarExpression expression)
        => expression is ColumnExpression column && input.OutputSet.Contains(column.Column)
            ? NamedExpression.Of(column.Column)
            : new NamedExpression(context.Columns.Create(name, expression.Type), expression);
}
