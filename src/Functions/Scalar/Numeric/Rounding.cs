using System.Numerics;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the next integer up.</summary>
[SqlFunction("ceil", Example = "ceil(1.2e0) -> 2")]
[SqlFunction("ceiling", Example = "ceiling(1.2e0) -> 2")]
[SqlFunction("dceil", Example = "dceil(1.2e0) -> 2")]
public readonly struct Ceil : IUnaryFunction<double, long>
{
    public static long Invoke(double value) => RoundingOf.ToLong(Math.Ceiling(value), "ceil");
}

/// <summary>Gives the next integer down.</summary>
[SqlFunction("floor", Example = "floor(-1.2e0) -> -2")]
[SqlFunction("dfloor", Example = "dfloor(-1.2e0) -> -2")]
public readonly struct Floor : IUnaryFunction<double, long>
{
    public static long Invoke(double value) => RoundingOf.ToLong(Math.Floor(value), "floor");
}

/// <summary>Gives an integer as it is.</summary>
[SqlFunction("ceil", Example = "ceil(5) -> 5")]
[SqlFunction("ceiling")]
[SqlFunction("floor", Example = "floor(5) -> 5")]
[ForTypes(typeof(int), typeof(long), typeof(Int128))]
public readonly struct KeepInteger<T> : IUnaryFunction<T, T> where T : unmanaged, INumber<T>
{
    public static T Invoke(T value) => value;
}

/// <summary>Gives the next whole decimal up.</summary>
[SqlFunction("ceil", Example = "ceil(-1.2) -> -1"), SqlFunction("ceiling")]
public sealed class CeilOfDecimal : DecimalFunction
{
    protected override SqlType ResultOf(SqlType decimalType) => RoundingOf.Whole(decimalType);

    internal override Int128 Compute(Int128 value, int scale)
    {
        var (quotient, remainder) = Int128.DivRem(value, Decimals.PowerOfTen(scale));
        return remainder > 0 ? quotient + 1 : quotient;
    }
}

/// <summary>Gives the next whole decimal down.</summary>
[SqlFunction("floor", Example = "floor(-1.2) -> -2")]
public sealed class FloorOfDecimal : DecimalFunction
{
    protected override SqlType ResultOf(SqlType decimalType) => RoundingOf.Whole(decimalType);

    internal override Int128 Compute(Int128 value, int scale)
    {
        var (quotient, remainder) = Int128.DivRem(value, Decimals.PowerOfTen(scale));
        return remainder < 0 ? quotient - 1 : quotient;
    }
}

/// <summary>Rounds to a whole number, halves away from zero.</summary>
[SqlFunction("round", Example = "round(2.5e0) -> 3")]
[SqlFunction("dround", Example = "dround(2.5e0) -> 3")]
public readonly struct Round : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Round(value, MidpointRounding.AwayFromZero);
}

/// <summary>Gives an integer as it is.</summary>
[SqlFunction("round", Example = "round(7) -> 7"), ForTypes(typeof(int), typeof(long), typeof(Int128))]
public readonly struct RoundInteger<T> : IUnaryFunction<T, T> where T : unmanaged, INumber<T>
{
    public static T Invoke(T value) => value;
}

/// <summary>Rounds a decimal to a whole one, halves away from zero.</summary>
[SqlFunction("round", Example = "round(-2.5) -> -3")]
public sealed class RoundOfDecimal : DecimalFunction
{
    protected override SqlType ResultOf(SqlType decimalType) => RoundingOf.Whole(decimalType);

    internal override Int128 Compute(Int128 value, int scale)
        => Decimals.DivideRounded(value, Decimals.PowerOfTen(scale));
}

/// <summary>Rounds to so many digits behind the point, or before it when negative.</summary>
[SqlFunction("round", Example = "round(2.345e0, 2) -> 2.35"), SqlFunction("dround")]
public readonly struct RoundTo : IBinaryFunction<double, long, double>
{
    public static double Invoke(double first, long second)
    {
        if (!double.IsFinite(first) || second > 15) return first;
        if (second < -308) return 0;
        if (second >= 0)
        {
            // Rounds what people see: 1.005 becomes 1.01 though its binary value is a little less.
            if (Math.Abs(first) < 1e13)
                return (double)Math.Round((decimal)first, (int)second, MidpointRounding.AwayFromZero);
            return Math.Round(first, (int)second, MidpointRounding.AwayFromZero);
        }

        var unit = Math.Pow(10, -second);
        return Math.Round(first / unit, MidpointRounding.AwayFromZero) * unit;
    }
}

/// <summary>Drops digits behind so many places.</summary>
[SqlFunction("truncate", Example = "truncate(-1.999e0, 1) -> -1.9")]
public readonly struct TruncateTo : IBinaryFunction<double, long, double>
{
    public static double Invoke(double first, long second)
    {
        if (!double.IsFinite(first) || second > 15) return first;
        if (second < -308) return 0;
        if (second >= 0 && Math.Abs(first) < 1e13)
        {
            var unit = (decimal)Math.Pow(10, second);
            return (double)(Math.Truncate((decimal)first * unit) / unit);
        }

        const double wholeMin = 9_007_199_254_740_992;
        if (second >= 0 && Math.Abs(first) >= wholeMin) return first; // Such numbers have no digits behind the point.
        var size = Math.Pow(10, Math.Abs(second));
        return second >= 0 ? Math.Truncate(first * size) / size : Math.Truncate(first / size) * size;
    }
}

/// <summary>Gives result types and checks of rounding.</summary>
internal static class RoundingOf
{
    internal static SqlType Whole(SqlType type)
        => SqlType.Decimal(type.Scale == 0 ? type.Precision : Math.Max(1, type.Precision - type.Scale + 1), 0);

    internal static long ToLong(double value, string function)
    {
        if (value >= -9.2233720368547758e18 && value < 9.2233720368547758e18) return (long)value;
        throw CoreErrors.OutOfRange.With("BIGINT", $"{function}({value})");
    }
}
