using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Reads a date of ISO 8601: 2020-05-11, the week 2020-W10, its day 2020-W10-3, or the day of the year 2020-123.</summary>
[SqlFunction("from_iso8601_date", Example = "from_iso8601_date('2020-W10-3') -> 2020-03-04")]
public readonly struct FromIso8601Date : IPartialUnaryFunction<Utf8, Date>
{
    public static bool TryInvoke(Utf8 value, out Date result)
    {
        result = default;
        var text = value.Bytes;
        if (text.Length < 7 || text[4] != '-' || !TryNumber(text[..4], out var year)) return false;
        var rest = text[5..];
        if (rest[0] == 'W') return TryWeek(year, rest[1..], out result);
        if (rest.Length == 3) return TryNumber(rest, out var ofYear) && TryDay(year, ofYear, out result);
        if (rest.Length != 5 || rest[2] != '-' || !TryNumber(rest[..2], out var month) || !TryNumber(rest[3..], out var day)) return false;
        if (!Calendar.Exists(year, month, day)) return false;
        result = new Date(Calendar.ToDays(year, month, day));
        return true;
    }

    private static bool TryWeek(int year, ReadOnlySpan<byte> text, out Date result)
    {
        result = default;
        var day = 1;
        if (text.Length is not (2 or 4) || !TryNumber(text[..2], out var week) || week is < 1 or > 53) return false;
        if (text.Length == 4 && (text[2] != '-' || !TryNumber(text[3..], out day) || day is < 1 or > 7)) return false;

        // The 4th of January is in the first week.
        var fourth = Calendar.ToDays(year, 1, 4);
        var days = fourth - Calendar.WeekDay(fourth) + (week - 1) * 7 + day - 1;
        result = new Date(days);
        return result.IsInRange && Calendar.Week(days, 3).Year == year;
    }

    private static bool TryDay(int year, int dayOfYear, out Date result)
    {
        result = new Date(Calendar.ToDays(year, 1, 1) + dayOfYear - 1);
        return dayOfYear >= 1 && Calendar.FromDays(result.Days).Year == year;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = number * 10 + digit - '0';
        }

        return digits.Length > 0;
    }
}
