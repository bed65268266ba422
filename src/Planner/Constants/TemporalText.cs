using System.Globalization;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Constants;

/// <summary>Reads dates and times from text as MySQL accepts them.</summary>
public static class TemporalText
{
    private const long MicrosPerDay = 86_400_000_000;

    /// <summary>
    /// Reads 2024-01-31, 2024-1-31, 20240131, or the date part of a full timestamp; gives days since 1970.
    /// </summary>
    public static bool TryParseDate(string text, out long days)
    {
        days = 0;
        if (!TryParseDateTime(text, out var micros, out _)) return false;
        days = FloorDiv(micros, MicrosPerDay);
        return true;
    }

    /// <summary>Reads a timestamp; gives micros since 1970 and how many fractional digits were written.</summary>
    public static bool TryParseDateTime(string text, out long micros, out int digits)
    {
        micros = 0;
        digits = 0;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length == 0) return false;
        var split = trimmed.IndexOfAny(' ', 'T');
        var datePart = split < 0 ? trimmed : trimmed[..split];
        var timePart = split < 0 ? default : trimmed[(split + 1)..].Trim();
        if (split < 0 && trimmed.Length == 14 && !trimmed.ContainsAnyExceptInRange('0', '9'))
        {
            datePart = trimmed[..8];
            var clock = trimmed[8..];
            timePart = $"{clock[..2]}:{clock[2..4]}:{clock[4..]}";
        }

        if (!TryDate(datePart, out var days)) return false;
        long time = 0;
        if (timePart.Length > 0 && (!TryTime(timePart, out time, out digits) || time >= MicrosPerDay)) return false;
        micros = days * MicrosPerDay + time;
        return true;
    }

    /// <summary>Reads [-][d ]hh:mm[:ss[.ffffff]] or hhmmss; gives micros.</summary>
    public static bool TryParseTime(string text, out long micros)
    {
        var isTime = Functions.Values.TemporalText.TryParseTime(System.Text.Encoding.UTF8.GetBytes(text), out var time);
        micros = time.Micros;
        return isTime;
    }

    private static bool TryDate(ReadOnlySpan<char> text, out long days)
    {
        days = 0;
        int year, month, day;
        var first = text.IndexOfAny('-', '/', '.');
        if (first < 0)
        {
            if (text.Length != 8 || text.ContainsAnyExceptInRange('0', '9')) return false;
            year = int.Parse(text[..4], CultureInfo.InvariantCulture);
            month = int.Parse(text[4..6], CultureInfo.InvariantCulture);
            day = int.Parse(text[6..], CultureInfo.InvariantCulture);
        }
        else
        {
            var rest = text[(first + 1)..];
            var second = rest.IndexOfAny('-', '/', '.');
            if (second < 0 || !TryInt(text[..first], out year) || !TryInt(rest[..second], out month)
                || !TryInt(rest[(second + 1)..], out day))
            {
                return false;
            }

            if (first <= 2) year += year < 70 ? 2000 : 1900;
        }

        if (!Functions.Values.Calendar.Exists(year, month, day)) return false;
        days = Functions.Values.Calendar.ToDays(year, month, day);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out long micros, out int digits)
    {
        micros = 0;
        digits = 0;
        if (text.EndsWith("Z")) text = text[..^1];
        long fraction = 0;
        var dot = text.IndexOf('.');
        if (dot >= 0)
        {
            var tail = text[(dot + 1)..];
            digits = Math.Min(tail.Length, 6);
            if (tail.Length > 0 && tail.ContainsAnyExceptInRange('0', '9')) return false;
            for (var i = 0; i < 6; i++) fraction = fraction * 10 + (i < tail.Length ? tail[i] - '0' : 0);
            text = text[..dot];
        }

        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in text.Split(':'))
        {
            if (count == 3 || !TryInt(text[range], out parts[count])) return false;
            count++;
        }

        if (count == 0 || parts[1] > 59 || parts[2] > 59 || parts[0] > 838) return false;
        micros = (parts[0] * 3600L + parts[1] * 60L + parts[2]) * 1_000_000 + fraction;
        return true;
    }

    private static bool TryInt(ReadOnlySpan<char> text, out int value)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static long FloorDiv(long value, long by)
    {
        var quotient = Math.DivRem(value, by, out var rest);
        return rest < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Makes a DATE constant from days since 1970.</summary>
    public static LiteralExpression Date(long days) => new((Int128)days, SqlType.Date);

    /// <summary>Makes a DATETIME constant from micros since 1970.</summary>
    public static LiteralExpression DateTimeOf(long micros, int digits)
        => new((Int128)micros, digits == 0 ? SqlType.DateTime : SqlType.DateTimeOf(digits));
}
