using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the inverse hyperbolic sine.</summary>
[SqlFunction("asinh", Example = "asinh(0) -> 0")]
public readonly struct Asinh : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Asinh(value);
}

/// <summary>Gives the inverse hyperbolic cosine; NULL below 1.</summary>
[SqlFunction("acosh", Example = "acosh(1) -> 0")]
public readonly struct Acosh : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = value >= 1 ? Math.Acosh(value) : 0;
        return value >= 1;
    }
}

/// <summary>Gives the inverse hyperbolic tangent; NULL outside of -1 to 1.</summary>
[SqlFunction("atanh", Example = "atanh(0) -> 0")]
public readonly struct Atanh : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        var exists = Math.Abs(value) < 1;
        result = exists ? Math.Atanh(value) : 0;
        return exists;
    }
}

/// <summary>Gives the secant.</summary>
[SqlFunction("sec", Example = "sec(0) -> 1")]
public readonly struct Secant : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = 1 / Math.Cos(value);
        return double.IsFinite(result);
    }
}

/// <summary>Gives the cosecant; NULL at 0.</summary>
[SqlFunction("cosec", Example = "cosec(0) -> NULL"), SqlFunction("csc", Example = "csc(0) -> NULL")]
public readonly struct Cosecant : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = 1 / Math.Sin(value);
        return double.IsFinite(result);
    }
}

/// <summary>Says whether a number is negative, also the negative zero.</summary>
[SqlFunction("signbit", Example = "signbit(-1.5) -> 1")]
public readonly struct SignBit : IUnaryFunction<double, bool>
{
    public static bool Invoke(double value) => double.IsNegative(value);
}

/// <summary>Gives the logarithm of 1 + x, exact for small x; NULL where there is none.</summary>
[SqlFunction("log1p", Example = "log1p(0) -> 0")]
public readonly struct Log1p : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        var sum = 1 + value;
        result = value <= -1 ? 0 : sum == 1 ? value : Math.Log(sum) * (value / (sum - 1));
        return value > -1;
    }
}

/// <summary>Gives the square root of the sum of squares.</summary>
[SqlFunction("hypot", Example = "hypot(3, 4) -> 5")]
public readonly struct Hypot : IBinaryFunction<double, double, double>
{
    public static double Invoke(double first, double second) => double.Hypot(first, second);
}
