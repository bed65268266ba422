using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Runs a row body whose results have a fixed size.</summary>
public sealed unsafe class FixedKernel<TBody, TResult>(ArrowType resultType) : NullPropagatingKernel(resultType)
    where TBody : struct, IRowBody<TResult>
    where TResult : unmanaged
{
    private static readonly int s_mask = RowCosts.MaskOf<TBody>();

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var body = default(TBody);
        body.Bind(arguments);
        var values = typeof(TResult) == typeof(bool)
            ? Bitmaps.AllocateFilled(context.Tracker, rowCount, false)
            : NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(TResult));
        if (!TBody.IsPartial && validity is null)
        {
            for (var row = 0; row < rowCount;)
            {
                Interruption.Check();
                for (var end = Math.Min(rowCount, row + s_mask + 1); row < end; row++)
                {
                    body.Compute(row, out var result);
                    Store(values.Pointer, row, result);
                }
            }
        }
        else
        {
            ComputeWithNulls(ref body, values.Pointer, rowCount, ref validity, context.Tracker);
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }

    private static void ComputeWithNulls(
        ref TBody body, byte* values, int rowCount, ref NativeBuffer? validity, MemoryTracker tracker)
    {
        var bits = validity is null ? null : (ulong*)validity.Pointer;
        for (var row = 0; row < rowCount; row++)
        {
            if ((row & s_mask) == 0) Interruption.Check();
            if (bits is not null && !Bitmaps.Get(bits, row))
            {
                Store(values, row, default);
                continue;
            }

            if (body.Compute(row, out var result))
            {
                Store(values, row, result);
                continue;
            }

            Store(values, row, default);
            if (bits is null)
            {
                validity = Bitmaps.AllocateFilled(tracker, rowCount, true);
                bits = (ulong*)validity.Pointer;
            }

            Bitmaps.Clear(bits, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(byte* values, int row, TResult result)
    {
        if (typeof(TResult) == typeof(bool))
            ((ulong*)values)[row >> 6] |= (Unsafe.As<TResult, bool>(ref result) ? 1UL : 0UL) << (row & 63);
        else ((TResult*)values)[row] = result;
    }
}
