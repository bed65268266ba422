using System.Globalization;

namespace MatViewDb.Bench.Ssb;

/// <summary>Writes the seven years of the star schema benchmark's date table, a row a day.</summary>
internal static class DateRows
{
    internal const int FirstDay = 8035; // 1992-01-01
    internal const int Count = 2557;    // to 1998-12-31
    private const int DayNumberOf1970 = 719162;

    /// <summary>Gives a day's key, its digits as YYYYMMDD.</summary>
    internal static int Key(int daysSince1970)
    {
        var date = DateOnly.FromDayNumber(daysSince1970 + DayNumberOf1970);
        return date.Year * 10_000 + date.Month * 100 + date.Day;
    }

    internal static void Write(int day, LineBuffer to)
    {
        var date = DateOnly.FromDayNumber(FirstDay + day + DayNumberOf1970);
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
        var dayOfWeek = (int)date.DayOfWeek;
        var lastOfMonth = date.AddDays(1).Day == 1;
        var holiday = date is { Month: 1, Day: 1 } or { Month: 7, Day: 4 } or { Month: 12, Day: 25 };
        to.Number(Key(FirstDay + day)).Text($"{month} {date.Day}, {date.Year}").Text(date.DayOfWeek.ToString()).Text(month)
            .Number(date.Year).Number(date.Year * 100 + date.Month).Text($"{month[..3]}{date.Year}").Number(dayOfWeek + 1)
            .Number(date.Day).Number(date.DayOfYear).Number(date.Month).Number((date.DayOfYear - 1) / 7 + 1).Text(Season(date.Month))
            .Number(dayOfWeek == 6 ? 1 : 0).Number(lastOfMonth ? 1 : 0).Number(holiday ? 1 : 0).Number(dayOfWeek is > 0 and < 6 ? 1 : 0)
            .End();
    }

    private static string Season(int month) => month switch
    {
        >= 11 => "Christmas",
        <= 3 => "Winter",
        <= 5 => "Spring",
        <= 8 => "Summer",
        _ => "Fall",
    };
}
