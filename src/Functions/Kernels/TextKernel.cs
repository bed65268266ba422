using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Runs a row body that writes texts.</summary>
public sealed unsafe class TextKernel<TBody>(ArrowType resultType) : NullPropagatingKernel(resultType)
    where TBody : struct, ITextBody
{
    private readonly TextSink _sink = new();

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var body = default(TBody);
        body.Bind(arguments);
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
        var views = (StringView*)values.Pointer;
        var bits = validity is null ? null : (ulong*)validity.Pointer;
        _sink.Begin(context.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            if (bits is not null && !Bitmaps.Get(bits, row))
            {
                views[row] = default;
                continue;
            }

            if (TBody.MayRepeat && row > 0 && (bits is null || Bitmaps.Get(bits, row - 1)) && body.Repeats(row))
            {
                views[row] = views[row - 1];
                continue;
            }

            if (body.Compute(row, _sink))
            {
                views[row] = _sink.Finish();
                continue;
            }

            _sink.Discard();
            views[row] = default;
            if (bits is null)
            {
                validity = Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                bits = (ulong*)validity.Pointer;
            }

            Bitmaps.Clear(bits, row);
        }

        return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
    }
}
