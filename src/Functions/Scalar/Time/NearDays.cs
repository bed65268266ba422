using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the next date behind a date that is a given day of the week: 'Mo', 'Mon' or 'Monday'.</summary>
[SqlFunction("next_day", Example = "next_day('2024-02-29', 'Monday') -> 2024-03-04", CanFail = true)]
public readonly struct NextDay : IPartialBinaryFunction<Date, Utf8, Date>
{
    public static bool TryInvoke(Date first, Utf8 second, out Date result)
    {
        var ahead = (WeekdayNames.Of(second) - Calendar.WeekDay(first.Days) + 6) % 7 + 1;
        result = new Date(first.Days + ahead);
        return result.IsInRange;
    }
}

/// <summary>Gives the last date before a date that is a given day of the week.</summary>
[SqlFunction("previous_day", Example = "previous_day('2024-02-29', 'Mon') -> 2024-02-26", CanFail = true)]
public readonly struct PreviousDay : IPartialBinaryFunction<Date, Utf8, Date>
{
    public static bool TryInvoke(Date first, Utf8 second, out Date result)
    {
        var back = (Calendar.WeekDay(first.Days) - WeekdayNames.Of(second) + 6) % 7 + 1;
        result = new Date(first.Days - back);
        return result.IsInRange;
    }
}

/// <summary>Gives the Monday of a date's week; as in Doris, for the first four days of 1970 the first of them.</summary>
[SqlFunction("to_monday", Example = "to_monday('2024-02-29') -> 2024-02-26")]
public readonly struct ToMonday : IUnaryFunction<Date, Date>
{
    private const int FirstSunday = 3;

    public static Date Invoke(Date value)
        => value.Days is >= 0 and <= FirstSunday
            ? new Date(0)
            : new Date(Math.Max(Calendar.MinDays, value.Days - Calendar.WeekDay(value.Days)));
}

/// <summary>Writes a date as ISO 8601 does.</summary>
[SqlFunction("to_iso8601", Example = "to_iso8601(DATE '2024-02-29') -> 2024-02-29")]
public readonly struct DateToIso8601 : IUnaryTextFunction<Date>
{
    public static bool Invoke(Date value, TextSink output)
    {
        TemporalText.Append(value, output);
        return true;
    }
}

/// <summary>Writes a moment as ISO 8601 does, with microseconds.</summary>
[SqlFunction("to_iso8601", Example = "to_iso8601('2024-02-29 01:02:03') -> 2024-02-29T01:02:03.000000")]
public readonly struct ToIso8601 : IUnaryTextFunction<Timestamp>
{
    public static bool Invoke(Timestamp value, TextSink output)
    {
        DateFormatOf.Append(value, "%Y-%m-%dT%H:%i:%s.%f"u8, output);
        return true;
    }
}

/// <summary>Gives the months between two dates: whole ones, plus days as parts of 31.</summary>
[SqlFunction("months_between", Example = "months_between('2024-03-31', '2024-02-29') -> 1")]
public readonly struct MonthsBetween : IBinaryFunction<Date, Date, double>
{
    public static double Invoke(Date first, Date second)
    {
        var (year1, month1, day1) = Calendar.FromDays(first.Days);
        var (year2, month2, day2) = Calendar.FromDays(second.Days);
        var months = (year1 - year2) * 12 + month1 - month2;
        var bothLast = day1 == Calendar.DaysInMonth(year1, month1) && day2 == Calendar.DaysInMonth(year2, month2);
        return day1 == day2 || bothLast ? months : Math.Round(months + (day1 - day2) / 31.0, 8);
    }
}

/// <summary>Finds the number of a day of the week, Monday = 0, by its name or the first two or three letters of it.</summary>
internal static class WeekdayNames
{
    private static readonly string[] s_names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    internal static int Of(Utf8 text)
    {
        var name = text.ToString().Trim().ToLowerInvariant();
        for (var i = 0; i < s_names.Length; i++)
        {
            if (s_names[i] == name || (name.Length is 2 or 3 && s_names[i].StartsWith(name, StringComparison.Ordinal))) return i;
        }

        throw Core.Errors.CoreErrors.WrongArguments.With($"'{text}' is no day of the week");
    }
}
