using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Divides: integers and floating point give DOUBLE, decimals a decimal; by zero NULL.</summary>
[SqlFunction("divide", Example = "divide(1, 4) -> 0.25")]
public sealed class Divide : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var left = ArithmeticTypes.Number(arguments[0], arguments[1]);
        var right = ArithmeticTypes.Number(arguments[1], arguments[0]);
        if (left is null || right is null) return null;
        var decimals = !left.IsFloating && !right.IsFloating
            && (left.Kind == SqlTypeKind.Decimal || right.Kind == SqlTypeKind.Decimal);
        if (!decimals)
        {
            return new FunctionSignature(name, FunctionKind.Scalar, [SqlType.Double, SqlType.Double], SqlType.Double)
            {
                MayReturnNull = true,
                CanFail = left.IsFloating || right.IsFloating,
            };
        }

        var first = DecimalRules.AsDecimal(left)!;
        return new FunctionSignature(
            name, FunctionKind.Scalar, [first, DecimalRules.AsDecimal(right)!], DecimalRules.Divide(first))
        {
            MayReturnNull = true,
            CanFail = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var result = signature.ReturnType.ToArrow();
        if (signature.ReturnType.Kind == SqlTypeKind.Double)
            return new FixedKernel<PartialBinaryBody<DivideDoubles, double, double, double>, double>(result);
        var first = signature.ArgumentTypes[0];
        var second = signature.ArgumentTypes[1];
        return (ArithmeticTypes.IsWide(first), ArithmeticTypes.IsWide(second)) switch
        {
            (false, false) => new DecimalDivideKernel<long, long>(first.ToArrow(), second.ToArrow(), result),
            (false, true) => new DecimalDivideKernel<long, Int128>(first.ToArrow(), second.ToArrow(), result),
            (true, false) => new DecimalDivideKernel<Int128, long>(first.ToArrow(), second.ToArrow(), result),
            _ => new DecimalDivideKernel<Int128, Int128>(first.ToArrow(), second.ToArrow(), result),
        };
    }

    private readonly struct DivideDoubles : IPartialBinaryFunction<double, double, double>
    {
        public static bool TryInvoke(double first, double second, out double result)
        {
            result = first / second;
            if (second == 0) return false;
            if (!double.IsFinite(result) && double.IsFinite(first) && double.IsFinite(second))
                throw Core.Errors.CoreErrors.OutOfRange.With("DOUBLE", FormattableString.Invariant($"({first} / {second})"));
            return true;
        }
    }
}

/// <summary>Divides and drops the fraction; by zero NULL.</summary>
[SqlFunction("int_divide", Example = "int_divide(-7, 2) -> -3")]
[SqlFunction("div", Example = "div(-7, 2) -> -3")]
public sealed class IntDivide : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var left = ArithmeticTypes.Number(arguments[0], arguments[1]);
        var right = ArithmeticTypes.Number(arguments[1], arguments[0]);
        if (left is null || right is null) return null;
        var integers = left.IsInteger && right.IsInteger;
        var type = !integers ? SqlType.Double
            : left.Kind == SqlTypeKind.LargeInt
                || right.Kind == SqlTypeKind.LargeInt ? SqlType.LargeInt : SqlType.BigInt;
        return new FunctionSignature(name, FunctionKind.Scalar, [type, type], integers ? type : SqlType.BigInt)
        {
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var result = signature.ReturnType.ToArrow();
        return signature.ArgumentTypes[0].Kind switch
        {
            SqlTypeKind.BigInt => new FixedKernel<PartialBinaryBody<Longs, long, long, long>, long>(result),
            SqlTypeKind.LargeInt => new FixedKernel<PartialBinaryBody<Wides, Int128, Int128, Int128>, Int128>(result),
            _ => new FixedKernel<PartialBinaryBody<Doubles, double, double, long>, long>(result),
        };
    }

    private readonly struct Longs : IPartialBinaryFunction<long, long, long>
    {
        public static bool TryInvoke(long first, long second, out long result)
        {
            result = 0;
            if (second == 0) return false;
            if (second == -1 && first == long.MinValue)
                throw Core.Errors.CoreErrors.OutOfRange.With("BIGINT", $"({first} DIV {second})");
            result = first / second;
            return true;
        }
    }

    private readonly struct Wides : IPartialBinaryFunction<Int128, Int128, Int128>
    {
        public static bool TryInvoke(Int128 first, Int128 second, out Int128 result)
        {
            result = second == 0 || second == -1 ? -first : first / second;
            return second != 0;
        }
    }

    private readonly struct Doubles : IPartialBinaryFunction<double, double, long>
    {
        public static bool TryInvoke(double first, double second, out long result)
        {
            result = 0;
            if (second == 0) return false;
            var quotient = Math.Truncate(first / second);
            if (!(Math.Abs(quotient) < 9.2233720368547758e18))
                throw Core.Errors.CoreErrors.OutOfRange.With("BIGINT", $"({first} DIV {second})");
            result = (long)quotient;
            return true;
        }
    }
}
