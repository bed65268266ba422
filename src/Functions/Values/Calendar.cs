using System.Runtime.CompilerServices;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Converts between day numbers and calendar fields of the proleptic Gregorian calendar, years 0 to 9999.
/// </summary>
public static class Calendar
{
    /// <summary>0000-01-01.</summary>
    public const int MinDays = -719_528;

    /// <summary>9999-12-31.</summary>
    public const int MaxDays = 2_932_896;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FloorDivide(long value, long divisor)
    {
        var quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Gives the day number of a date that exists.</summary>
    public static int ToDays(int year, int month, int day)
    {
        // Counting years from March puts the leap day last, so month lengths follow one formula; eras have 400 years.
        if (month <= 2) year--;
        var shifted = (uint)(year + 400);
        var era = (int)(shifted / 400);
        var yearOfEra = (int)(shifted % 400);
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (era - 1) * 146_097 + dayOfEra - 719_468;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Year, int Month, int Day) FromDays(int days)
    {
        // One more era keeps the numbers positive, and unsigned division by constants is cheap.
        var shifted = (uint)(days + 719_468 + 146_097);
        var era = shifted / 146_097;
        var dayOfEra = shifted - era * 146_097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shiftedMonth = (5 * dayOfYear + 2) / 153;
        var day = (int)(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        var year = (int)(yearOfEra + era * 400) - 400;
        return (month <= 2 ? year + 1 : year, month, day);
    }

    public static bool Exists(int year, int month, int day)
        => year is >= 0 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>
    /// Adds months; a day past the end of the month becomes its last. False when the year leaves 0 to 9999.
    /// </summary>
    public static bool TryAddMonths(int days, long months, out int result)
    {
        var (year, month, day) = FromDays(days);
        result = 0;
        if (months is > 200_000 or < -200_000) return false;
        var count = year * 12 + (month - 1) + (int)months;
        if (count < 0) return false;
        year = count / 12;
        month = count % 12 + 1;
        if (year > 9999) return false;
        result = ToDays(year, month, Math.Min(day, DaysInMonth(year, month)));
        return true;
    }

    /// <summary>Gives 1 (Sunday) to 7 (Saturday).</summary>
    public static int DayOfWeek(int days) => (int)(((days + 4L) % 7 + 7) % 7) + 1;

    /// <summary>Gives 0 (Monday) to 6 (Sunday).</summary>
    public static int WeekDay(int days) => (DayOfWeek(days) + 5) % 7;

    public static int DayOfYear(int days)
    {
        var (year, _, _) = FromDays(days);
        return days - ToDays(year, 1, 1) + 1;
    }

    /// <summary>Gives week and its year as MySQL's WEEK(date, mode) defines them, modes 0 to 7.</summary>
    public static (int Week, int Year) Week(int days, int mode)
    {
        mode &= 7;
        var mondayFirst = (mode & 1) != 0;
        var weekYear = (mode & 2) != 0;
        var firstWeekday = (mode & 4) != 0;
        if (!mondayFirst) firstWeekday = !firstWeekday;

        var (year, _, _) = FromDays(days);
        var firstDay = ToDays(year, 1, 1);
        var weekday = WeekdayFrom(firstDay, mondayFirst);
        if (days - firstDay < 7 - weekday)
        {
            // The date lies before the first full week; depending on the mode that is week 0 or the last week of last
            // year.
            var early = firstWeekday ? weekday != 0 : weekday >= 4;
            if (early && !weekYear) return (0, year);
            if (early)
            {
                year--;
                var length = IsLeap(year) ? 366 : 365;
                firstDay -= length;
                weekday = (weekday + 53 * 7 - length) % 7;
                weekYear = true;
            }
        }

        var skip = firstWeekday ? weekday != 0 : weekday >= 4;
        var offset = skip ? days - (firstDay + (7 - weekday)) : days - (firstDay - weekday);
        if (weekYear && offset >= 52 * 7)
        {
            weekday = (weekday + (IsLeap(year) ? 366 : 365)) % 7;
            if (firstWeekday ? weekday == 0 : weekday < 4) return (1, year + 1);
        }

        return (offset / 7 + 1, year);
    }

    private static int WeekdayFrom(int days, bool mondayFirst) => mondayFirst ? WeekDay(days) : DayOfWeek(days) - 1;
}
