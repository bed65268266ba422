using System.Numerics;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Kernels;

/// <summary>Divides decimals; zero as divisor gives NULL, the quotient is rounded to the result's scale.</summary>
public sealed unsafe class DecimalDivideKernel<TLeft, TRight>(ArrowType left, ArrowType right, ArrowType resultType)
    : NullPropagatingKernel(resultType)
    where TLeft : unmanaged
    where TRight : unmanaged
{
    private readonly int _shift = resultType.Scale - left.Scale + right.Scale;

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(Int128));
        var target = (Int128*)values.Pointer;
        var dividends = new Reader<TLeft>(arguments[0]);
        var divisors = new Reader<TRight>(arguments[1]);
        var shift = Math.Abs(_shift);
        var factor = Decimals.PowerOfTen(Math.Min(38, shift));
        var safe = Decimals.Limit / factor;
        validity ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
        var bits = (ulong*)validity.Pointer;
        for (var i = 0; i < rowCount; i++)
        {
            target[i] = 0;
            if (!Bitmaps.Get(bits, i)) continue;
            var dividend = Widen(dividends[i]);
            var divisor = Widen(divisors[i]);
            if (divisor == 0) Bitmaps.Clear(bits, i);
            else if (_shift >= 0 && shift <= 38 && dividend < safe && dividend > -safe)
                target[i] = Decimals.DivideRounded(dividend * factor, divisor);
            else target[i] = DivideBig(dividend, divisor);
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }

    private Int128 DivideBig(Int128 dividend, Int128 divisor)
    {
        var up = (BigInteger)dividend * BigInteger.Pow(10, Math.Max(0, _shift));
        var down = (BigInteger)divisor * BigInteger.Pow(10, Math.Max(0, -_shift));
        var quotient = BigInteger.DivRem(up, down, out var remainder);
        if (BigInteger.Abs(remainder) * 2 >= BigInteger.Abs(down)) quotient += up.Sign * down.Sign;
        if (BigInteger.Abs(quotient) >= (BigInteger)Decimals.Limit)
            throw CoreErrors.OutOfRange.With("DECIMAL", $"({dividend} / {divisor})");
        return (Int128)quotient;
    }

    private static Int128 Widen<TValue>(TValue value) where TValue : unmanaged
        => typeof(TValue) == typeof(long) ? Unsafe.BitCast<TValue, long>(value) : Unsafe.BitCast<TValue, Int128>(value);
}
