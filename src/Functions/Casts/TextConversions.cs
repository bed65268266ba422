using System.Numerics;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Reads integers from text; a fraction is dropped, or rounded where the value is stored.</summary>
internal readonly struct TextToInteger<TOut>(bool rounds) : IConversion<Utf8, TOut> where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(Utf8 value, out TOut result)
    {
        result = TOut.Zero;
        if (!NumberText.TryParseInteger(value.Bytes, rounds, out var number)) return false;
        result = TOut.CreateTruncating(number);
        return Int128.CreateTruncating(result) == number;
    }
}

/// <summary>Reads floating point from text.</summary>
internal readonly struct TextToFloat<TOut> : IConversion<Utf8, TOut> where TOut : unmanaged, IFloatingPoint<TOut>
{
    public bool TryConvert(Utf8 value, out TOut result)
    {
        result = TOut.Zero;
        if (!NumberText.TryParseDouble(value.Bytes, out var number)) return false;
        result = TOut.CreateTruncating(number);
        return TOut.IsFinite(result);
    }
}

/// <summary>Reads decimals from text.</summary>
internal readonly struct TextToDecimal<TOut>(int precision, int scale) : IConversion<Utf8, TOut>
    where TOut : unmanaged, INumber<TOut>
{
    public bool TryConvert(Utf8 value, out TOut result)
    {
        var fits = NumberText.TryParseDecimal(value.Bytes, scale, round: true, out var number)
            && Decimals.Fits(number, precision);
        result = fits ? TOut.CreateTruncating(number) : TOut.Zero;
        return fits;
    }
}

/// <summary>Reads truth values from text: true, false or a number.</summary>
internal readonly struct TextToBool : IConversion<Utf8, bool>
{
    public bool TryConvert(Utf8 value, out bool result)
    {
        var text = NumberText.TrimBlanks(value.Bytes);
        result = System.Text.Ascii.EqualsIgnoreCase(text, "true"u8);
        if (result || System.Text.Ascii.EqualsIgnoreCase(text, "false"u8)) return true;
        if (!NumberText.TryParseDouble(text, out var number)) return false;
        result = number != 0;
        return true;
    }
}

/// <summary>Reads dates from text; a time of day is dropped.</summary>
internal readonly struct TextToDate : IConversion<Utf8, Date>
{
    public bool TryConvert(Utf8 value, out Date result)
    {
        var parsed = TemporalText.TryParse(value.Bytes, out var moment);
        result = new Date(moment.Days);
        return parsed;
    }
}

/// <summary>Reads dates with a time of day from text.</summary>
internal readonly struct TextToTimestamp(int digits) : IConversion<Utf8, Timestamp>
{
    public bool TryConvert(Utf8 value, out Timestamp result)
    {
        if (!TemporalText.TryParse(value.Bytes, out result)) return false;
        result = TemporalConversions.Round(result, digits);
        return result.IsInRange;
    }
}

/// <summary>Reads times from text.</summary>
internal readonly struct TextToTime(int digits) : IConversion<Utf8, TimeSpanValue>
{
    public bool TryConvert(Utf8 value, out TimeSpanValue result)
    {
        if (!TemporalText.TryParseTime(value.Bytes, out result)) return false;
        result = TemporalConversions.Round(result, digits);
        return true;
    }
}
