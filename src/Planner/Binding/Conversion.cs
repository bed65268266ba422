using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Binding;

/// <summary>Puts casts where types differ; constants are converted at once.</summary>
public static class Conversion
{
    /// <summary>Gives the expression as a value of the type, as implicit conversion does.</summary>
    public static ScalarExpression To(ScalarExpression expression, SqlType type)
    {
        if (expression.Type == type || type.Kind == SqlTypeKind.Null) return expression;
        if (expression.Type.IsText && type.IsText) return expression;
        if (expression is LiteralExpression literal && ConstantCast.TryCast(literal, type, out _) is { } constant)
        {
            return constant;
        }

        return new CastExpression(expression, type)
        {
            IsImplicit = type.IsNumeric
                && (expression.Type.IsText || expression.Type.IsNumeric || expression.Type.Kind == SqlTypeKind.VarBinary),
        };
    }

    /// <summary>Gives a condition: numbers are true unless zero.</summary>
    public static ScalarExpression ToCondition(BindingContext context, ScalarExpression expression)
    {
        if (expression.Type.Kind == SqlTypeKind.Boolean) return expression;
        if (expression is LiteralExpression { IsNull: true }) return LiteralExpression.NullOf(SqlType.Boolean);
        if (expression is LiteralExpression { Value: Int128 number } && expression.Type.IsNumeric)
        {
            return LiteralExpression.Of(number != 0);
        }

        var value = expression.Type.IsNumeric ? expression : To(expression, SqlType.Double);
        return context.Call("ne", value, new LiteralExpression(Int128.Zero, SqlType.TinyInt));
    }

    /// <summary>Finds the type that all of the values convert to; the clause names the place in the error.</summary>
    public static SqlType CommonType(BindingContext context, IEnumerable<SqlType> types, string clause)
    {
        SqlType? common = null;
        foreach (var type in types)
        {
            if (common is null || common.Kind == SqlTypeKind.Null)
            {
                common = type;
            }
            else if (type.Kind != SqlTypeKind.Null && type != common)
            {
                common = context.Functions.CommonType(common, type)
                    ?? throw BindingErrors.NoCommonType.With(common, type, clause);
            }
        }

        return common ?? SqlType.Null;
    }
}
