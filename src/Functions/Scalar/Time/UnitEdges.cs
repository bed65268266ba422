using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the start of the year of a moment.</summary>
[SqlFunction("year_floor", Example = "year_floor('2024-02-29 15:04:05.5') -> 2024-01-01 00:00:00")]
public readonly struct YearFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Year);
}

/// <summary>Gives the start of the next year of a moment, the moment itself when a year starts there.</summary>
[SqlFunction("year_ceil", Example = "year_ceil('2024-02-29 15:04:05.5') -> 2025-01-01 00:00:00")]
public readonly struct YearCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Year, out result);
}

/// <summary>Gives the start of the quarter of a moment.</summary>
[SqlFunction("quarter_floor", Example = "quarter_floor('2024-02-29 15:04:05.5') -> 2024-01-01 00:00:00")]
public readonly struct QuarterFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Quarter);
}

/// <summary>Gives the start of the next quarter of a moment, the moment itself when a quarter starts there.</summary>
[SqlFunction("quarter_ceil", Example = "quarter_ceil('2024-02-29 15:04:05.5') -> 2024-04-01 00:00:00")]
public readonly struct QuarterCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Quarter, out result);
}

/// <summary>Gives the start of the month of a moment.</summary>
[SqlFunction("month_floor", Example = "month_floor('2024-02-29 15:04:05.5') -> 2024-02-01 00:00:00")]
public readonly struct MonthFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Month);
}

/// <summary>Gives the start of the next month of a moment, the moment itself when a month starts there.</summary>
[SqlFunction("month_ceil", Example = "month_ceil('2024-02-29 15:04:05.5') -> 2024-03-01 00:00:00")]
public readonly struct MonthCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Month, out result);
}

/// <summary>Gives the start of the week of a moment.</summary>
[SqlFunction("week_floor", Example = "week_floor('2024-02-29 15:04:05.5') -> 2024-02-26 00:00:00")]
public readonly struct WeekFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Week);
}

/// <summary>Gives the start of the next week of a moment, the moment itself when a week starts there.</summary>
[SqlFunction("week_ceil", Example = "week_ceil('2024-02-29 15:04:05.5') -> 2024-03-04 00:00:00")]
public readonly struct WeekCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Week, out result);
}

/// <summary>Gives the start of the day of a moment.</summary>
[SqlFunction("day_floor", Example = "day_floor('2024-02-29 15:04:05.5') -> 2024-02-29 00:00:00")]
public readonly struct DayFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Day);
}

/// <summary>Gives the start of the next day of a moment, the moment itself when a day starts there.</summary>
[SqlFunction("day_ceil", Example = "day_ceil('2024-02-29 15:04:05.5') -> 2024-03-01 00:00:00")]
public readonly struct DayCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Day, out result);
}

/// <summary>Gives the start of the hour of a moment.</summary>
[SqlFunction("hour_floor", Example = "hour_floor('2024-02-29 15:04:05.5') -> 2024-02-29 15:00:00")]
public readonly struct HourFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Hour);
}

/// <summary>Gives the start of the next hour of a moment, the moment itself when a hour starts there.</summary>
[SqlFunction("hour_ceil", Example = "hour_ceil('2024-02-29 15:04:05.5') -> 2024-02-29 16:00:00")]
public readonly struct HourCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Hour, out result);
}

/// <summary>Gives the start of the minute of a moment.</summary>
[SqlFunction("minute_floor", Example = "minute_floor('2024-02-29 15:04:05.5') -> 2024-02-29 15:04:00")]
public readonly struct MinuteFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Minute);
}

/// <summary>Gives the start of the next minute of a moment, the moment itself when a minute starts there.</summary>
[SqlFunction("minute_ceil", Example = "minute_ceil('2024-02-29 15:04:05.5') -> 2024-02-29 15:05:00")]
public readonly struct MinuteCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Minute, out result);
}

/// <summary>Gives the start of the second of a moment.</summary>
[SqlFunction("second_floor", Example = "second_floor('2024-02-29 15:04:05.5') -> 2024-02-29 15:04:05")]
public readonly struct SecondFloor : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => UnitEdges.Floor(value, TimeUnit.Second);
}

/// <summary>Gives the start of the next second of a moment, the moment itself when a second starts there.</summary>
[SqlFunction("second_ceil", Example = "second_ceil('2024-02-29 15:04:05.5') -> 2024-02-29 15:04:06")]
public readonly struct SecondCeil : IPartialUnaryFunction<Timestamp, Timestamp>
{
    public static bool TryInvoke(Timestamp value, out Timestamp result) => UnitEdges.TryCeil(value, TimeUnit.Second, out result);
}

/// <summary>Finds where units of time start; weeks start on Monday.</summary>
internal static class UnitEdges
{
    internal static Timestamp Floor(Timestamp value, TimeUnit unit)
    {
        if (unit == TimeUnit.Week) return Timestamp.Of(new Date(Math.Max(Calendar.MinDays, Monday(value))));
        if (TimeUnits.MonthsOf(unit) is var months and > 0)
        {
            var (year, month, _) = Calendar.FromDays(value.Days);
            return Timestamp.Of(new Date(Calendar.ToDays(year, (month - 1) / months * months + 1, 1)));
        }

        var size = TimeUnits.MicrosOf(unit);
        return new Timestamp(Calendar.FloorDivide(value.Micros, size) * size);
    }

    internal static bool TryCeil(Timestamp value, TimeUnit unit, out Timestamp result)
    {
        result = unit == TimeUnit.Week ? new Timestamp(Monday(value) * Timestamp.MicrosPerDay) : Floor(value, unit);
        return result == value || (TimeUnits.TryAdd(result, 1, unit, out result) && result.IsInRange);
    }

    // Before the calendar starts where the moment lies in the first week of all.
    private static int Monday(Timestamp value) => value.Days - Calendar.WeekDay(value.Days);
}
