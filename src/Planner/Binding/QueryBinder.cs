using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds a whole query: WITH, its body, ORDER BY and LIMIT of the result.</summary>
public sealed class QueryBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    private const int ComputedRowsMax = 500;

    public BoundQuery Bind(Query query)
    {
        using var level = context.Enter();
        var visible = query.With is null ? ctes : AddTables(query.With);
        var bound = query.Body is SelectBody select
            ? new SelectBinder(context, outer, visible).Bind(select, query.OrderBy)
            : Order(BindBody(query.Body, visible), query.OrderBy, visible);
        return Limit(bound, query, visible);
    }

    public BoundQuery BindBody(QueryBody body, CteScope? visible) => body switch
    {
        SelectBody select => new SelectBinder(context, outer, visible).Bind(select, []),
        SetOperation operation => new SetOperationBinder(context, this, visible).Bind(operation),
        ValuesBody values => BindValues(values, visible) ?? BindBody(AsSelects(values), visible),
        NestedQuery nested => new QueryBinder(context, outer, visible).Bind(nested.Query),
        _ => throw CoreErrors.NotSupported.With(body.GetType().Name),
    };

    private CteScope? AddTables(WithClause with)
    {
        var visible = ctes;
        foreach (var table in with.Tables)
        {
            if (with.Recursive && RecursionCheck.Reads(table.Query, table.Name) && context.Catalog.FindRecursive(table) is null)
            {
                throw CoreErrors.NotSupported.With("recursive common table expressions");
            }

            visible = new CteScope(table.Name, table, visible, visible);
        }

        return visible;
    }

    // Rows whose values are known only when they are computed are as many SELECTs.
    private static QueryBody AsSelects(ValuesBody values) => values.Rows
        .Select(row => (QueryBody)new SelectBody([.. row.Select((value, i) => new SelectItem(value, $"column_{i}"))], null))
        .Aggregate((above, below) => new SetOperation(SetOperator.Union, All: true, above, below));

    private BoundQuery? BindValues(ValuesBody values, CteScope? visible)
    {
        var binder = new ExpressionBinder(
            context, new ExpressionScope(Scope.Empty(outer), "field list") { Ctes = visible });
        var rows = values.Rows.Select(row => binder.BindAll(row)).ToList();
        var width = rows[0].Count;
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Count != width) throw BindingErrors.ColumnCount.With(i + 1);
        }

        var columns = ImmutableArray.CreateBuilder<PlanColumn>();
        for (var c = 0; c < width; c++)
        {
            var at = c;
            var type = Conversion.CommonType(context, rows.Select(r => r[at].Type), "VALUES");
            columns.Add(context.Columns.Create($"column_{c}", type));
        }

        var constants = ImmutableArray.CreateBuilder<ImmutableArray<LiteralExpression>>();
        foreach (var row in rows)
        {
            var folded = row.Select((value, i) => ConstantFolder.Fold(Conversion.To(value, columns[i].Type)) as LiteralExpression).ToList();
            if (folded.Contains(null)) return rows.Count <= ComputedRowsMax ? null : throw TooManyComputedRows(rows.Count);
            constants.Add([.. folded.Select(value => value!)]); // None is null.
        }

        var plan = new LogicalValues(columns.ToImmutable(), constants.ToImmutable());
        return new BoundQuery(plan, [.. plan.Columns.Select(c => new ResultColumn(c.Name, c))]);
    }

    private static MatViewException TooManyComputedRows(int count)
        => CoreErrors.NotSupported.With($"VALUES with {count} rows and values that are not constant");

    private BoundQuery Order(BoundQuery bound, NodeList<OrderItem> orderBy, CteScope? visible)
    {
        if (orderBy.Count == 0) return bound;
        var scope = new Scope([.. bound.Columns.Select(c => new ScopeColumn(null, "", c.Name, c.Column))], outer);
        var binder = new ExpressionBinder(context, new ExpressionScope(scope, "order clause") { Ctes = visible });
        var keys = new List<SortItem>();
        foreach (var item in orderBy)
        {
            var key = item.Expression is IntegerLiteral position && position.Value >= 0
                ? Position(bound, position)
                : binder.Bind(item.Expression);
            if (!key.IsConstant) keys.Add(binder.BindSortItem(item, key));
        }

        return keys.Count == 0 ? bound : bound with { Plan = new LogicalSort(bound.Plan, NodeList.From(keys)) };
    }

    private static ColumnExpression Position(BoundQuery bound, IntegerLiteral position)
        => position.Value >= 1 && position.Value <= bound.Columns.Count
            ? new ColumnExpression(bound.Columns[(int)position.Value - 1].Column)
            : throw BindingErrors.UnknownColumn.With(position.Value, "order clause");

    private BoundQuery Limit(BoundQuery bound, Query query, CteScope? visible)
    {
        if (query.Limit is null && query.Offset is null) return bound;
        var binder = new ExpressionBinder(
            context, new ExpressionScope(Scope.Empty(null), "limit clause") { Ctes = visible });
        var count = query.Limit is null ? -1 : Count(binder.Bind(query.Limit), "LIMIT", -1);
        var offset = query.Offset is null ? 0 : Count(binder.Bind(query.Offset), "OFFSET", 0);
        return bound with { Plan = new LogicalLimit(bound.Plan, offset, count) };
    }

    // A parameter that is not bound yet counts as absent: only names and types are asked for then.
    private static long Count(ScalarExpression value, string clause, long absent)
    {
        if (value is LiteralExpression { IsNull: true }) return absent;
        if (value is LiteralExpression literal
            && ConstantCast.TryCastExactly(literal, SqlType.BigInt) is { Value: Int128 number } && number >= 0)
        {
            return (long)number;
        }

        if (value is LiteralExpression { Value: Int128 big } && big > long.MaxValue) return long.MaxValue;
        throw BindingErrors.WrongArgumentsOfLimit.With(clause);
    }
}
