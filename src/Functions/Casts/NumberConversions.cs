using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Converts between integers of different width.</summary>
internal readonly struct IntegerToInteger<TIn, TOut> : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConvert(TIn value, out TOut result)
    {
        result = TOut.CreateTruncating(value);
        return TIn.CreateTruncating(result) == value;
    }

    public unsafe bool TryConvertAll(void* source, void* target, int count)
    {
        if (sizeof(TOut) < sizeof(TIn)) return false;
        if (typeof(TIn) == typeof(int) && typeof(TOut) == typeof(long))
        {
            // Buffers are padded, so the last step may run over the end.
            for (var i = 0; i < count; i += 8)
            {
                var (low, high) = Vector256.Widen(Vector256.Load((int*)source + i));
                Vector512.Create(low, high).Store((long*)target + i);
            }

            return true;
        }

        for (var i = 0; i < count; i++) ((TOut*)target)[i] = TOut.CreateTruncating(((TIn*)source)[i]);
        return true;
    }
}

/// <summary>Converts integers and floating point to floating point.</summary>
internal readonly struct NumberToFloat<TIn, TOut> : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, IFloatingPoint<TOut>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConvert(TIn value, out TOut result)
    {
        result = TOut.CreateTruncating(value);
        return typeof(TIn) != typeof(double) || typeof(TOut) != typeof(float) || TOut.IsFinite(result);
    }

    public unsafe bool TryConvertAll(void* source, void* target, int count)
    {
        if (typeof(TOut) != typeof(double)) return false;
        for (var i = 0; i < count; i++) ((TOut*)target)[i] = TOut.CreateTruncating(((TIn*)source)[i]);
        return true;
    }
}

/// <summary>Converts floating point to integers, rounding halves away from zero.</summary>
internal readonly struct FloatToInteger<TIn, TOut> : IConversion<TIn, TOut>
    where TIn : unmanaged, IFloatingPoint<TIn>
    where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var number = double.CreateTruncating(value);
        number = Math.Round(number, MidpointRounding.AwayFromZero);

        // The largest value rounds up to a power of two as a double, the smallest is one exactly.
        var limit = -double.CreateTruncating(TOut.MinValue);
        if (!(number >= -limit && number < limit))
        {
            result = TOut.Zero;
            return false;
        }

        result = TOut.CreateTruncating(number);
        return true;
    }
}

/// <summary>Converts integers to decimals.</summary>
internal readonly struct IntegerToDecimal<TIn, TOut>(int precision, int scale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var fits = Decimals.TryRescale(Int128.CreateTruncating(value), 0, scale, out var number)
            && Decimals.Fits(number, precision);
        result = fits ? TOut.CreateTruncating(number) : TOut.Zero;
        return fits;
    }
}

/// <summary>Converts decimals to integers, rounding halves away from zero.</summary>
internal readonly struct DecimalToInteger<TIn, TOut>(int scale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var number = Int128.CreateTruncating(value);
        var whole = Decimals.DivideRounded(number, Decimals.PowerOfTen(scale));
        result = TOut.CreateTruncating(whole);
        return Int128.CreateTruncating(result) == whole;
    }
}

/// <summary>Changes scale and width of decimals, rounding halves away from zero.</summary>
internal readonly struct DecimalToDecimal<TIn, TOut>(int fromScale, int precision, int toScale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    // What a 64-bit value is multiplied with when the scale grows, and up to which size that fits; 0: take the long
    // way.
    private readonly long _factor = toScale >= fromScale && toScale - fromScale <= 18
        ? (long)Decimals.PowerOfTen(toScale - fromScale) : 0;

    private readonly long _limit = toScale >= fromScale && toScale - fromScale <= 18
        ? (long)Int128.Min(long.MaxValue, (Decimals.PowerOfTen(precision) - 1) / Decimals.PowerOfTen(toScale - fromScale))
        : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConvert(TIn value, out TOut result)
    {
        if (typeof(TIn) == typeof(long) && _factor != 0)
        {
            var number = Unsafe.BitCast<TIn, long>(value);
            if (_factor == 1 && typeof(TOut) == typeof(Int128) && precision >= 19)
            {
                result = Unsafe.BitCast<Int128, TOut>(number);
                return true;
            }

            var inside = number <= _limit && number >= -_limit;
            result = !inside ? TOut.Zero
                : typeof(TOut) == typeof(long) ? Unsafe.BitCast<long, TOut>(number * _factor)
                : Unsafe.BitCast<Int128, TOut>(WideMultiply.Of(number, _factor));
            return inside;
        }

        var fits = Decimals.TryRescale(Int128.CreateTruncating(value), fromScale, toScale, out var rescaled)
            && Decimals.Fits(rescaled, precision);
        result = fits ? TOut.CreateTruncating(rescaled) : TOut.Zero;
        return fits;
    }
}

/// <summary>Converts decimals to floating point.</summary>
internal readonly struct DecimalToFloat<TIn, TOut>(int scale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    private readonly double _power = Decimals.DoublePower(scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConvert(TIn value, out TOut result)
    {
        if (typeof(TIn) == typeof(long)) result = TOut.CreateTruncating(Unsafe.BitCast<TIn, long>(value) / _power);
        else result = TOut.CreateTruncating(Decimals.ToDouble(Int128.CreateTruncating(value), scale));
        return true;
    }
}

/// <summary>Converts floating point to decimals.</summary>
internal readonly struct FloatToDecimal<TIn, TOut>(int precision, int scale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        // A FLOAT counts as the decimal that people see, not as its binary expansion.
        var number = typeof(TIn) == typeof(float)
            ? double.Parse((Unsafe.BitCast<TIn, float>(value)).ToString("R"))
            : double.CreateTruncating(value);
        var fits = Decimals.TryFromDouble(number, precision, scale, out var unscaled);
        result = fits ? TOut.CreateTruncating(unscaled) : TOut.Zero;
        return fits;
    }
}

/// <summary>Takes every number but 0 as true.</summary>
internal readonly struct NumberToBool<TIn> : IConversion<TIn, bool> where TIn : unmanaged, INumber<TIn>
{
    public bool TryConvert(TIn value, out bool result)
    {
        result = value != TIn.Zero;
        return true;
    }
}

/// <summary>Takes true as 1.</summary>
internal readonly struct BoolToNumber<TOut> : IConversion<bool, TOut> where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(bool value, out TOut result)
    {
        result = value ? TOut.One : TOut.Zero;
        return true;
    }
}
