using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Says whether a floating-point number is none.</summary>
[SqlFunction("is_nan", Example = "is_nan(1.5) -> 0")]
[SqlFunction("isnan", Example = "isnan(1.5) -> 0")]
public readonly struct IsNan : IUnaryFunction<double, bool>
{
    public static bool Invoke(double value) => double.IsNaN(value);
}

/// <summary>Says whether a floating-point number is infinite.</summary>
[SqlFunction("is_inf", Example = "is_inf(1.5) -> 0")]
[SqlFunction("isinf", Example = "isinf(1.5) -> 0")]
public readonly struct IsInfinite : IUnaryFunction<double, bool>
{
    public static bool Invoke(double value) => double.IsInfinity(value);
}
