using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Adds, subtracts or multiplies numbers of all kinds.</summary>
public abstract class ArithmeticFunction<TOperation> : ScalarFunction where TOperation : struct, IArithmetic
{
    public sealed override bool Accepts(int argumentCount) => argumentCount == 2;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var left = ArithmeticTypes.Number(arguments[0], arguments[1]);
        var right = ArithmeticTypes.Number(arguments[1], arguments[0]);
        if (left is null || right is null) return null;
        if (left.IsFloating
            || right.IsFloating) return Signature(name, SqlType.Double, SqlType.Double, SqlType.Double, true);
        if (left.Kind == SqlTypeKind.Decimal
            || right.Kind == SqlTypeKind.Decimal) return DecimalSignature(name, left, right);

        var bigger = ArithmeticTypes.Bigger(left.Kind >= right.Kind ? left : right);
        return Signature(name, bigger, bigger, bigger, true);
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var type = signature.ReturnType;
        var arrow = type.ToArrow();
        var first = signature.ArgumentTypes[0];
        var second = signature.ArgumentTypes[1];
        return type.Kind switch
        {
            SqlTypeKind.BigInt => new ArithmeticKernel<TOperation, long>(arrow, true),
            SqlTypeKind.Double => new ArithmeticKernel<TOperation, double>(arrow, false),
            SqlTypeKind.Decimal when !ArithmeticTypes.IsWide(type)
                => new ArithmeticKernel<TOperation, long>(arrow, false),
            _ => (ArithmeticTypes.IsWide(first), ArithmeticTypes.IsWide(second)) switch
            {
                (false, false) => new WideArithmeticKernel<TOperation, long, long>(arrow),
                (false, true) => new WideArithmeticKernel<TOperation, long, Int128>(arrow),
                (true, false) => new WideArithmeticKernel<TOperation, Int128, long>(arrow),
                _ => new WideArithmeticKernel<TOperation, Int128, Int128>(arrow),
            },
        };
    }

    protected abstract FunctionSignature DecimalSignature(string name, SqlType left, SqlType right);

    protected static FunctionSignature Signature(string name, SqlType left, SqlType right, SqlType result, bool canFail)
        => new(name, FunctionKind.Scalar, [left, right], result) { CanFail = canFail };

    protected static FunctionSignature SumSignature(string name, SqlType left, SqlType right)
    {
        var result = DecimalRules.Add(DecimalRules.AsDecimal(left)!, DecimalRules.AsDecimal(right)!);
        var first = ArithmeticTypes.WithScale(left, result.Scale);
        var second = ArithmeticTypes.WithScale(right, result.Scale);
        return Signature(name, first, second, result, result.Precision == SqlType.MaxDecimalPrecision);
    }
}

/// <summary>Adds two numbers.</summary>
[SqlFunction("add", Example = "add(1, 2) -> 3")]
public sealed class Add : ArithmeticFunction<AddOperation>
{
    protected override FunctionSignature DecimalSignature(string name, SqlType left, SqlType right)
        => SumSignature(name, left, right);
}

/// <summary>Subtracts the second number from the first.</summary>
[SqlFunction("subtract", Example = "subtract(1, 2.5) -> -1.5")]
public sealed class Subtract : ArithmeticFunction<SubtractOperation>
{
    protected override FunctionSignature DecimalSignature(string name, SqlType left, SqlType right)
        => SumSignature(name, left, right);
}

/// <summary>Multiplies two numbers.</summary>
[SqlFunction("multiply", Example = "multiply(1.5, 0.25) -> 0.375")]
public sealed class Multiply : ArithmeticFunction<MultiplyOperation>
{
    protected override FunctionSignature DecimalSignature(string name, SqlType left, SqlType right)
    {
        var first = DecimalRules.AsDecimal(left)!;
        var second = DecimalRules.AsDecimal(right)!;
        return DecimalRules.Multiply(first, second) is { } result
            ? Signature(name, first, second, result, result.Precision == SqlType.MaxDecimalPrecision)
            : Signature(name, SqlType.Double, SqlType.Double, SqlType.Double, true);
    }
}
