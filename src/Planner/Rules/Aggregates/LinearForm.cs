using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>Is an integer expression read as factor * variable + added, all parts of which stay small.</summary>
internal sealed record LinearForm(ScalarExpression Variable, long Factor, long Added)
{
    private const long SizeMax = 1L << 32;

    internal bool IsPlain => Factor == 1 && Added == 0;

    /// <summary>Reads the expression; null when it is no such form or a value may reach 2^32.</summary>
    internal static LinearForm? TryRead(ScalarExpression expression) => expression switch
    {
        CastExpression cast when cast.Type.IsInteger && cast.Input.Type.IsInteger
            && ExpressionFacts.NeverFails(cast.Input.Type, cast.Type) => TryRead(cast.Input),
        CallExpression { Name: "add" or "subtract" or "multiply" } call when call.Type.Kind == SqlTypeKind.BigInt
            => TryRead(call.Name, call.Arguments[0], call.Arguments[1]),
        _ when SizeOf(expression.Type) > 0 => new LinearForm(expression, 1, 0),
        _ => null,
    };

    private static LinearForm? TryRead(string operation, ScalarExpression left, ScalarExpression right)
    {
        if (Constant(right) is { } second && TryRead(left) is { } form)
        {
            return operation switch
            {
                "add" => form.With(form.Factor, form.Added + second),
                "subtract" => form.With(form.Factor, form.Added - second),
                _ => form.With(form.Factor * second, form.Added * second),
            };
        }

        if (Constant(left) is { } first && TryRead(right) is { } other)
        {
            return operation switch
            {
                "add" => other.With(other.Factor, other.Added + first),
                "subtract" => other.With(-other.Factor, first - other.Added),
                _ => other.With(other.Factor * first, other.Added * first),
            };
        }

        return null;
    }

    private static Int128? Constant(ScalarExpression expression) => expression switch
    {
        LiteralExpression { Value: Int128 value, Type.IsInteger: true } => value,
        CastExpression { Type.IsInteger: true } cast when cast.Input.Type.IsInteger => Constant(cast.Input),
        _ => null,
    };

    private LinearForm? With(Int128 factor, Int128 added)
    {
        if (Int128.Abs(added) > SizeMax || Int128.Abs(factor) > SizeMax) return null;
        return Int128.Abs(factor) * SizeOf(Variable.Type) + Int128.Abs(added) > SizeMax
            ? null
            : this with { Factor = (long)factor, Added = (long)added };
    }

    private static long SizeOf(SqlType type) => type.Kind switch
    {
        SqlTypeKind.TinyInt => 1L << 7,
        SqlTypeKind.SmallInt => 1L << 15,
        SqlTypeKind.Int => 1L << 31,
        _ => 0,
    };
}
