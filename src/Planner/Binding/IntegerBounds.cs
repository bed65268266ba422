using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Compares whole numbers with a constant that has a fraction by the whole number below it: the other side stays bare, so that
/// filters run on stored values, and no digit is lost.
/// </summary>
public static class IntegerBounds
{
    /// <summary>Largest number that DOUBLE tells from its neighbours.</summary>
    private const double ExactMax = 1L << 53;
    private const long MicrosOfDay = 86_400_000_000;

    public static ScalarExpression? TryCompare(string name, ScalarExpression left, ScalarExpression right)
    {
        if (right is LiteralExpression constant && left is not LiteralExpression) return Try(name, left, constant);
        return left is LiteralExpression other && right is not LiteralExpression && Turned(name) is { } turned
            ? Try(turned, right, other)
            : null;
    }

    private static ScalarExpression? Try(string name, ScalarExpression number, LiteralExpression constant)
    {
        if (number is CastExpression { Input: { Type.Kind: SqlTypeKind.Date } day, Type.Kind: SqlTypeKind.DateTime }
            && constant is { Value: Int128 micros, Type.Kind: SqlTypeKind.DateTime })
        {
            // A moment within a day is after all of that day that a date tells, and before the next one.
            var (whole, part) = Int128.DivRem(micros, MicrosOfDay);
            var side = part == 0 ? null : Side(name);
            return side is null ? null : Predicates.Compare(side, day, new LiteralExpression(part < 0 ? whole - 1 : whole, day.Type));
        }

        var type = number.Type;
        if (!type.IsInteger || type.Kind == SqlTypeKind.Boolean || FloorOf(constant) is not { } floor || !ConstantCast.Fits(floor, type))
            return null;
        var operation = Side(name);
        return operation is null ? null : Predicates.Compare(operation, number, new LiteralExpression(floor, type));
    }

    private static string? Side(string name) => name switch { "gt" or "ge" => "gt", "lt" or "le" => "le", _ => null };

    private static Int128? FloorOf(LiteralExpression constant)
    {
        switch (constant)
        {
            case { Value: Int128 unscaled, Type: { Kind: SqlTypeKind.Decimal, Scale: > 0 } type }:
                var (whole, rest) = Int128.DivRem(unscaled, ConstantCast.PowerOfTen(type.Scale));
                return rest == 0 ? null : rest < 0 ? whole - 1 : whole;
            case { Value: double value } when Math.Abs(value) < ExactMax && Math.Floor(value) != value:
                return (Int128)Math.Floor(value);
            default:
                return null;
        }
    }

    private static string? Turned(string name)
        => name switch { "gt" => "lt", "ge" => "le", "lt" => "gt", "le" => "ge", _ => null };
}
