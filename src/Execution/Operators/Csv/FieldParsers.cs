using System.Buffers.Text;
using MatViewDb.Functions.Values;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Says how reading a field went.</summary>
internal enum FieldOutcome : byte
{
    Ok = 0,
    Malformed = 1,
    OutOfRange = 2,
}

/// <summary>Reads one kind of value from bytes.</summary>
internal unsafe interface IFieldParser<T>
{
    static abstract FieldOutcome Parse(byte* at, int length, FieldFacts facts, out T value);
}

/// <summary>Holds what parsers know of their column: bounds of integers, precision and scale of decimals.</summary>
internal readonly record struct FieldFacts(long Min, long Max, int Precision, int Scale);

internal readonly unsafe struct IntegerParser : IFieldParser<long>
{
    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out long value)
    {
        value = 0;
        var outcome = WideParser.Parse(at, length, new FieldFacts(0, 0, 39, 0), out var wide);
        if (outcome != FieldOutcome.Ok) return outcome;
        if (wide < facts.Min || wide > facts.Max) return FieldOutcome.OutOfRange;
        value = (long)wide;
        return FieldOutcome.Ok;
    }
}

/// <summary>Reads whole and decimal numbers as unscaled integers; digits past the scale are rounded half up.</summary>
internal readonly unsafe struct WideParser : IFieldParser<Int128>
{
    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out Int128 value)
    {
        value = 0;
        var end = at + length;
        while (at < end && *at == ' ') at++;
        while (end > at && end[-1] == ' ') end--;
        if (at == end) return FieldOutcome.Malformed;
        var negative = *at == '-';
        if (*at is (byte)'-' or (byte)'+') at++;
        if (end - at > 18) return ParseLong(at, end, negative, facts, out value);
        long number = 0;
        var digits = 0;
        for (; at < end && (uint)(*at - '0') <= 9; at++, digits++) number = number * 10 + (*at - '0');
        var decimals = 0;
        var round = 0;
        if (at < end && *at == '.')
        {
            for (at++; at < end && (uint)(*at - '0') <= 9; at++, digits++)
            {
                if (decimals < facts.Scale)
                {
                    number = number * 10 + (*at - '0');
                    decimals++;
                }
                else if (round == 0)
                {
                    round = *at >= '5' ? 1 : -1;
                }
            }
        }

        if (at != end) return ParseExponent(end - length, length, facts, out value);
        if (digits == 0) return FieldOutcome.Malformed;
        var result = (Int128)number;
        if (decimals < facts.Scale) result *= Decimals.PowerOfTen(facts.Scale - decimals);
        if (round > 0) result++;
        value = negative ? -result : result;
        return facts.Precision <= 38 && !Decimals.Fits(value, facts.Precision)
            ? FieldOutcome.OutOfRange
            : FieldOutcome.Ok;
    }

    private static FieldOutcome ParseLong(byte* at, byte* end, bool negative, FieldFacts facts, out Int128 value)
    {
        value = 0;
        var text = at;
        UInt128 number = 0;
        var decimals = -1;
        var digits = 0;
        var round = 0;
        for (; at < end; at++)
        {
            if (*at == '.' && decimals < 0)
            {
                decimals = 0;
                continue;
            }

            if ((uint)(*at - '0') > 9)
                return digits == 0 ? FieldOutcome.Malformed : ParseExponent(text, (int)(end - text), facts, out value);
            digits++;
            if (decimals >= facts.Scale)
            {
                if (round == 0) round = *at >= '5' ? 1 : -1;
                continue;
            }

            if (number > UInt128.MaxValue / 10 - 9) return FieldOutcome.OutOfRange;
            number = number * 10 + (uint)(*at - '0');
            if (decimals >= 0) decimals++;
        }

        if (digits == 0) return FieldOutcome.Malformed;
        for (var i = Math.Max(0, decimals); i < facts.Scale; i++)
        {
            if (number > UInt128.MaxValue / 10) return FieldOutcome.OutOfRange;
            number *= 10;
        }

        if (round > 0) number++;
        var limit = negative ? (UInt128)Int128.MaxValue + 1 : (UInt128)Int128.MaxValue;
        if (number > limit) return FieldOutcome.OutOfRange;
        value = negative ? -(Int128)number : (Int128)number;
        return facts.Precision <= 38 && !Decimals.Fits(value, facts.Precision)
            ? FieldOutcome.OutOfRange
            : FieldOutcome.Ok;
    }

    private static FieldOutcome ParseExponent(byte* at, int length, FieldFacts facts, out Int128 value)
    {
        value = 0;
        var text = new ReadOnlySpan<byte>(at, length).Trim((byte)' ');
        if (!Utf8Parser.TryParse(text, out double number, out var used) || used != text.Length
            || !double.IsFinite(number))
            return FieldOutcome.Malformed;
        return Decimals.TryFromDouble(number, Math.Min(38, facts.Precision), facts.Scale, out value)
            ? FieldOutcome.Ok
            : FieldOutcome.OutOfRange;
    }
}

internal readonly unsafe struct DoubleParser : IFieldParser<double>
{
    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out double value)
    {
        var text = new ReadOnlySpan<byte>(at, length).Trim((byte)' ');
        if (text.Length > 0 && text[0] == '+') text = text[1..];
        return Utf8Parser.TryParse(text, out value, out var used) && used == text.Length && double.IsFinite(value)
            ? FieldOutcome.Ok
            : FieldOutcome.Malformed;
    }
}

internal readonly unsafe struct BoolParser : IFieldParser<bool>
{
    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out bool value)
    {
        var text = new ReadOnlySpan<byte>(at, length).Trim((byte)' ');
        value = text.SequenceEqual("1"u8) || System.Text.Ascii.EqualsIgnoreCase(text, "true"u8);
        return value || text.SequenceEqual("0"u8) || System.Text.Ascii.EqualsIgnoreCase(text, "false"u8)
            ? FieldOutcome.Ok
            : FieldOutcome.Malformed;
    }
}

/// <summary>Reads dates (2024-03-01, 2024-3-1, 20240301) with or without a time of day.</summary>
internal readonly unsafe struct DateTimeParser : IFieldParser<long>
{
    private const long MicrosPerDay = 86_400_000_000;

    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out long value)
    {
        value = 0;
        var end = at + length;
        while (at < end && *at == ' ') at++;
        while (end > at && end[-1] == ' ') end--;
        if (!ReadDate(ref at, end, out var days)) return FieldOutcome.Malformed;
        value = days * MicrosPerDay;
        if (at == end) return FieldOutcome.Ok;
        if (*at is not ((byte)' ' or (byte)'T')) return FieldOutcome.Malformed;
        at++;
        if (!ReadTime(ref at, end, 24, out var micros)) return FieldOutcome.Malformed;
        if (at < end && *at == 'Z') at++;
        value += micros;
        return at == end ? FieldOutcome.Ok : FieldOutcome.Malformed;
    }

    internal static bool ReadTime(ref byte* at, byte* end, int hourEnd, out long micros)
    {
        micros = 0;
        if (!ReadNumber(ref at, end, 3, out var hour) || hour >= hourEnd) return false;
        var minute = 0;
        var second = 0;
        if (at < end && *at == ':')
        {
            at++;
            if (!ReadNumber(ref at, end, 2, out minute) || minute > 59) return false;
            if (at < end && *at == ':')
            {
                at++;
                if (!ReadNumber(ref at, end, 2, out second) || second > 59) return false;
            }
        }

        long fraction = 0;
        if (at < end && *at == '.')
        {
            at++;
            var scale = 100_000L;
            for (; at < end && (uint)(*at - '0') <= 9; at++, scale /= 10) fraction += (*at - '0') * scale;
        }

        micros = ((hour * 60L + minute) * 60 + second) * 1_000_000 + fraction;
        return true;
    }

    private static bool ReadDate(ref byte* at, byte* end, out long days)
    {
        days = 0;
        var start = at;
        if (!ReadNumber(ref at, end, 8, out var year)) return false;
        int month;
        int day;
        if (at - start == 8)
        {
            (year, month, day) = (year / 10_000, year / 100 % 100, year % 100);
        }
        else
        {
            if (at - start > 4 || at == end || *at is not ((byte)'-' or (byte)'/')) return false;
            at++;
            if (!ReadNumber(ref at, end, 2, out month) || at == end || *at is not ((byte)'-' or (byte)'/'))
                return false;
            at++;
            if (!ReadNumber(ref at, end, 2, out day)) return false;
        }

        if (!Calendar.Exists(year, month, day)) return false;
        days = Calendar.ToDays(year, month, day);
        return true;
    }

    private static bool ReadNumber(ref byte* at, byte* end, int digitsMax, out int value)
    {
        value = 0;
        var start = at;
        for (; at < end && at - start < digitsMax && (uint)(*at - '0') <= 9; at++) value = value * 10 + (*at - '0');
        return at > start;
    }
}

internal readonly unsafe struct TimeParser : IFieldParser<long>
{
    public static FieldOutcome Parse(byte* at, int length, FieldFacts facts, out long value)
    {
        var end = at + length;
        var negative = length > 0 && *at == '-';
        if (negative) at++;
        if (!DateTimeParser.ReadTime(ref at, end, 839, out value) || at != end) return FieldOutcome.Malformed;
        if (negative) value = -value;
        return FieldOutcome.Ok;
    }
}
