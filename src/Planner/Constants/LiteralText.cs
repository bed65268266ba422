using System.Globalization;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Constants;

/// <summary>Writes constants as the text form of their type: 1.50, 2024-01-31, 12:00:00.</summary>
public static class LiteralText
{
    private const long MicrosPerSecond = 1_000_000;
    private const long MicrosPerDay = 86_400 * MicrosPerSecond;

    /// <summary>Gives the text; null for NULL.</summary>
    public static string? Of(LiteralExpression literal) => literal.Value switch
    {
        null => null,
        string when literal.Type.IsNested => NestedConstants.TextOf(literal),
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Int128 number => OfNumber(number, literal.Type),
        _ => literal.Value.ToString(),
    };

    public static string OfDecimal(Int128 unscaled, int scale)
    {
        if (scale == 0) return unscaled.ToString(CultureInfo.InvariantCulture);
        var negative = unscaled < 0;
        var digits = (negative ? -unscaled : unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (negative ? "-" : "") + digits[..^scale] + "." + digits[^scale..];
    }

    public static string OfDate(long days)
    {
        var (year, month, day) = Functions.Values.Calendar.FromDays((int)days);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    public static int EpochDay { get; } = new DateOnly(1970, 1, 1).DayNumber;

    private static string OfNumber(Int128 number, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Decimal => OfDecimal(number, type.Scale),
        SqlTypeKind.Date => OfDate((long)number),
        SqlTypeKind.DateTime => OfDateTime((long)number, type.Scale),
        SqlTypeKind.Time => OfTime((long)number, type.Scale),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string OfDateTime(long micros, int digits)
    {
        var days = Math.DivRem(micros, MicrosPerDay, out var rest);
        if (rest < 0)
        {
            days--;
            rest += MicrosPerDay;
        }

        return OfDate(days) + " " + OfTime(rest, digits);
    }

    private static string OfTime(long micros, int digits)
    {
        var text = new StringBuilder(micros < 0 ? "-" : "");
        var rest = Math.Abs(micros);
        var seconds = rest / MicrosPerSecond;
        text.Append(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        var fraction = (rest % MicrosPerSecond).ToString("000000", CultureInfo.InvariantCulture);
        var shown = digits > 0 ? digits : fraction == "000000" ? 0 : 6;
        if (shown > 0) text.Append('.').Append(fraction.AsSpan(0, shown));
        return text.ToString();
    }
}
