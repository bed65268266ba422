using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>
/// Converts texts to the numbers that they begin with, 0 where there is none, as MySQL does where a number is needed; what is left
/// over is a warning.
/// </summary>
public sealed unsafe class LeadingNumberKernel() : NullPropagatingKernel(SqlType.Double.ToArrow())
{
    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var reader = new Reader<Utf8>(arguments[0]);
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(double));
        var target = (double*)values.Pointer;
        var bits = validity is null ? null : (ulong*)validity.Pointer;
        for (var row = 0; row < rowCount; row++)
        {
            if (bits is not null && !Bitmaps.Get(bits, row))
            {
                target[row] = 0;
                continue;
            }

            var text = reader[row];
            if (NumberText.ReadLeading(text.Bytes, out target[row])) continue;
            if (context.Warnings.Count < FunctionContext.MaxWarnings)
                context.Warn(FunctionErrors.TruncatedNumber.With(text.ToString()).Message);
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }
}
