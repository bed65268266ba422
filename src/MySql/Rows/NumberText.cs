namespace MatViewDb.MySql.Rows;

/// <summary>Prints numbers into bytes, as MySQL prints them.</summary>
internal static class NumberText
{
    /// <summary>Room for any number here: 39 digits, sign, point, or zeros before a small fraction.</summary>
    public const int LengthMax = 64;

    private const int ShortestMax = 32;
    private const int DigitsPerPart = 19;
    private const ulong PartSize = 10_000_000_000_000_000_000;

    /// <summary>The widest point position that is still printed without an exponent.</summary>
    private const int PlainPointMax = 15;

    public static int PrintInt64(Span<byte> target, long value)
    {
        if (value >= 0) return PrintUInt64(target, (ulong)value);
        target[0] = (byte)'-';
        return 1 + PrintUInt64(target[1..], (ulong)-value);
    }

    public static int PrintUInt64(Span<byte> target, ulong value)
    {
        if (value < 10)
        {
            target[0] = (byte)('0' + value);
            return 1;
        }

        value.TryFormat(target, out var length);
        return length;
    }

    public static int PrintInt128(Span<byte> target, Int128 value)
    {
        if (Int128.IsPositive(value)) return PrintUInt128(target, (UInt128)value);
        target[0] = (byte)'-';
        return 1 + PrintUInt128(target[1..], (UInt128)(-value));
    }

    /// <summary>Prints unscaled / 10^scale with all digits of the scale.</summary>
    public static int PrintDecimal(Span<byte> target, Int128 unscaled, int scale)
    {
        var isNegative = Int128.IsNegative(unscaled);
        var length = 0;
        if (isNegative)
        {
            target[length++] = (byte)'-';
            unscaled = -unscaled;
        }

        if (scale == 0) return length + PrintUInt128(target[length..], (UInt128)unscaled);
        Span<byte> digits = stackalloc byte[40];
        var count = PrintUInt128(digits, (UInt128)unscaled);
        var whole = count - scale;
        if (whole > 0)
        {
            digits[..whole].CopyTo(target[length..]);
            length += whole;
            target[length++] = (byte)'.';
            digits[whole..count].CopyTo(target[length..]);
            return length + scale;
        }

        target[length++] = (byte)'0';
        target[length++] = (byte)'.';
        target.Slice(length, -whole).Fill((byte)'0');
        digits[..count].CopyTo(target[(length - whole)..]);
        return length + scale;
    }

    /// <summary>Prints the shortest text that reads back as the same number.</summary>
    public static int PrintDouble(Span<byte> target, double value)
    {
        if (value == 0) return PrintZero(target, double.IsNegative(value));
        if (value == Math.Truncate(value) && Math.Abs(value) < 1e15) return PrintInt64(target, (long)value);
        Span<byte> shortest = stackalloc byte[ShortestMax];
        value.TryFormat(shortest, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        return Arrange(target, shortest[..length]);
    }

    /// <summary>Prints the shortest text that reads back as the same 4-byte number.</summary>
    public static int PrintSingle(Span<byte> target, float value)
    {
        if (value == 0) return PrintZero(target, float.IsNegative(value));
        Span<byte> shortest = stackalloc byte[ShortestMax];
        value.TryFormat(shortest, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        return Arrange(target, shortest[..length]);
    }

    private static int PrintZero(Span<byte> target, bool isNegative)
    {
        if (isNegative) target[0] = (byte)'-';
        target[isNegative ? 1 : 0] = (byte)'0';
        return isNegative ? 2 : 1;
    }

    private static int PrintUInt128(Span<byte> target, UInt128 value)
    {
        if (value <= ulong.MaxValue) return PrintUInt64(target, (ulong)value);
        var (high, low) = UInt128.DivRem(value, PartSize);
        var length = PrintUInt128(target, high);
        var part = (ulong)low;
        for (var i = DigitsPerPart - 1; i >= 0; i--)
        {
            (part, var digit) = Math.DivRem(part, 10);
            target[length + i] = (byte)('0' + digit);
        }

        return length + DigitsPerPart;
    }

    /// <summary>Changes where the point stands, and when an exponent is used, from .NET's ways to MySQL's.</summary>
    private static int Arrange(Span<byte> target, ReadOnlySpan<byte> shortest)
    {
        var exponentAt = shortest.IndexOf((byte)'E');
        if (exponentAt < 0 && (shortest.Length <= PlainPointMax || !IsWhole(shortest)))
        {
            // Plain text is the same in both, and also "NaN" and "Infinity" have no other form.
            shortest.CopyTo(target);
            return shortest.Length;
        }

        var length = 0;
        var mantissa = exponentAt < 0 ? shortest : shortest[..exponentAt];
        if (mantissa[0] == (byte)'-')
        {
            target[length++] = (byte)'-';
            mantissa = mantissa[1..];
        }

        Span<byte> digits = stackalloc byte[ShortestMax];
        var count = 0;
        var exponent = exponentAt < 0 ? mantissa.Length - 1 : ParseExponent(shortest[(exponentAt + 1)..]);
        foreach (var digit in mantissa)
        {
            if (digit != (byte)'.') digits[count++] = digit;
        }

        while (count > 1 && digits[count - 1] == (byte)'0') count--;
        var point = exponent + 1;
        var isPlain = point > -PlainPointMax && (point <= PlainPointMax || count > point);
        return length + (isPlain
            ? PrintPlain(target[length..], digits[..count], point)
            : PrintWithExponent(target[length..], digits[..count], exponent));
    }

    private static bool IsWhole(ReadOnlySpan<byte> text) =>
        !text.Contains((byte)'.') && text[^1] is >= (byte)'0' and <= (byte)'9';

    private static int ParseExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == (byte)'-';
        var value = 0;
        foreach (var digit in text[1..]) value = value * 10 + digit - '0';
        return isNegative ? -value : value;
    }

    private static int PrintPlain(Span<byte> target, ReadOnlySpan<byte> digits, int point)
    {
        if (point <= 0)
        {
            target[0] = (byte)'0';
            target[1] = (byte)'.';
            target.Slice(2, -point).Fill((byte)'0');
            digits.CopyTo(target[(2 - point)..]);
            return 2 - point + digits.Length;
        }

        if (digits.Length <= point)
        {
            digits.CopyTo(target);
            target[digits.Length..point].Fill((byte)'0');
            return point;
        }

        digits[..point].CopyTo(target);
        target[point] = (byte)'.';
        digits[point..].CopyTo(target[(point + 1)..]);
        return digits.Length + 1;
    }

    private static int PrintWithExponent(Span<byte> target, ReadOnlySpan<byte> digits, int exponent)
    {
        var length = 0;
        target[length++] = digits[0];
        if (digits.Length > 1)
        {
            target[length++] = (byte)'.';
            digits[1..].CopyTo(target[length..]);
            length += digits.Length - 1;
        }

        target[length++] = (byte)'e';
        return length + PrintInt64(target[length..], exponent);
    }
}
