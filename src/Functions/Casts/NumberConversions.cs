using System.Numerics;
using System.Runtime.CompilerServices;
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
}

/// <summary>Converts floating point to integers: rounding where it is stored, dropping the fraction where it is cast.</summary>
internal readonly struct FloatToInteger<TIn, TOut>(bool round) : IConversion<TIn, TOut>
    where TIn : unmanaged, IFloatingPoint<TIn>
    where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var number = double.CreateTruncating(value);
        number = round ? Math.Round(number, MidpointRounding.AwayFromZero) : Math.Truncate(number);

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

/// <summary>Converts decimals to integers: rounding where it is stored, dropping the fraction where it is cast.</summary>
internal readonly struct DecimalToInteger<TIn, TOut>(int scale, bool round) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var number = Int128.CreateTruncating(value);
        var whole = round
            ? Decimals.DivideRounded(number, Decimals.PowerOfTen(scale))
            : number / Decimals.PowerOfTen(scale);
        result = TOut.CreateTruncating(whole);
        return Int128.CreateTruncating(result) == whole;
    }
}

/// <summary>Changes scale and width of decimals, rounding halves away from zero.</summary>
internal readonly struct DecimalToDecimal<TIn, TOut>(int fromScale, int precision, int toScale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConvert(TIn value, out TOut result)
    {
        var fits = Decimals.TryRescale(Int128.CreateTruncating(value), fromScale, toScale, out var number)
            && Decimals.Fits(number, precision);
        result = fits ? TOut.CreateTruncating(number) : TOut.Zero;
        return fits;
    }
}

/// <summary>Converts decimals to floating point.</summary>
internal readonly struct DecimalToFloat<TIn, TOut>(int scale) : IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        result = TOut.CreateTruncating(Decimals.ToDouble(Int128.CreateTruncating(value), scale));
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
            ? double.Parse(((float)(object)value).ToString("R"))
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
