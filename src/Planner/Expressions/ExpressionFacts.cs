using MatViewDb.Core.Types;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Expressions;

/// <summary>Answers questions about expressions that rules ask.</summary>
public static class ExpressionFacts
{
    /// <summary>Says whether the value can be NULL when the given columns never are.</summary>
    public static bool IsNullable(this ScalarExpression expression, ColumnSet notNull) => expression switch
    {
        ColumnExpression column => !notNull.Contains(column.Column),
        LiteralExpression literal => literal.IsNull,
        CallExpression { Signature.NeverNull: true } => false,
        CallExpression { Name: "coalesce" or "ifnull" } call => call.Arguments.All(a => a.IsNullable(notNull)),
        CallExpression { Name: "and" or "or" or "xor" or "not" } call => call.Arguments.Any(a => a.IsNullable(notNull)),
        CallExpression { Signature.MayReturnNull: true } => true,
        CallExpression { Signature.NullIfAnyNull: true } call => call.Arguments.Any(a => a.IsNullable(notNull)),
        CallExpression => true,
        CastExpression cast
            => cast.Input.IsNullable(notNull) || !cast.Strict && !IsLeadingNumber(cast) && !NeverFails(cast.Input.Type, cast.Type),
        CaseExpression branch => branch.Otherwise is null || branch.Otherwise.IsNullable(notNull)
            || branch.Results.Any(r => r.IsNullable(notNull)),
        InListExpression list => list.Input.IsNullable(notNull) || list.Values.Any(v => v.IsNull),
        GroupingExpression => false,
        AggregateExpression aggregate => !aggregate.Signature.NeverNull,
        WindowExpression window => !window.Signature.NeverNull,
        SubqueryExpression { Kind: SubqueryKind.Exists } => false,
        _ => true,
    };

    private static bool IsLeadingNumber(CastExpression cast)
        => cast.IsImplicit && cast.Input.Type.IsText && cast.Type.Kind == SqlTypeKind.Double;

    public static bool IsDeterministic(this ScalarExpression expression)
        => !expression.Any(e => e is CallExpression { Signature.Deterministic: false });

    public static bool HasSubquery(this ScalarExpression expression) => expression.Any(e => e is SubqueryExpression);

    public static bool HasAggregate(this ScalarExpression expression)
        => expression.Any(e => e is AggregateExpression or GroupingExpression);

    public static bool HasWindow(this ScalarExpression expression) => expression.Any(e => e is WindowExpression);

    public static bool CanFail(this ScalarExpression expression)
        => expression.Any(e => e is CallExpression { Signature.CanFail: true } or CastExpression { Strict: true });

    /// <summary>
    /// Says whether NULL in any of the columns makes the predicate false or NULL, so that no such row passes.
    /// </summary>
    public static bool RejectsNull(this ScalarExpression predicate, ColumnSet columns) => predicate switch
    {
        CallExpression { Name: "and" } call => call.Arguments.Any(a => a.RejectsNull(columns)),
        CallExpression { Name: "or" } call => call.Arguments.All(a => a.RejectsNull(columns)),
        CallExpression { Name: "not" } call when call.Arguments[0] is CallExpression { Name: "is_null" } test
            => test.Arguments[0].IsNullWhenNull(columns),
        CallExpression { Name: "is_not_null" } call => call.Arguments[0].IsNullWhenNull(columns),
        LiteralExpression literal => literal.IsNull || literal.IsFalse,
        _ => predicate.IsNullWhenNull(columns),
    };

    /// <summary>Says whether NULL in all of the columns makes the value NULL for certain.</summary>
    public static bool IsNullWhenNull(this ScalarExpression expression, ColumnSet columns) => expression switch
    {
        ColumnExpression column => columns.Contains(column.Column),
        LiteralExpression literal => literal.IsNull,
        CallExpression { Name: "not" } call => call.Arguments[0].IsNullWhenNull(columns),
        CallExpression { Signature.NullIfAnyNull: true, Signature.NeverNull: false } call
            => call.Arguments.Any(a => a.IsNullWhenNull(columns)),
        CastExpression cast => cast.Input.IsNullWhenNull(columns),
        InListExpression list => list.Input.IsNullWhenNull(columns),
        _ => false,
    };

    /// <summary>Replaces columns by expressions.</summary>
    public static ScalarExpression Substitute(
        this ScalarExpression expression, IReadOnlyDictionary<PlanColumn, ScalarExpression> byColumn)
        => expression.Replace(e => e is ColumnExpression column && byColumn.TryGetValue(column.Column, out var other)
            ? other
            : e is SubqueryExpression subquery ? SubstituteInside(subquery, byColumn) : null);

    /// <summary>Says whether every value of one type has its like in the other.</summary>
    public static bool NeverFails(SqlType from, SqlType to)
    {
        if (from == to || from.Kind == SqlTypeKind.Null) return true;
        if (from.IsInteger && to.IsInteger) return from.Kind <= to.Kind;
        if (from.IsInteger && to.IsFloating) return true;
        if (from.IsFloating && to.IsFloating) return from.Kind <= to.Kind;
        if (from.IsInteger && to.Kind == SqlTypeKind.Decimal) return IntegerDigits(from) <= to.Precision - to.Scale;
        if (from.Kind == SqlTypeKind.Decimal && to.Kind == SqlTypeKind.Decimal)
        {
            return to.Scale >= from.Scale && to.Precision - to.Scale >= from.Precision - from.Scale;
        }

        if (from.Kind == SqlTypeKind.Decimal && to.Kind == SqlTypeKind.Double) return true;
        if (from.IsNumeric && to.IsText || from.IsTemporal && to.IsText) return true;
        if (from.IsText && to.IsText) return true;
        return from.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime
            && to.Kind is SqlTypeKind.DateTime or SqlTypeKind.Date;
    }

    public static int IntegerDigits(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => 1,
        SqlTypeKind.TinyInt => 3,
        SqlTypeKind.SmallInt => 5,
        SqlTypeKind.Int => 10,
        SqlTypeKind.BigInt => 19,
        _ => 38,
    };

    private static ScalarExpression SubstituteInside(
        SubqueryExpression subquery, IReadOnlyDictionary<PlanColumn, ScalarExpression> byColumn)
    {
        var comparisons = subquery.Comparisons.Map(c => c.Substitute(byColumn));
        var plan = subquery.Plan.FreeColumns.Overlaps(ColumnSet.Of(byColumn.Keys))
            ? subquery.Plan.MapAllExpressions(e => e.Substitute(byColumn))
            : subquery.Plan;
        return subquery with { Plan = plan, Comparisons = comparisons };
    }
}
