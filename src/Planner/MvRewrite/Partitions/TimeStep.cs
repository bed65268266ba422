using System.Globalization;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Is what a partition column is cut down to: a unit of date_trunc, or a slice of so many units as time_slice counts them from the
/// year 1. Its text is "month" or "5 day".
/// </summary>
public readonly record struct TimeStep(string Unit, int Count, bool IsSlice)
{
    private const long SecondsOfDay = 86_400;

    /// <summary>Reads the text of a step.</summary>
    public static TimeStep Of(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new TimeStep(text, 1, IsSlice: false)
            : new TimeStep(text[(space + 1)..], int.Parse(text.AsSpan(0, space), CultureInfo.InvariantCulture), IsSlice: true);
    }

    /// <summary>Gives it in words: "month", "5 days".</summary>
    public string Text => IsSlice ? string.Create(CultureInfo.InvariantCulture, $"slices of {Count} {Unit}") : Unit;

    public static string SliceOf(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");

    /// <summary>Says whether a unit can be sliced.</summary>
    public static bool IsUnit(string unit) => SecondsOf(unit) > 0 || MonthsOf(unit) > 0;

    /// <summary>Gives the function that cuts to it, as SQL.</summary>
    public string Sql(string column, bool isDate)
    {
        if (!IsSlice) return $"date_trunc('{Unit}', {column})";
        var function = isDate ? "date_slice" : "time_slice";
        return string.Create(CultureInfo.InvariantCulture, $"{function}({column}, INTERVAL {Count} {Unit.ToUpperInvariant()})");
    }

    /// <summary>Says whether it does not end at midnight always.</summary>
    internal bool IsFinerThanDay => SecondsOf(Unit) is > 0 and var seconds && seconds * Count % SecondsOfDay != 0;

    internal bool IsAsLongAs(TimeStep other) => Seconds == other.Seconds && Months == other.Months;

    internal bool IsLongerThan(TimeStep other) => Weight > other.Weight;

    /// <summary>Says whether each of its steps consists of whole ones of another.</summary>
    internal bool IsMadeOf(TimeStep other)
    {
        if (Months > 0 && other.Months > 0) return Months % other.Months == 0;
        if (Months > 0) return other.Seconds > 0 && SecondsOfDay % other.Seconds == 0;
        // Everything counts from a Monday at midnight.
        return other.Seconds > 0 && Seconds % other.Seconds == 0;
    }

    private long Seconds => SecondsOf(Unit) * Count;

    private long Months => (long)MonthsOf(Unit) * Count;

    private long Weight => Seconds + (Months * 30 * SecondsOfDay);

    private static long SecondsOf(string unit) => unit switch
    {
        "second" => 1,
        "minute" => 60,
        "hour" => 3_600,
        "day" => SecondsOfDay,
        "week" => 7 * SecondsOfDay,
        _ => 0,
    };

    private static int MonthsOf(string unit) => unit switch
    {
        "month" => 1,
        "quarter" => 3,
        "year" => 12,
        _ => 0,
    };
}
