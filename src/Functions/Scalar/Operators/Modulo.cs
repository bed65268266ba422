using System.Numerics;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Gives the remainder of a division, with the sign of the dividend; by zero NULL.</summary>
[SqlFunction("mod", Example = "mod(-7, 3) -> -1")]
public sealed class Modulo : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var left = ArithmeticTypes.Number(arguments[0], arguments[1]);
        var right = ArithmeticTypes.Number(arguments[1], arguments[0]);
        if (left is null || right is null) return null;
        var type = TypeCoercion.Comparison(left, right)!;
        if (type.Kind == SqlTypeKind.Float) type = SqlType.Double;
        return new FunctionSignature(name, FunctionKind.Scalar, [type, type], type) { MayReturnNull = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var type = signature.ReturnType;
        var arrow = type.ToArrow();
        if (type.Kind == SqlTypeKind.Decimal)
        {
            return ArithmeticTypes.IsWide(type)
                ? new FixedKernel<PartialBinaryBody<Of<Int128>, Int128, Int128, Int128>, Int128>(arrow)
                : new FixedKernel<PartialBinaryBody<Of<long>, long, long, long>, long>(arrow);
        }

        return type.Kind switch
        {
            SqlTypeKind.TinyInt => new FixedKernel<PartialBinaryBody<Of<sbyte>, sbyte, sbyte, sbyte>, sbyte>(arrow),
            SqlTypeKind.SmallInt => new FixedKernel<PartialBinaryBody<Of<short>, short, short, short>, short>(arrow),
            SqlTypeKind.Int => new FixedKernel<PartialBinaryBody<Of<int>, int, int, int>, int>(arrow),
            SqlTypeKind.BigInt => new FixedKernel<PartialBinaryBody<Of<long>, long, long, long>, long>(arrow),
            SqlTypeKind.LargeInt
                => new FixedKernel<PartialBinaryBody<Of<Int128>, Int128, Int128, Int128>, Int128>(arrow),
            _ => new FixedKernel<PartialBinaryBody<Of<double>, double, double, double>, double>(arrow),
        };
    }

    private readonly struct Of<T> : IPartialBinaryFunction<T, T, T> where T : unmanaged, INumber<T>
    {
        public static bool TryInvoke(T first, T second, out T result)
        {
            // The smallest integer modulo -1 traps in hardware; any integer modulo -1 is 0.
            var trivial = second == T.Zero || (second == -T.One && T.IsInteger(first));
            result = trivial ? T.Zero : first % second;
            return second != T.Zero;
        }
    }
}

/// <summary>Changes the sign.</summary>
[SqlFunction("negate", Example = "negate(5) -> -5")]
[SqlFunction("negative", Example = "negative(5) -> -5")]
public sealed class Negate : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (ArithmeticTypes.Number(arguments[0], arguments[0]) is not { } type) return null;
        if (type.Kind == SqlTypeKind.Float) type = SqlType.Double;

        // As a product with -1 is: the smallest INT has its opposite among the BIGINTs.
        if (type.Kind is SqlTypeKind.TinyInt or SqlTypeKind.SmallInt or SqlTypeKind.Int) type = SqlType.BigInt;
        return new FunctionSignature(name, FunctionKind.Scalar, [type], type) { CanFail = type.IsInteger };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var type = signature.ReturnType;
        var arrow = type.ToArrow();
        return type.Kind switch
        {
            SqlTypeKind.Double => new FixedKernel<UnaryBody<Of<double>, double, double>, double>(arrow),
            _ => ArithmeticTypes.IsWide(type)
                ? new FixedKernel<UnaryBody<Of<Int128>, Int128, Int128>, Int128>(arrow)
                : new FixedKernel<UnaryBody<Of<long>, long, long>, long>(arrow),
        };
    }

    private readonly struct Of<T> : IUnaryFunction<T, T> where T : unmanaged, INumber<T>
    {
        public static T Invoke(T value)
        {
            var result = -value;
            if (result == value
                && value != T.Zero) throw Core.Errors.CoreErrors.OutOfRange.With("integer", $"-({value})");
            return result;
        }
    }
}
