using System.Numerics;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Scalar.Operators;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Sums: integers as BIGINT (LARGEINT as LARGEINT), decimals with 38 digits, floating point as DOUBLE.
/// </summary>
[SqlFunction("sum", Example = "sum(x) of 1, 2, NULL -> 3")]
public sealed class Sum : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (ArithmeticTypes.Number(arguments[0], arguments[0]) is not { } type) return null;
        var result = type.IsFloating ? SqlType.Double
            : type.Kind == SqlTypeKind.Decimal ? SqlType.Decimal(SqlType.MaxDecimalPrecision, type.Scale)
            : type.Kind == SqlTypeKind.LargeInt ? SqlType.LargeInt : SqlType.BigInt;
        return new FunctionSignature(name, FunctionKind.Aggregate, [type], result)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request)
    {
        var type = request.ArgumentTypes[0];
        if (type.IsFloating) return NumberKernels.Floats<SumAsDouble>(request, default);
        if (type.Kind == SqlTypeKind.Decimal)
        {
            var result = new ArrowType(ArrowTypeId.Decimal128, SqlType.MaxDecimalPrecision, (sbyte)type.Scale);
            return NumberKernels.Exact<SumAsDecimal, Int128>(request, result, default);
        }

        return type.Kind == SqlTypeKind.LargeInt
            ? NumberKernels.Exact<SumAsWide, Int128>(request, SqlType.LargeInt.ToArrow(), default)
            : NumberKernels.Exact<SumAsLong, long>(request, SqlType.BigInt.ToArrow(), default);
    }
}

/// <summary>
/// Averages: integers and floating point as DOUBLE, decimals as decimals with at least six digits behind the point.
/// </summary>
[SqlFunction("avg", Example = "avg(x) of 1, 2, NULL -> 1.5")]
public sealed class Average : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (ArithmeticTypes.Number(arguments[0], arguments[0]) is not { } type) return null;
        var result = type.Kind == SqlTypeKind.Decimal
            ? SqlType.Decimal(SqlType.MaxDecimalPrecision, Math.Max(type.Scale, 6))
            : SqlType.Double;
        return new FunctionSignature(name, FunctionKind.Aggregate, [type], result)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request)
    {
        var type = request.ArgumentTypes[0];
        if (type.IsFloating) return NumberKernels.Floats<AverageOfFloats>(request, default);
        if (type.Kind != SqlTypeKind.Decimal)
            return NumberKernels.Exact<AverageOfIntegers, double>(request, SqlType.Double.ToArrow(), default);
        var scale = Math.Max(type.Scale, 6);
        return NumberKernels.Exact<AverageOfDecimals, Int128>(
            request, SqlType.Decimal(SqlType.MaxDecimalPrecision, scale).ToArrow(), new(scale - type.Scale));
    }
}

/// <summary>Chooses the kernel of a sum by the width of its input.</summary>
internal static class NumberKernels
{
    internal static AggregateKernel Exact<TFinisher, TOut>(
        AggregateRequest request, ArrowType result, TFinisher finisher)
        where TFinisher : struct, IFinisher<ExactSum, TOut>
        where TOut : unmanaged
        => request.ArgumentTypes[0].ToArrow().Physical switch
        {
            PhysicalKind.Int8 => Exact<TFinisher, sbyte, TOut>(request, result, finisher),
            PhysicalKind.Int16 => Exact<TFinisher, short, TOut>(request, result, finisher),
            PhysicalKind.Int32 => Exact<TFinisher, int, TOut>(request, result, finisher),
            PhysicalKind.Int64 => Exact<TFinisher, long, TOut>(request, result, finisher),
            _ => Exact<TFinisher, Int128, TOut>(request, result, finisher),
        };

    internal static AggregateKernel Floats<TFinisher>(AggregateRequest request, TFinisher finisher)
        where TFinisher : struct, IFinisher<FloatSum, double>
        => request.ArgumentTypes[0].Kind == SqlTypeKind.Float
            ? new AccumulatorKernel<FloatAdder<float>, TFinisher, FloatSum, float, double>(
                SqlType.Double.ToArrow(), finisher, request.Tracker)
            : new AccumulatorKernel<FloatAdder<double>, TFinisher, FloatSum, double, double>(
                SqlType.Double.ToArrow(), finisher, request.Tracker);

    private static AccumulatorKernel<ExactAdder<TIn>, TFinisher, ExactSum, TIn, TOut> Exact<TFinisher, TIn, TOut>(
        AggregateRequest request, ArrowType result, TFinisher finisher)
        where TFinisher : struct, IFinisher<ExactSum, TOut>
        where TIn : unmanaged, INumber<TIn>
        where TOut : unmanaged
        => new(result, finisher, request.Tracker);
}
