using System.Buffers.Text;
using System.Globalization;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Values;

/// <summary>Reads and writes numbers as text.</summary>
public static class NumberText
{
    public static ReadOnlySpan<byte> TrimBlanks(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0 && IsBlank(text[0])) text = text[1..];
        while (text.Length > 0 && IsBlank(text[^1])) text = text[..^1];
        return text;
    }

    public static bool TryParseDouble(ReadOnlySpan<byte> text, out double value)
    {
        text = TrimBlanks(text);
        if (text.Length == 0)
        {
            value = 0;
            return false;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>
    /// Reads the number that a text begins with behind blanks, 0 where there is none; false when anything but blanks is left over.
    /// </summary>
    public static bool ReadLeading(ReadOnlySpan<byte> text, out double value)
    {
        text = TrimBlanks(text);
        var length = LeadingLength(text);
        value = 0;
        if (length == 0 || !double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value)) return false;
        if (double.IsInfinity(value)) value = value > 0 ? double.MaxValue : double.MinValue;
        return length == text.Length;
    }

    /// <summary>Reads a whole number; a fraction is rounded or dropped.</summary>
    public static bool TryParseInteger(ReadOnlySpan<byte> text, bool round, out Int128 value)
    {
        text = TrimBlanks(text);
        if (Utf8Parser.TryParse(text, out long small, out var used) && used == text.Length)
        {
            value = small;
            return true;
        }

        // Whole numbers of 39 digits are beyond what decimals hold.
        if (Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        return TryParseDecimal(text, 0, round, out value);
    }

    /// <summary>
    /// Reads a decimal with optional exponent into an unscaled number; excess digits are rounded or dropped.
    /// </summary>
    public static bool TryParseDecimal(ReadOnlySpan<byte> text, int scale, bool round, out Int128 value)
    {
        value = 0;
        text = TrimBlanks(text);
        var at = 0;
        var negative = false;
        if (at < text.Length && text[at] is (byte)'-' or (byte)'+') negative = text[at++] == '-';

        UInt128 digits = 0;
        var digitCount = 0;
        var pointSeen = false;
        var fraction = 0;
        var dropped = 0;
        var firstDropped = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '.' && !pointSeen)
            {
                pointSeen = true;
                continue;
            }

            if (c is < (byte)'0' or > (byte)'9') break;
            digitCount++;
            if (digits >= (UInt128)Decimals.Limit / 10)
            {
                // More digits than 128 bits hold: fine behind the point, too large before it.
                if (dropped++ == 0) firstDropped = c - '0';
                if (!pointSeen) fraction--;
                continue;
            }

            digits = digits * 10 + (uint)(c - '0');
            if (pointSeen) fraction++;
        }

        if (digitCount == 0) return false;
        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            if (!Utf8Parser.TryParse(text[(at + 1)..], out int exponent, out var used)
                && !(text.Length > at + 2 && text[at + 1] == '+'
                    && Utf8Parser.TryParse(text[(at + 2)..], out exponent, out used)))
                return false;
            if (Math.Abs((long)exponent) > 1000) return false;
            fraction -= exponent;
            at = text.Length;
            _ = used;
        }

        if (at != text.Length) return false;
        return Scale((Int128)digits, fraction, scale, round, firstDropped, negative, out value);
    }

    public static void Append(Int128 value, TextSink output)
    {
        if (value >= long.MinValue + 1 && value <= long.MaxValue)
        {
            output.AppendNumber((long)value);
            return;
        }

        var room = output.Reserve(48);
        value.TryFormat(room, out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>Writes the shortest text that reads back as the same number.</summary>
    public static void Append(double value, TextSink output)
    {
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
        AppendExponent(text[..written], output);
    }

    public static void Append(float value, TextSink output)
    {
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
        AppendExponent(text[..written], output);
    }

    /// <summary>Writes an unscaled decimal with all digits of its scale.</summary>
    public static void AppendDecimal(Int128 value, int scale, TextSink output)
    {
        if (scale <= 0)
        {
            Append(value, output);
            return;
        }

        Span<byte> digits = stackalloc byte[44];
        var magnitude = value < 0 ? (UInt128)(-value) : (UInt128)value;
        var at = digits.Length;
        var count = 0;
        while (magnitude != 0 || count <= scale)
        {
            if (count == scale) digits[--at] = (byte)'.';
            if (magnitude <= ulong.MaxValue)
            {
                var small = (ulong)magnitude;
                digits[--at] = (byte)('0' + small % 10);
                magnitude = small / 10;
            }
            else
            {
                digits[--at] = (byte)('0' + (int)(magnitude % 10));
                magnitude /= 10;
            }

            count++;
        }

        if (value < 0) output.Append((byte)'-');
        output.Append(digits[at..]);
    }

    private static bool Scale(
        Int128 digits, int fraction, int scale, bool round, int firstDropped, bool negative, out Int128 value)
    {
        value = 0;
        if (fraction > scale)
        {
            var drop = fraction - scale;
            if (drop <= 38)
            {
                value = round
                    ? Decimals.DivideRounded(digits, Decimals.PowerOfTen(drop))
                    : digits / Decimals.PowerOfTen(drop);
            }
        }
        else
        {
            if (round && firstDropped >= 5 && fraction == scale) digits++;
            if (!Decimals.TryRescale(digits, 0, scale - fraction, out value)) return false;
        }

        if (negative) value = -value;
        return true;
    }

    private static void AppendExponent(ReadOnlySpan<byte> text, TextSink output)
    {
        var at = text.IndexOf((byte)'E');
        if (at < 0)
        {
            output.Append(text);
            return;
        }

        output.Append(text[..at]);
        output.Append((byte)'e');
        var exponent = text[(at + 1)..];
        if (exponent[0] == '-') output.Append((byte)'-');
        exponent = exponent[1..];
        while (exponent.Length > 1 && exponent[0] == '0') exponent = exponent[1..];
        output.Append(exponent);
    }

    private static int LeadingLength(ReadOnlySpan<byte> text)
    {
        var at = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var start = at;
        at = SkipDigits(text, at);
        var digits = at - start;
        if (at < text.Length && text[at] == '.')
        {
            var end = SkipDigits(text, at + 1);
            digits += end - at - 1;
            at = end;
        }

        if (digits == 0) return 0;
        if (at == text.Length || text[at] is not ((byte)'e' or (byte)'E')) return at;
        var exponent = at + 1;
        if (exponent < text.Length && text[exponent] is (byte)'-' or (byte)'+') exponent++;
        var last = SkipDigits(text, exponent);
        return last > exponent ? last : at;
    }

    private static int SkipDigits(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (>= 9 and <= 13);
}
