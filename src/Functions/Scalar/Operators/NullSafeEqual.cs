using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Tests for equality where NULL equals NULL; never gives NULL.</summary>
[SqlFunction("eq_null_safe", Example = "eq_null_safe(NULL, NULL) -> 1")]
public sealed class NullSafeEqual : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return ComparisonTypes.Operands(arguments[0], arguments[1]) is { } types
            ? new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.Boolean)
            {
                NullIfAnyNull = false,
                NeverNull = true,
            }
            : null;
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => signature.ArgumentTypes[0].IsNested
            ? Nested.NestedCompare.NullSafe(signature.ArgumentTypes[0])
            : new Kernel(ComparisonTypes.CreateKernel<EqualTo>(signature));

    private sealed unsafe class Kernel(ScalarKernel equal) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var result = equal.Evaluate(arguments, rowCount, context);
            using var flat = ColumnFlatten.ToFlat(result, context.Tracker);
            var values = Bitmaps.Allocate(context.Tracker, rowCount);
            var bits = (ulong*)values.Pointer;
            if (flat.Validity is null) Bitmaps.Copy((ulong*)flat.Values, bits, rowCount);
            else Bitmaps.And((ulong*)flat.Values, flat.Validity, bits, rowCount);
            if (arguments[0].MayHaveNulls && arguments[1].MayHaveNulls)
            {
                for (var i = 0; i < rowCount; i++)
                {
                    if (arguments[0].IsNull(i) && arguments[1].IsNull(i)) Bitmaps.Set(bits, i);
                }
            }

            return Column.Flat(new ArrowType(ArrowTypeId.Bool), rowCount, values, null);
        }
    }
}
