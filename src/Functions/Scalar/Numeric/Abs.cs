using System.Numerics;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Absolute value. The smallest integer has none: error 1690, out of range.</summary>
[SqlFunction("abs", Example = "abs(-3) -> 3")]
[ForTypes(typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(Int128), typeof(float), typeof(double))]
public readonly struct Abs<T> : IUnaryFunction<T, T> where T : unmanaged, INumber<T>
{
    public static T Invoke(T value)
    {
        if (value >= T.Zero) return value;
        var result = -value;
        return result < T.Zero ? throw CoreErrors.OutOfRange.With("integer", $"abs({value})") : result;
    }
}

/// <summary>Absolute value of a decimal.</summary>
[SqlFunction("abs", Example = "abs(-3.50) -> 3.50")]
public sealed class AbsOfDecimal : DecimalFunction
{
    protected override SqlType ResultOf(SqlType decimalType) => decimalType;

    internal override Int128 Compute(Int128 value, int scale) => Int128.Abs(value);
}
