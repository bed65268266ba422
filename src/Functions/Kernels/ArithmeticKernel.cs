using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Functions.Values;
using static System.FormattableString;

namespace MatViewDb.Functions.Kernels;

/// <summary>Adds, subtracts or multiplies columns of one vectorizable type; overflow of 64 bits or of DOUBLE is error 1690.</summary>
public sealed unsafe class ArithmeticKernel<TOperation, T>(ArrowType resultType, bool canOverflow)
    : NullPropagatingKernel(resultType)
    where TOperation : struct, IArithmetic
    where T : unmanaged, INumber<T>
{
    // The exponent of what is not finite.
    private const long Infinity = 0x7FF0_0000_0000_0000;

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(T));
        var target = (T*)values.Pointer;
        var left = arguments[0].As<T>();
        var right = arguments[1].As<T>();
        var leftFixed = arguments[0].IsConstant;
        var rightFixed = arguments[1].IsConstant;
        var leftVector = Vector512.Create(*left);
        var rightVector = Vector512.Create(*right);
        var suspicious = Vector512<long>.Zero;

        // Buffers are padded by 64 bytes, so the last vector may run over the end.
        for (var i = 0; i < rowCount; i += Vector512<T>.Count)
        {
            if (!leftFixed) leftVector = Vector512.Load(left + i);
            if (!rightFixed) rightVector = Vector512.Load(right + i);
            var result = TOperation.Apply(leftVector, rightVector);
            result.Store(target + i);
            if (typeof(T) == typeof(long) && canOverflow)
                suspicious |= TOperation.Overflow(leftVector.AsInt64(), rightVector.AsInt64(), result.AsInt64());
            if (typeof(T) == typeof(double))
                suspicious |= Vector512.Equals(result.AsInt64() & Vector512.Create(Infinity), Vector512.Create(Infinity));
        }

        if (typeof(T) == typeof(long) && canOverflow && suspicious.ExtractMostSignificantBits() != 0)
            Recheck((long*)left, leftFixed, (long*)right, rightFixed, rowCount, validity);
        if (typeof(T) == typeof(double) && suspicious.ExtractMostSignificantBits() != 0)
            Recheck((double*)left, leftFixed, (double*)right, rightFixed, rowCount, validity);
        return Column.Flat(ResultType, rowCount, values, validity);
    }

    private static void Recheck(
        double* left, bool leftFixed, double* right, bool rightFixed, int rowCount, NativeBuffer? validity)
    {
        for (var i = 0; i < rowCount; i++)
        {
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, i)) continue;
            var a = left[leftFixed ? 0 : i];
            var b = right[rightFixed ? 0 : i];
            if (double.IsFinite(a) && double.IsFinite(b) && !double.IsFinite(TOperation.Apply(a, b)))
                throw CoreErrors.OutOfRange.With("DOUBLE", Invariant($"({a} {TOperation.Symbol} {b})"));
        }
    }

    private static void Recheck(
        long* left, bool leftFixed, long* right, bool rightFixed, int rowCount, NativeBuffer? validity)
    {
        for (var i = 0; i < rowCount; i++)
        {
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, i)) continue;
            Int128 a = left[leftFixed ? 0 : i];
            Int128 b = right[rightFixed ? 0 : i];
            TOperation.Overflows(a, b, out var exact);
            if (exact < long.MinValue || exact > long.MaxValue)
                throw CoreErrors.OutOfRange.With("BIGINT", $"({a} {TOperation.Symbol} {b})");
        }
    }
}

/// <summary>Adds, subtracts or multiplies 64- and 128-bit integers and decimals into 128 bits.</summary>
public sealed unsafe class WideArithmeticKernel<TOperation, TLeft, TRight>(ArrowType resultType)
    : NullPropagatingKernel(resultType)
    where TOperation : struct, IArithmetic
    where TLeft : unmanaged
    where TRight : unmanaged
{
    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(Int128));
        var target = (Int128*)values.Pointer;
        var left = new Reader<TLeft>(arguments[0]);
        var right = new Reader<TRight>(arguments[1]);
        var bits = validity is null ? null : (ulong*)validity.Pointer;

        // Two factors of at most 18 digits, and sums of them, cannot leave 128 bits or 38 digits.
        if (typeof(TLeft) == typeof(long) && typeof(TRight) == typeof(long))
        {
            for (var i = 0; i < rowCount; i++)
            {
                var a = Unsafe.BitCast<TLeft, long>(left[i]);
                var b = Unsafe.BitCast<TRight, long>(right[i]);
                if (typeof(TOperation) == typeof(MultiplyOperation)) target[i] = WideMultiply.Of(a, b);
                else target[i] = TOperation.Apply((Int128)a, (Int128)b);
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }

        var isDecimal = ResultType.Id == ArrowTypeId.Decimal128;
        var limit = Decimals.Limit;
        for (var i = 0; i < rowCount; i++)
        {
            var a = Widen(left[i]);
            var b = Widen(right[i]);
            if (typeof(TOperation) == typeof(MultiplyOperation) && WideMultiply.IsLong(a) && WideMultiply.IsLong(b))
            {
                // 2^126 is below 10^38: such products always fit.
                target[i] = WideMultiply.Of((long)a, (long)b);
                continue;
            }

            var failed = TOperation.Overflows(a, b, out target[i]);
            if (isDecimal) failed |= target[i] >= limit || target[i] <= -limit;
            if (failed && (bits is null || Bitmaps.Get(bits, i)))
                throw CoreErrors.OutOfRange.With(isDecimal ? "DECIMAL" : "LARGEINT", $"({a} {TOperation.Symbol} {b})");
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Int128 Widen<TValue>(TValue value) where TValue : unmanaged
        => typeof(TValue) == typeof(long) ? Unsafe.BitCast<TValue, long>(value) : Unsafe.BitCast<TValue, Int128>(value);
}
