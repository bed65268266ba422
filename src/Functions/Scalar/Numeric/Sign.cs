using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives -1, 0 or 1.</summary>
[SqlFunction("sign", Example = "sign(-2.5) -> -1")]
public readonly struct Sign : IUnaryFunction<double, sbyte>
{
    public static sbyte Invoke(double value) => double.IsNaN(value) ? (sbyte)0 : (sbyte)Math.Sign(value);
}
