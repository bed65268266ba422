using System.Numerics;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the remainder that is never negative for a positive divisor; by zero NULL.</summary>
[SqlFunction("pmod", Example = "pmod(-7, 3) -> 2"), ForTypes(typeof(long), typeof(double))]
public readonly struct PositiveModulo<T> : IPartialBinaryFunction<T, T, T> where T : unmanaged, INumber<T>
{
    public static bool TryInvoke(T first, T second, out T result)
    {
        result = T.Zero;
        if (second == T.Zero) return false;
        if (second == -T.One && T.IsInteger(first)) return true;
        result = (first % second + second) % second;
        return true;
    }
}

/// <summary>Gives the remainder of floating point numbers; by zero NULL.</summary>
[SqlFunction("fmod", Example = "fmod(5.5e0, 2) -> 1.5")]
public readonly struct FloatModulo : IPartialBinaryFunction<double, double, double>
{
    public static bool TryInvoke(double first, double second, out double result)
    {
        result = first % second;
        return second != 0;
    }
}
