using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the last day of the month.</summary>
[SqlFunction("last_day", Example = "last_day('2024-02-03') -> 2024-02-29")]
public readonly struct LastDay : IUnaryFunction<Date, Date>
{
    public static Date Invoke(Date value)
    {
        var (year, month, day) = Calendar.FromDays(value.Days);
        return new Date(value.Days - day + Calendar.DaysInMonth(year, month));
    }
}

/// <summary>Gives the n-th day of a year.</summary>
[SqlFunction("makedate", Example = "makedate(2024, 60) -> 2024-02-29")]
public readonly struct MakeDate : IPartialBinaryFunction<int, int, Date>
{
    public static bool TryInvoke(int first, int second, out Date result)
    {
        result = default;
        if (first is < 0 or > 9999 || second is < 1 or > 4_000_000) return false;
        if (first < 70) first += 2000;
        else if (first < 100) first += 1900;
        result = new Date(Calendar.ToDays(first, 1, 1) + second - 1);
        return result.IsInRange;
    }
}

/// <summary>Gives a time of hours, minutes and seconds.</summary>
[SqlFunction("maketime", Example = "maketime(12, 15, 30) -> 12:15:30")]
public readonly struct MakeTime : IPartialTernaryFunction<long, long, double, TimeSpanValue>
{
    private const long HoursMax = 1000;

    public static bool TryInvoke(long first, long second, double third, out TimeSpanValue result)
    {
        var exists = second is >= 0 and < 60 && third is >= 0 and < 60;
        var minutes = Math.Abs(Math.Clamp(first, -HoursMax, HoursMax)) * 60 + (exists ? second : 0);
        var micros = minutes * 60 * Timestamp.MicrosPerSecond + (exists ? (long)Math.Round(third * Timestamp.MicrosPerSecond) : 0);
        result = TimeSpanValue.Clamp(first < 0 ? -micros : micros);
        return exists;
    }
}

/// <summary>Gives the days since year 0.</summary>
[SqlFunction("to_days", Example = "to_days('2007-10-07') -> 733321")]
public readonly struct ToDays : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => value.Days - Calendar.MinDays;
}

/// <summary>Gives the date so many days after year 0.</summary>
[SqlFunction("from_days", Example = "from_days(730669) -> 2000-07-03")]
public readonly struct FromDays : IPartialUnaryFunction<long, Date>
{
    public static bool TryInvoke(long value, out Date result)
    {
        result = new Date((int)Math.Clamp(value, -1, 4_000_000) + Calendar.MinDays);
        return result.IsInRange;
    }
}

/// <summary>Takes a text or moment as a date.</summary>
[SqlFunction("date", Example = "date('2024-02-29 01:02:03') -> 2024-02-29")]
[SqlFunction("to_date", Example = "to_date('2024-02-29 01:02:03') -> 2024-02-29")]
public readonly struct DateOf : IUnaryFunction<Date, Date>
{
    public static Date Invoke(Date value) => value;
}

/// <summary>Takes a text or date as a moment.</summary>
[SqlFunction("timestamp", Example = "timestamp('2024-02-29') -> 2024-02-29 00:00:00")]
[SqlFunction("to_datetime", Example = "to_datetime('2024-02-29') -> 2024-02-29 00:00:00")]
public readonly struct TimestampOf : IUnaryFunction<Timestamp, Timestamp>
{
    public static Timestamp Invoke(Timestamp value) => value;
}

/// <summary>Adds a time to a moment.</summary>
[SqlFunction("timestamp", Example = "timestamp('2024-02-29', '12:00:00') -> 2024-02-29 12:00:00")]
[SqlFunction("addtime")]
public readonly struct TimestampPlusTime : IPartialBinaryFunction<Timestamp, TimeSpanValue, Timestamp>
{
    public static bool TryInvoke(Timestamp first, TimeSpanValue second, out Timestamp result)
    {
        result = new Timestamp(first.Micros + second.Micros);
        return result.IsInRange;
    }
}

/// <summary>Takes a time from a moment.</summary>
[SqlFunction("subtime", Example = "subtime('2024-02-29', '12:00:00') -> 2024-02-28 12:00:00")]
public readonly struct TimestampMinusTime : IPartialBinaryFunction<Timestamp, TimeSpanValue, Timestamp>
{
    public static bool TryInvoke(Timestamp first, TimeSpanValue second, out Timestamp result)
    {
        result = new Timestamp(first.Micros - second.Micros);
        return result.IsInRange;
    }
}

/// <summary>Takes a text or moment as a time of day.</summary>
[SqlFunction("time", Example = "time('2024-02-29 01:02:03') -> 01:02:03")]
public readonly struct TimeOf : IUnaryFunction<TimeSpanValue, TimeSpanValue>
{
    public static TimeSpanValue Invoke(TimeSpanValue value) => value;
}

/// <summary>Gives a time in seconds.</summary>
[SqlFunction("time_to_sec", Example = "time_to_sec('01:00:05') -> 3605")]
public readonly struct TimeToSeconds : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => value.Micros / Timestamp.MicrosPerSecond;
}

/// <summary>Gives seconds as a time.</summary>
[SqlFunction("sec_to_time", Example = "sec_to_time(3605) -> 01:00:05")]
public readonly struct SecondsToTime : IUnaryFunction<long, TimeSpanValue>
{
    public static TimeSpanValue Invoke(long value)
        => TimeSpanValue.Clamp(Math.Clamp(value, -10_000_000, 10_000_000) * Timestamp.MicrosPerSecond);
}

/// <summary>Gives seconds and parts of one as a time.</summary>
[SqlFunction("sec_to_time", Example = "sec_to_time(1.5e0) -> 00:00:01.500000")]
public readonly struct PartsOfSecondsToTime : IUnaryFunction<double, TimeSpanValue>
{
    public static TimeSpanValue Invoke(double value)
        => TimeSpanValue.Clamp((long)Math.Round(Math.Clamp(value, -10_000_000, 10_000_000) * Timestamp.MicrosPerSecond));
}
