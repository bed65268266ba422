using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the sine.</summary>
[SqlFunction("sin", Example = "sin(0) -> 0")]
public readonly struct Sin : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Sin(value);
}

/// <summary>Gives the cosine.</summary>
[SqlFunction("cos", Example = "cos(0) -> 1")]
public readonly struct Cos : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Cos(value);
}

/// <summary>Gives the tangent.</summary>
[SqlFunction("tan", Example = "tan(0) -> 0")]
public readonly struct Tan : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Tan(value);
}

/// <summary>Gives the cotangent; NULL at 0.</summary>
[SqlFunction("cot", Example = "cot(0) -> NULL")]
public readonly struct Cot : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = 1 / Math.Tan(value);
        return double.IsFinite(result);
    }
}

/// <summary>Gives the arc sine; NULL outside -1 to 1.</summary>
[SqlFunction("asin", Example = "asin(0) -> 0")]
public readonly struct Asin : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Asin(value);
        return Math.Abs(value) <= 1;
    }
}

/// <summary>Gives the arc cosine; NULL outside -1 to 1.</summary>
[SqlFunction("acos", Example = "acos(1) -> 0")]
public readonly struct Acos : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Acos(value);
        return Math.Abs(value) <= 1;
    }
}

/// <summary>Gives the arc tangent.</summary>
[SqlFunction("atan", Example = "atan(0) -> 0")]
public readonly struct Atan : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Atan(value);
}

/// <summary>Gives the hyperbolic sine; NULL when it is too large.</summary>
[SqlFunction("sinh", Example = "sinh(0) -> 0")]
public readonly struct Sinh : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Sinh(value);
        return double.IsFinite(result);
    }
}

/// <summary>Gives the hyperbolic cosine; NULL when it is too large.</summary>
[SqlFunction("cosh", Example = "cosh(0) -> 1")]
public readonly struct Cosh : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = Math.Cosh(value);
        return double.IsFinite(result);
    }
}

/// <summary>Gives the hyperbolic tangent.</summary>
[SqlFunction("tanh", Example = "tanh(0) -> 0")]
public readonly struct Tanh : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => Math.Tanh(value);
}

/// <summary>Converts radians to degrees; NULL when that is too large.</summary>
[SqlFunction("degrees", Example = "degrees(0) -> 0")]
public readonly struct Degrees : IPartialUnaryFunction<double, double>
{
    public static bool TryInvoke(double value, out double result)
    {
        result = value * (180 / Math.PI);
        return double.IsFinite(result);
    }
}

/// <summary>Converts degrees to radians.</summary>
[SqlFunction("radians", Example = "radians(0) -> 0")]
public readonly struct Radians : IUnaryFunction<double, double>
{
    public static double Invoke(double value) => value * (Math.PI / 180);
}

/// <summary>Gives the angle of a point: atan2(y, x).</summary>
[SqlFunction("atan2", Example = "atan2(0, 1) -> 0"), SqlFunction("atan")]
public readonly struct Atan2 : IBinaryFunction<double, double, double>
{
    public static double Invoke(double first, double second) => Math.Atan2(first, second);
}
