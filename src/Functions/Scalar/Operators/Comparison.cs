using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Compares two values of any kind in their common type.</summary>
public abstract class ComparisonFunction<TComparison> : ScalarFunction where TComparison : struct, IComparison
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return ComparisonTypes.Operands(arguments[0], arguments[1]) is { } types
            ? new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.Boolean) { MayReturnNull = types[0].IsNested }
            : null;
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => ComparisonTypes.CreateKernel<TComparison>(signature);
}

/// <summary>Chooses operand types and kernels of comparisons.</summary>
internal static class ComparisonTypes
{
    private static readonly SqlType s_trimmed = SqlType.Char(SqlType.MaxVarcharLength);

    /// <summary>
    /// Gives the types to cast both sides to; a side that already lies in memory as needed keeps its type.
    /// </summary>
    internal static SqlType[]? Operands(SqlType left, SqlType right)
    {
        if (left.IsText && right.IsText)
        {
            // CHAR values carry no trailing blanks, so the other side loses its own before it is compared.
            if (left.Kind == SqlTypeKind.Char && right.Kind != SqlTypeKind.Char)
                return [left, s_trimmed];
            if (right.Kind == SqlTypeKind.Char && left.Kind != SqlTypeKind.Char)
                return [s_trimmed, right];
            return [left, right];
        }

        if (TypeCoercion.Comparison(left, right) is not { } common) return null;
        if (common.IsNested) return [common, common];
        return [Keep(left, common), Keep(right, common)];
    }

    internal static ScalarKernel CreateKernel<TComparison>(FunctionSignature signature)
        where TComparison : struct, IComparison
    {
        if (signature.ArgumentTypes[0].IsNested) return Nested.NestedCompare.Create<TComparison>(signature.ArgumentTypes[0]);
        var kernel = CreateKernel<TComparison>(signature.ArgumentTypes[0]);
        for (var i = 0; i < signature.ArgumentTypes.Count; i++)
        {
            // Texts are not cast to each other in plans, so the blanks are dropped here.
            if (signature.ArgumentTypes[i] == s_trimmed) return new TrimmingKernel(i, kernel);
        }

        return kernel;
    }

    private static ScalarKernel CreateKernel<TComparison>(SqlType type) where TComparison : struct, IComparison
        => type.ToArrow().Physical switch
        {
            PhysicalKind.Bit => new OrderedCompareKernel<TComparison, bool>(),
            PhysicalKind.Int8 => new CompareKernel<TComparison, sbyte>(),
            PhysicalKind.Int16 => new CompareKernel<TComparison, short>(),
            PhysicalKind.Int32 => new CompareKernel<TComparison, int>(),
            PhysicalKind.Int64 => new CompareKernel<TComparison, long>(),
            PhysicalKind.Int128 => new OrderedCompareKernel<TComparison, Int128>(),
            PhysicalKind.Float32 => new CompareKernel<TComparison, float>(),
            PhysicalKind.Float64 => new CompareKernel<TComparison, double>(),
            _ => new OrderedCompareKernel<TComparison, StringView>(),
        };

    private static SqlType Keep(SqlType type, SqlType common)
    {
        if (type.Kind != common.Kind) return common;
        var same = type.ToArrow().Physical == common.ToArrow().Physical
            && (type.Kind != SqlTypeKind.Decimal || type.Scale == common.Scale);
        return same ? type : common;
    }
}

/// <summary>Compares after dropping the trailing blanks of one side.</summary>
internal sealed class TrimmingKernel(int side, ScalarKernel comparison) : ScalarKernel
{
    private readonly ScalarKernel _trim =
        CastFactory.Create(SqlType.String, SqlType.Char(SqlType.MaxVarcharLength), strict: false);

    public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
    {
        using var trimmed = _trim.Evaluate(arguments.Slice(side, 1), rowCount, context);
        return side == 0
            ? comparison.Evaluate([trimmed, arguments[1]], rowCount, context)
            : comparison.Evaluate([arguments[0], trimmed], rowCount, context);
    }
}

/// <summary>Tests whether two values are equal.</summary>
[SqlFunction("eq", Example = "eq(1, 1.0) -> 1")]
public sealed class EqualFunction : ComparisonFunction<EqualTo>;

/// <summary>Tests whether two values differ.</summary>
[SqlFunction("ne", Example = "ne('a', 'A') -> 1")]
public sealed class NotEqualFunction : ComparisonFunction<NotEqualTo>;

/// <summary>Tests whether the first value is less than the second.</summary>
[SqlFunction("lt", Example = "lt('a', 'b') -> 1")]
public sealed class LessFunction : ComparisonFunction<LessThan>;

/// <summary>Tests whether the first value is at most the second.</summary>
[SqlFunction("le", Example = "le(2, 1) -> 0")]
public sealed class LessOrEqualFunction : ComparisonFunction<LessOrEqual>;

/// <summary>Tests whether the first value is greater than the second.</summary>
[SqlFunction("gt", Example = "gt(2.5, 2) -> 1")]
public sealed class GreaterFunction : ComparisonFunction<GreaterThan>;

/// <summary>Tests whether the first value is at least the second.</summary>
[SqlFunction("ge", Example = "ge(NULL, 2) -> NULL")]
public sealed class GreaterOrEqualFunction : ComparisonFunction<GreaterOrEqual>;
