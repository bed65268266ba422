using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the square root; NULL for negative numbers.</summary>
[SqlFunction("sqrt", Example = "sqrt(16) -> 4"), SqlFunction("dsqrt", Example = "dsqrt(16) -> 4")]
public readonly struct Sqrt : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Sqrt(value);
        return value >= 0;
    }
}

/// <summary>Gives the cube root.</summary>
[SqlFunction("cbrt", Example = "cbrt(1) -> 1")]
public readonly struct Cbrt : IUnaryFunction<double, double>
{
    public static double Invoke(double value)
    {
        // The library's root of 27 is not quite 3.
        var root = Math.Cbrt(value);
        var whole = Math.Round(root);
        return whole * whole * whole == value ? whole : root;
    }
}

/// <summary>Gives the square; NULL when it is too large.</summary>
[SqlFunction("square", Example = "square(3) -> 9")]
public readonly struct Square : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = value * value;
        return double.IsFinite(result);
    }
}

/// <summary>Gives e raised to a power; NULL when that is too large.</summary>
[SqlFunction("exp", Example = "exp(0) -> 1"), SqlFunction("dexp", Example = "dexp(0) -> 1")]
public readonly struct Exp : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Exp(value);
        return double.IsFinite(result);
    }
}

/// <summary>Gives the natural logarithm; NULL for numbers up to 0.</summary>
[SqlFunction("ln", Example = "ln(1) -> 0"), SqlFunction("log")]
public readonly struct Ln : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Log(value);
        return value > 0;
    }
}

/// <summary>Gives the logarithm to base 2; NULL for numbers up to 0.</summary>
[SqlFunction("log2", Example = "log2(8) -> 3")]
public readonly struct Log2 : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Log2(value);
        return value > 0;
    }
}

/// <summary>Gives the logarithm to base 10; NULL for numbers up to 0.</summary>
[SqlFunction("log10", Example = "log10(1000) -> 3")]
[SqlFunction("dlog10", Example = "dlog10(1000) -> 3")]
public readonly struct Log10 : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Log10(value);
        return value > 0;
    }
}

/// <summary>Gives the logarithm of the second number to the base of the first.</summary>
[SqlFunction("log", Example = "log(2, 8) -> 3")]
public readonly struct LogToBase : IPartialBinaryFunction<double, double, double>
{
    public static bool TryInvoke(double first, double second, out double result)
    {
        result = first == 2 ? Math.Log2(second) : first == 10 ? Math.Log10(second) : Math.Log(second) / Math.Log(first);
        return first > 0 && first != 1 && second > 0;
    }
}

/// <summary>Raises a number to a power; NULL where there is no real or finite answer.</summary>
[SqlFunction("power", Example = "power(2, 10) -> 1024")]
[SqlFunction("pow", Example = "pow(2, 10) -> 1024")]
[SqlFunction("fpow", Example = "fpow(2, 10) -> 1024")]
[SqlFunction("dpow", Example = "dpow(2, 10) -> 1024")]
public readonly struct Power : IPartialBinaryFunction<double, double, double>
{
    public static bool TryInvoke(double first, double second, out double result)
    {
        result = Math.Pow(first, second);
        return double.IsFinite(result);
    }
}
