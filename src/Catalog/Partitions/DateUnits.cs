using System.Globalization;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Truncates and steps moments by the units that partitions are cut in.</summary>
public static class DateUnits
{
    public static readonly string[] Names = ["minute", "hour", "day", "week", "month", "quarter", "year"];

    /// <summary>Gives the start of the unit that a moment is in; weeks start on Monday.</summary>
    public static DateTime Truncate(DateTime moment, string unit) => unit switch
    {
        "second" => new DateTime(moment.Ticks - moment.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc),
        "minute" => new DateTime(moment.Ticks - moment.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc),
        "hour" => new DateTime(moment.Ticks - moment.Ticks % TimeSpan.TicksPerHour, DateTimeKind.Utc),
        "day" => moment.Date,
        "week" => moment.Date.AddDays(-(((int)moment.DayOfWeek + 6) % 7)),
        "month" => new DateTime(moment.Year, moment.Month, 1, 0, 0, 0, DateTimeKind.Utc),
        "quarter" => new DateTime(moment.Year, (moment.Month - 1) / 3 * 3 + 1, 1, 0, 0, 0, DateTimeKind.Utc),
        "year" => new DateTime(moment.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        _ => throw CatalogErrors.WrongPartitions.With($"the unit '{unit}' is not one of {string.Join(", ", Names)}"),
    };

    /// <summary>Gives the start of the slice of so many units that a moment is in; slices are counted from the year 1.</summary>
    public static DateTime Slice(DateTime moment, string unit, int count)
    {
        long units = unit switch
        {
            "year" => moment.Year - 1,
            "quarter" => (moment.Year - 1) * 4 + (moment.Month - 1) / 3,
            "month" => (moment.Year - 1) * 12 + moment.Month - 1,
            _ => moment.Ticks / TicksOf(unit),
        };
        var first = new DateTime(0, DateTimeKind.Utc);
        units -= units % count;
        return unit is "year" or "quarter" or "month" ? Add(first, unit, (int)units) : first.AddTicks(units * TicksOf(unit));
    }

    private static long TicksOf(string unit) => unit switch
    {
        "second" => TimeSpan.TicksPerSecond,
        "minute" => TimeSpan.TicksPerMinute,
        "hour" => TimeSpan.TicksPerHour,
        "day" => TimeSpan.TicksPerDay,
        "week" => 7 * TimeSpan.TicksPerDay,
        _ => throw CatalogErrors.WrongPartitions.With($"the unit '{unit}' is not one of {string.Join(", ", Names)}"),
    };

    public static DateTime Add(DateTime moment, string unit, int count) => unit switch
    {
        "second" => moment.AddSeconds(count),
        "minute" => moment.AddMinutes(count),
        "hour" => moment.AddHours(count),
        "day" => moment.AddDays(count),
        "week" => moment.AddDays(7 * count),
        "month" => moment.AddMonths(count),
        "quarter" => moment.AddMonths(3 * count),
        "year" => moment.AddYears(count),
        _ => throw CatalogErrors.WrongPartitions.With($"the unit '{unit}' is not one of {string.Join(", ", Names)}"),
    };

    /// <summary>Gives the digits that name the unit starting at a moment, for example 202310 for a month.</summary>
    public static string Digits(DateTime moment, string unit) => moment.ToString(unit switch
    {
        "year" => "yyyy",
        "month" or "quarter" => "yyyyMM",
        "day" or "week" => "yyyyMMdd",
        "hour" => "yyyyMMddHH",
        "minute" => "yyyyMMddHHmm",
        _ => "yyyyMMddHHmmss",
    }, CultureInfo.InvariantCulture);

    public static string NameOf(IntervalUnit unit) => unit.ToString().ToLowerInvariant();
}
