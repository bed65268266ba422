using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Computes a decimal from one decimal.</summary>
public abstract class DecimalFunction : ScalarFunction
{
    public sealed override bool Accepts(int argumentCount) => argumentCount == 1;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return arguments[0].Kind == SqlTypeKind.Decimal
            ? new FunctionSignature(name, FunctionKind.Scalar, [arguments[0]], ResultOf(arguments[0]))
            : null;
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var from = signature.ArgumentTypes[0];
        return new Kernel(this, from, signature.ReturnType);
    }

    protected abstract SqlType ResultOf(SqlType decimalType);

    /// <summary>Gives the unscaled result for an unscaled value.</summary>
    internal abstract Int128 Compute(Int128 value, int scale);

    private sealed unsafe class Kernel(
        DecimalFunction function, SqlType from, SqlType to) : NullPropagatingKernel(to.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, ResultType.DataBytes(rowCount));
            var narrowIn = from.Precision <= SqlType.MaxDecimal64Precision;
            var narrowOut = to.Precision <= SqlType.MaxDecimal64Precision;
            var narrow = new Reader<long>(arguments[0]);
            var wide = new Reader<Int128>(arguments[0]);
            for (var row = 0; row < rowCount; row++)
            {
                var result = function.Compute(narrowIn ? narrow[row] : wide[row], from.Scale);
                if (narrowOut) ((long*)values.Pointer)[row] = (long)result;
                else ((Int128*)values.Pointer)[row] = result;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
