using System.Globalization;
using System.Text;
using System.Text.Unicode;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Constants;

/// <summary>Converts constants between types while planning.</summary>
public static class ConstantCast
{
    private static readonly Int128[] PowersOfTen = MakePowers();

    /// <summary>
    /// Converts as CAST does: rounds decimals, reads text. Null = it does not fit, or the conversion is better left to
    /// execution; <paramref name="exact"/> says that converting back gives the same value.
    /// </summary>
    public static LiteralExpression? TryCast(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = true;
        if (literal.Type == to) return literal;
        if (literal.IsNull) return LiteralExpression.NullOf(to);
        if (literal.Type.Kind == SqlTypeKind.VarBinary && to.IsNumeric)
        {
            if (Number(literal) is not { } number) return null;
            literal = number;
        }

        return to.Kind switch
        {
            >= SqlTypeKind.Boolean and <= SqlTypeKind.LargeInt => ToInteger(literal, to, out exact),
            SqlTypeKind.Float or SqlTypeKind.Double => ToDouble(literal, to, out exact),
            SqlTypeKind.Decimal => ToDecimal(literal, to, out exact),
            SqlTypeKind.Date => ToDate(literal, out exact),
            SqlTypeKind.DateTime => ToDateTime(literal, to, out exact),
            SqlTypeKind.Time => ToTime(literal, to),
            SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String => ToText(literal, to, out exact),
            _ => null,
        };
    }

    /// <summary>Gives the number that a hexadecimal or bit literal stands for; null for more than 8 bytes.</summary>
    public static LiteralExpression? Number(LiteralExpression bytes)
    {
        if (bytes.Value is not string { Length: <= 8 } text) return null;
        Int128 value = 0;
        foreach (var each in text) value = value << 8 | each;
        return Binding.LiteralBinder.Integer(value);
    }

    /// <summary>Converts only when no information is lost either way.</summary>
    public static LiteralExpression? TryCastExactly(LiteralExpression literal, SqlType to)
        => TryCast(literal, to, out var exact) is { } cast && exact ? cast : null;

    public static Int128 PowerOfTen(int exponent) => PowersOfTen[exponent];

    public static double ToDouble(LiteralExpression literal) => literal.Value switch
    {
        double number => number,
        Int128 number when literal.Type.Kind == SqlTypeKind.Decimal
            => (double)number / (double)PowersOfTen[literal.Type.Scale],
        Int128 number => (double)number,
        _ => double.NaN,
    };

    /// <summary>Says whether an integer lies in the range of an integer type.</summary>
    public static bool Fits(Int128 value, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => value == 0 || value == 1,
        SqlTypeKind.TinyInt => value >= sbyte.MinValue && value <= sbyte.MaxValue,
        SqlTypeKind.SmallInt => value >= short.MinValue && value <= short.MaxValue,
        SqlTypeKind.Int => value >= int.MinValue && value <= int.MaxValue,
        SqlTypeKind.BigInt => value >= long.MinValue && value <= long.MaxValue,
        _ => true,
    };

    /// <summary>Reads a decimal number from text at its own scale; false when the text is no plain number.</summary>
    public static bool TryParseDecimal(string text, out Int128 unscaled, out int precision, out int scale)
    {
        unscaled = 0;
        precision = scale = 0;
        var span = text.AsSpan().Trim();
        if (span.Length == 0) return false;
        var negative = span[0] == '-';
        if (span[0] is '-' or '+') span = span[1..];
        var dot = span.IndexOf('.');
        var whole = dot < 0 ? span : span[..dot];
        var fraction = dot < 0 ? [] : span[(dot + 1)..];
        if (whole.Length + fraction.Length == 0) return false;
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return false;
        whole = whole.TrimStart('0');
        if (whole.Length + fraction.Length > SqlType.MaxDecimalPrecision) return false;
        foreach (var digit in whole) unscaled = unscaled * 10 + (digit - '0');
        foreach (var digit in fraction) unscaled = unscaled * 10 + (digit - '0');
        if (negative) unscaled = -unscaled;
        scale = fraction.Length;
        precision = Math.Max(whole.Length + scale, 1);
        return true;
    }

    private static LiteralExpression? ToInteger(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = true;
        Int128 value;
        switch (literal.Value)
        {
            case Int128 number when literal.Type.IsInteger:
                value = number;
                break;
            case Int128 number when literal.Type.Kind == SqlTypeKind.Decimal:
                value = Rescale(number, literal.Type.Scale, 0, out exact);
                break;
            case double number when Math.Abs(number) < 1e18:
                var rounded = Math.Round(number, MidpointRounding.AwayFromZero);
                exact = rounded == number;
                value = (Int128)rounded;
                break;
            case string text when literal.Type.IsText && TryParseDecimal(text, out var unscaled, out _, out var scale):
                var whole = Int128.DivRem(unscaled, PowersOfTen[scale]);
                exact = whole.Remainder == 0;
                value = whole.Quotient;
                break;
            default:
                return null;
        }

        if (to.Kind == SqlTypeKind.Boolean)
        {
            exact &= Fits(value, to);
            return LiteralExpression.Of(value != 0);
        }

        return Fits(value, to) ? new LiteralExpression(value, to) : null;
    }

    private static LiteralExpression? ToDouble(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = true;
        double value;
        if (literal.Value is string text)
        {
            const NumberStyles style = NumberStyles.Float;
            if (!literal.Type.IsText || !double.TryParse(text, style, CultureInfo.InvariantCulture, out value))
            {
                return null;
            }
        }
        else if (literal.Type.IsNumeric)
        {
            value = ToDouble(literal);
        }
        else
        {
            return null;
        }

        if (to.Kind == SqlTypeKind.Float)
        {
            var narrow = (double)(float)value;
            exact = narrow == value;
            value = narrow;
        }

        return double.IsFinite(value) ? new LiteralExpression(value, to) : null;
    }

    private static LiteralExpression? ToDecimal(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = true;
        Int128 unscaled;
        int scale;
        switch (literal.Value)
        {
            case Int128 number when literal.Type.IsInteger:
                (unscaled, scale) = (number, 0);
                break;
            case Int128 number when literal.Type.Kind == SqlTypeKind.Decimal:
                (unscaled, scale) = (number, literal.Type.Scale);
                break;
            case double number when Math.Abs(number) < 1e15:
                exact = false;
                if (!TryParseDecimal(((decimal)number).ToString(CultureInfo.InvariantCulture), out unscaled, out _, out scale))
                {
                    return null;
                }

                break;
            case string text when literal.Type.IsText && TryParseDecimal(text, out unscaled, out _, out scale):
                break;
            default:
                return null;
        }

        if (to.Scale > scale && Digits(unscaled) + to.Scale - scale > SqlType.MaxDecimalPrecision) return null;
        var value = Rescale(unscaled, scale, to.Scale, out var fits);
        exact &= fits;
        return Int128.Abs(value) < PowersOfTen[to.Precision] ? new LiteralExpression(value, to) : null;
    }

    private static LiteralExpression? ToDate(LiteralExpression literal, out bool exact)
    {
        exact = true;
        switch (literal.Value)
        {
            case string text when literal.Type.IsText && TemporalText.TryParseDateTime(text, out var micros, out _):
                return FromMicros(micros, out exact);
            case Int128 number when literal.Type.Kind == SqlTypeKind.DateTime:
                return FromMicros((long)number, out exact);
            case Int128 number when literal.Type.IsInteger && Moment(number) is { } micros:
                return FromMicros(micros, out exact);
            default:
                return null;
        }
    }

    private static LiteralExpression FromMicros(long micros, out bool exact)
    {
        const long day = 86_400_000_000;
        var days = Math.DivRem(micros, day, out var rest);
        if (rest < 0) days--;
        exact = rest == 0;
        return TemporalText.Date(days);
    }

    private static LiteralExpression? ToDateTime(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = true;
        long micros;
        switch (literal.Value)
        {
            case string text when literal.Type.IsText && TemporalText.TryParseDateTime(text, out micros, out _):
                break;
            case Int128 number when literal.Type.IsInteger && Moment(number) is { } read:
                micros = read;
                break;
            case Int128 number when literal.Type.Kind == SqlTypeKind.Date:
                micros = (long)number * 86_400_000_000;
                break;
            case Int128 number when literal.Type.Kind == SqlTypeKind.DateTime:
                micros = (long)number;
                break;
            default:
                return null;
        }

        var unit = (long)PowersOfTen[6 - Math.Clamp(to.Scale, 0, 6)];
        var rest = micros % unit;
        exact = rest == 0;
        if (rest != 0) micros = micros - rest + (rest * 2 >= unit ? unit : rest < 0 ? -unit : 0);
        return new LiteralExpression((Int128)micros, to);
    }

    // Digits are hours, minutes and seconds, in texts as in numbers.
    private static LiteralExpression? ToTime(LiteralExpression literal, SqlType to)
    {
        if (literal.Type.Kind == SqlTypeKind.Time) return RoundTime(literal with { Type = to }, to.Scale == 0 ? 6 : to.Scale);
        var text = literal.Value switch
        {
            string written when literal.Type.IsText => written,
            Int128 number when literal.Type.IsInteger => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null || !TemporalText.TryParseTime(text, out var micros)) return null;

        // Plain TIME is also what arguments of functions become, whose fractions count.
        return RoundTime(new LiteralExpression((Int128)micros, to), to.Scale == 0 ? 6 : to.Scale);
    }

    /// <summary>Rounds a constant of TIME to so many digits of a second.</summary>
    public static LiteralExpression RoundTime(LiteralExpression time, int digits)
    {
        if (time.Value is not Int128 micros || digits >= 6) return time;
        var unit = PowersOfTen[6 - digits];
        var rounded = (Int128.Abs(micros) + unit / 2) / unit * unit;
        return time with { Value = micros < 0 ? -rounded : rounded };
    }

    // A number such as 20240131 or 20240131123000.
    private static long? Moment(Int128 number)
        => number > 0 && number <= 99991231235959 && Functions.Values.TemporalText.TryFromNumber((long)number, out var moment)
            ? moment.Micros
            : null;

    private static LiteralExpression? ToText(LiteralExpression literal, SqlType to, out bool exact)
    {
        exact = literal.Type.IsText;
        if (literal.Type.IsFloating) return null;
        if (literal.Type.Kind == SqlTypeKind.VarBinary)
        {
            exact = false;

            // Bytes that are no text stay as they are when they are converted while the statement runs.
            var bytes = Encoding.Latin1.GetBytes((string)literal.Value!);
            return Utf8.IsValid(bytes) ? new LiteralExpression(Encoding.UTF8.GetString(bytes), to) : null;
        }

        var text = LiteralText.Of(literal);
        if (text is null) return null;

        // CHAR values carry no trailing blanks.
        if (to.Kind == SqlTypeKind.Char) text = text.TrimEnd(' ');
        if (to.Length > 0 && to.Kind != SqlTypeKind.String && text.Length > to.Length)
        {
            if (text.EnumerateRunes().Count() > to.Length)
            {
                exact = false;
                text = string.Concat(text.EnumerateRunes().Take(to.Length).Select(r => r.ToString()));
            }
        }

        return new LiteralExpression(text, to);
    }

    private static Int128 Rescale(Int128 unscaled, int from, int to, out bool exact)
    {
        exact = true;
        if (to >= from) return unscaled * PowersOfTen[to - from];
        var by = PowersOfTen[from - to];
        var (quotient, rest) = Int128.DivRem(unscaled, by);
        exact = rest == 0;
        if (Int128.Abs(rest) * 2 >= by) quotient += Int128.Sign(unscaled);
        return quotient;
    }

    private static int Digits(Int128 value)
    {
        var digits = 1;
        for (var rest = Int128.Abs(value); rest >= 10; rest /= 10) digits++;
        return digits;
    }

    private static Int128[] MakePowers()
    {
        var powers = new Int128[SqlType.MaxDecimalPrecision + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
