using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Cuts partition values of DATE and DATETIME columns down and up to units of date_trunc ("day") or slices of time_slice ("5 day").
/// </summary>
public static class TimeUnit
{
    private const int DaysToEpoch = 719_162;
    private const int DaysToEnd = 2_932_896;
    private const long MicrosPerDay = 86_400_000_000;

    /// <summary>Gives the first value of the unit that <paramref name="value"/> lies in (days or micros since 1970).</summary>
    public static Int128 Floor(Int128 value, SqlType type, string unit) => FromTicks(Floor(ToTicks(value, type), unit), type);

    /// <summary>Gives the first value of the unit that a value lies in; null where the unit begins before the year 1.</summary>
    internal static Int128? Start(Int128 value, SqlType type, string unit)
        => DaysOf(value, type) < -DaysToEpoch ? null : Floor(value, type, unit);

    /// <summary>Gives the smallest unit start that is not below <paramref name="value"/>; null where the year 9999 ends before.</summary>
    public static Int128? Ceiling(Int128 value, SqlType type, string unit)
    {
        var days = DaysOf(value, type);
        if (days > DaysToEnd) return null;
        // Days of the year 0 come before all units.
        if (days < -DaysToEpoch) return FromTicks(DateTime.MinValue, type);
        var at = ToTicks(value, type);
        var floor = Floor(at, unit);
        return floor == at ? FromTicks(floor, type) : Next(floor, unit) is { } next ? FromTicks(next, type) : null;
    }

    /// <summary>Gives the start of the unit after the one that starts at a value; null where the year 9999 ends before.</summary>
    public static Int128? Next(Int128 value, SqlType type, string unit)
        => Next(ToTicks(value, type), unit) is { } next ? FromTicks(next, type) : null;

    /// <summary>Says whether a word names a unit, in capitals or not.</summary>
    internal static bool IsUnit(string word)
        => word.ToLowerInvariant() is "minute" or "hour" or "day" or "week" or "month" or "quarter" or "year";

    /// <summary>Says whether a value lies in the years 1 to 9999, which can be cut into units.</summary>
    internal static bool IsInCalendar(Int128 value, SqlType type)
        => DaysOf(value, type) is var days && days >= -DaysToEpoch && days <= DaysToEnd;

    private static Int128 DaysOf(Int128 value, SqlType type)
        => type.Kind == SqlTypeKind.Date ? value : (value - (value < 0 ? MicrosPerDay - 1 : 0)) / MicrosPerDay;

    /// <summary>Gives a moment of one type as a value of another; what a DATE has no room for is cut off.</summary>
    internal static Int128 Convert(Int128 value, SqlType from, SqlType to)
        => from.Kind == to.Kind || !from.IsTemporal ? value
            : to.Kind == SqlTypeKind.Date ? DaysOf(value, from) : value * MicrosPerDay;

    private static DateTime Floor(DateTime at, string unit) => TimeStep.Of(unit) is { IsSlice: true } slice
        ? DateUnits.Slice(at, slice.Unit, slice.Count) : FloorToUnit(at, unit);

    private static DateTime FloorToUnit(DateTime at, string unit) => unit switch
    {
        "minute" => new DateTime(at.Year, at.Month, at.Day, at.Hour, at.Minute, 0),
        "hour" => new DateTime(at.Year, at.Month, at.Day, at.Hour, 0, 0),
        "day" => at.Date,
        "week" => at.Date.AddDays(-(((int)at.DayOfWeek + 6) % 7)),
        "month" => new DateTime(at.Year, at.Month, 1),
        "quarter" => new DateTime(at.Year, (at.Month - 1) / 3 * 3 + 1, 1),
        "year" => new DateTime(at.Year, 1, 1),
        _ => throw CoreErrors.Semantic.With($"'{unit}' is not a unit that partitions can be cut by"),
    };

    private static DateTime? Next(DateTime start, string unit)
    {
        try
        {
            return TimeStep.Of(unit) is { IsSlice: true } slice ? DateUnits.Add(start, slice.Unit, slice.Count) : NextUnit(start, unit);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static DateTime NextUnit(DateTime start, string unit) => unit switch
    {
        "minute" => start.AddMinutes(1),
        "hour" => start.AddHours(1),
        "day" => start.AddDays(1),
        "week" => start.AddDays(7),
        "month" => start.AddMonths(1),
        "quarter" => start.AddMonths(3),
        _ => start.AddYears(1),
    };

    private static DateTime ToTicks(Int128 value, SqlType type) => type.Kind == SqlTypeKind.Date
        ? DateTime.MinValue.AddDays((int)value + DaysToEpoch)
        : DateTime.UnixEpoch.AddTicks((long)value * 10);

    private static Int128 FromTicks(DateTime at, SqlType type) => type.Kind == SqlTypeKind.Date
        ? (Int128)((at.Ticks / TimeSpan.TicksPerDay) - DaysToEpoch)
        : (at - DateTime.UnixEpoch).Ticks / 10;

    /// <summary>Prints a bound for partition names: digits of year to day, with the time of day when it is not midnight.</summary>
    public static string NamePart(Int128 value, SqlType type)
    {
        if (!type.IsTemporal || !IsInCalendar(value, type)) return value < 0 ? $"m{-value}" : value.ToString();
        var at = ToTicks(value, type);
        return at.TimeOfDay == TimeSpan.Zero ? at.ToString("yyyyMMdd", null) : at.ToString("yyyyMMddHHmmss", null);
    }

    /// <summary>Gives now as a partition value of a DATE or DATETIME column.</summary>
    public static Int128 FromUtc(DateTime now, SqlType type)
        => type.Kind == SqlTypeKind.Date ? FromTicks(now.Date, type) : FromTicks(now, type);

    /// <summary>Gives the beginning of a day (days since 1970) as a partition value of a DATE or DATETIME column.</summary>
    internal static Int128 OfDay(Int128 day, SqlType type) => Convert(day, SqlType.Date, type);

    /// <summary>Moves a partition value back by a number of days, months or years, to the year 1 at most.</summary>
    public static Int128 Back(Int128 value, SqlType type, int count, string unit)
    {
        var at = ToTicks(value, type);
        var days = count * unit switch
        {
            "minute" => 1.0 / (24 * 60), "hour" => 1.0 / 24, "week" => 7, "month" => 31, "year" => 366, _ => 1.0,
        };
        if (days >= (at - DateTime.MinValue).TotalDays) return FromTicks(DateTime.MinValue, type);
        var moved = unit switch
        {
            "minute" => at.AddMinutes(-count),
            "hour" => at.AddHours(-count),
            "week" => at.AddDays(-7 * count),
            "month" => at.AddMonths(-count),
            "year" => at.AddYears(-count),
            _ => at.AddDays(-count),
        };
        return FromTicks(moved, type);
    }
}
