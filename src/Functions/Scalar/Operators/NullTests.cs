using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Tests for NULL: is_null, isnull, is_not_null.</summary>
[SqlFunction("is_null", Example = "is_null(NULL) -> 1"), SqlFunction("isnull", Example = "isnull(1) -> 0")]
[SqlFunction("is_not_null", Example = "is_not_null(1) -> 1")]
public sealed class NullTest : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [arguments[0]], SqlType.Boolean)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.Name != "is_not_null");

    private sealed unsafe class Kernel(bool forNull) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var column = arguments[0];
            if (!column.MayHaveNulls) return BooleanColumns.Constant(!forNull, rowCount, context.Tracker);
            if (column.IsConstant)
                return BooleanColumns.Constant(column.IsConstantNull == forNull, rowCount, context.Tracker);
            var nulls = BooleanColumns.Nulls(column, rowCount, context.Tracker);
            if (!forNull) Bitmaps.Not((ulong*)nulls.Pointer, (ulong*)nulls.Pointer, rowCount);
            return Column.Flat(BooleanColumns.Type, rowCount, nulls, null);
        }
    }
}

/// <summary>Tests a truth value without ever giving NULL: is_true, is_false, is_not_true, is_not_false.</summary>
[SqlFunction("is_true", Example = "is_true(NULL) -> 0"), SqlFunction("is_false", Example = "is_false(0) -> 1")]
[SqlFunction("is_not_true", Example = "is_not_true(NULL) -> 1")]
[SqlFunction("is_not_false", Example = "is_not_false(0) -> 0")]
public sealed class TruthTest : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => LogicTypes.Match(name, arguments, out cost, nullIfAnyNull: false) is { } signature
            ? signature with { NeverNull = true }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(
            signature.Name.EndsWith("true", StringComparison.Ordinal),
            signature.Name.Contains("not", StringComparison.Ordinal));

    private sealed unsafe class Kernel(bool wanted, bool negated) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var bits = wanted
                ? BooleanColumns.True(arguments[0], rowCount, context.Tracker)
                : BooleanColumns.False(arguments[0], rowCount, context.Tracker);
            if (negated) Bitmaps.Not((ulong*)bits.Pointer, (ulong*)bits.Pointer, rowCount);
            return Column.Flat(BooleanColumns.Type, rowCount, bits, null);
        }
    }
}
