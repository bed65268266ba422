using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the whole years from the second moment to the first.</summary>
[SqlFunction("years_diff", Example = "years_diff('2025-03-01', '2024-01-01') -> 1")]
public readonly struct YearsDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Year);
}

/// <summary>Gives the whole quarters from the second moment to the first.</summary>
[SqlFunction("quarters_diff", Example = "quarters_diff('2025-03-01', '2024-01-01') -> 4")]
public readonly struct QuartersDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Quarter);
}

/// <summary>Gives the whole months from the second moment to the first.</summary>
[SqlFunction("months_diff", Example = "months_diff('2025-03-01', '2024-01-01') -> 14")]
public readonly struct MonthsDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Month);
}

/// <summary>Gives the whole weeks from the second moment to the first.</summary>
[SqlFunction("weeks_diff", Example = "weeks_diff('2025-03-01', '2024-01-01') -> 60")]
public readonly struct WeeksDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Week);
}

/// <summary>Gives the whole days from the second moment to the first.</summary>
[SqlFunction("days_diff", Example = "days_diff('2025-03-01', '2024-01-01') -> 425")]
public readonly struct DaysDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Day);
}

/// <summary>Gives the whole hours from the second moment to the first.</summary>
[SqlFunction("hours_diff", Example = "hours_diff('2025-03-01', '2024-01-01') -> 10200")]
public readonly struct HoursDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Hour);
}

/// <summary>Gives the whole minutes from the second moment to the first.</summary>
[SqlFunction("minutes_diff", Example = "minutes_diff('2025-03-01', '2024-01-01') -> 612000")]
public readonly struct MinutesDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Minute);
}

/// <summary>Gives the whole seconds from the second moment to the first.</summary>
[SqlFunction("seconds_diff", Example = "seconds_diff('2025-03-01', '2024-01-01') -> 36720000")]
public readonly struct SecondsDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second) => TimeUnits.Between(second, first, TimeUnit.Second);
}

/// <summary>Gives the whole milliseconds from the second moment to the first.</summary>
[SqlFunction("milliseconds_diff", Example = "milliseconds_diff('2025-03-01', '2024-01-01') -> 36720000000")]
public readonly struct MillisecondsDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second)
        => TimeUnits.Between(second, first, TimeUnit.Millisecond);
}

/// <summary>Gives the microseconds from the second moment to the first.</summary>
[SqlFunction("microseconds_diff", Example = "microseconds_diff('2024-01-01 00:00:01', '2024-01-01') -> 1000000")]
public readonly struct MicrosecondsDiff : IBinaryFunction<Timestamp, Timestamp, long>
{
    public static long Invoke(Timestamp first, Timestamp second)
        => TimeUnits.Between(second, first, TimeUnit.Microsecond);
}
