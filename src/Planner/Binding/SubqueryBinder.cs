using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds nested queries in expressions; what they read from outside stays a free column.</summary>
public sealed class SubqueryBinder(ExpressionBinder binder, ComparisonBinder comparisons)
{
    public ScalarExpression BindScalar(Query query)
    {
        var bound = BindQuery(query);
        if (bound.Columns.Count != 1) throw BindingErrors.OneColumnExpected.With(1);
        return new SubqueryExpression(SubqueryKind.Scalar, bound.Plan, [], bound.Columns[0].Column.Type);
    }

    public ScalarExpression BindExists(Exists exists)
        => new SubqueryExpression(SubqueryKind.Exists, BindQuery(exists.Query).Plan, [], SqlType.Boolean);

    public ScalarExpression BindIn(InSubquery subquery)
    {
        var any = Compare(SubqueryKind.Any, "eq", ExpressionBinder.ItemsOf(subquery.Operand), subquery.Query);
        return subquery.Negated ? Predicates.Not(any) : any;
    }

    public ScalarExpression BindQuantified(QuantifiedComparison comparison)
    {
        var kind = comparison.Quantifier == Quantifier.Any ? SubqueryKind.Any : SubqueryKind.All;
        var name = ComparisonBinder.NameOf(comparison.Operator);
        var operands = ExpressionBinder.ItemsOf(comparison.Left);
        if (kind == SubqueryKind.Any) return Compare(SubqueryKind.Any, name, operands, comparison.Query);

        // x op ALL (q) is NOT (x negated-op ANY (q)), NULLs included.
        if (Predicates.Negate(name) is { } negated)
        {
            return Predicates.Not(Compare(SubqueryKind.Any, negated, operands, comparison.Query));
        }

        return Compare(SubqueryKind.All, name, operands, comparison.Query);
    }

    /// <summary>Binds (a, b) = (SELECT x, y ...), whose query gives one row at most; null where it is no such comparison.</summary>
    public ScalarExpression? TryBindRow(Comparison comparison)
    {
        var (row, query) = comparison switch
        {
            { Left: RowLiteral left, Right: ScalarSubquery right } => (left, right.Query),
            { Left: ScalarSubquery left, Right: RowLiteral right } => (right, left.Query),
            _ => (null, null),
        };
        if (row is not { Items.Count: > 1 } || query is null) return null;
        var name = ComparisonBinder.NameOf(comparison.Operator);
        if (name is not ("eq" or "ne" or "eq_null_safe")) throw CoreErrors.NotSupported.With("ordering a row and a subquery");
        var same = Compare(SubqueryKind.Any, name == "ne" ? "eq" : name, row.Items, query, oneRow: true);
        return name == "ne" ? Predicates.Not(same) : same;
    }

    private SubqueryExpression Compare(
        SubqueryKind kind, string name, IReadOnlyList<Expression> operands, Query query, bool oneRow = false)
    {
        var left = binder.BindAll(operands);
        var bound = BindQuery(query);
        if (bound.Columns.Count != left.Count) throw BindingErrors.OneColumnExpected.With(left.Count);
        if (oneRow) bound = bound with { Plan = new LogicalSingleRow(bound.Plan) };
        var parts = left.Select((l, i) => comparisons.Compare(name, l, new ColumnExpression(bound.Columns[i].Column)));
        return new SubqueryExpression(kind, bound.Plan, NodeList.Create<ScalarExpression>([.. parts]), SqlType.Boolean);
    }

    private BoundQuery BindQuery(Query query)
    {
        var around = binder.Place.Scope.Around(
            binder.Place.AggregatesAllowed ? binder.Place.Aggregates : null, binder.Place.AliasBeforeColumn ?? binder.Place.ItemsOfNested);
        return new QueryBinder(binder.Context, around, binder.Place.Ctes).Bind(query);
    }
}
