using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives day to hour as one number.</summary>
[SqlFunction("day_hour", Example = "day_hour('2024-02-29 15:04:05') -> 2915")]
public readonly struct DayHour : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var day = Calendar.FromDays(value.Days).Day;
        var hour = value.MicrosOfDay / 3_600_000_000;
        return day * 100L + hour;
    }
}

/// <summary>Gives day to minute as one number.</summary>
[SqlFunction("day_minute", Example = "day_minute('2024-02-29 15:04:05') -> 291504")]
public readonly struct DayMinute : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var day = Calendar.FromDays(value.Days).Day;
        var hour = value.MicrosOfDay / 3_600_000_000;
        var minute = value.MicrosOfDay / 60_000_000 % 60;
        return (day * 100L + hour) * 100 + minute;
    }
}

/// <summary>Gives day to second as one number.</summary>
[SqlFunction("day_second", Example = "day_second('2024-02-29 15:04:05') -> 29150405")]
public readonly struct DaySecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var day = Calendar.FromDays(value.Days).Day;
        var hour = value.MicrosOfDay / 3_600_000_000;
        var minute = value.MicrosOfDay / 60_000_000 % 60;
        var second = value.MicrosOfDay / 1_000_000 % 60;
        return ((day * 100L + hour) * 100 + minute) * 100 + second;
    }
}

/// <summary>Gives hour to minute as one number.</summary>
[SqlFunction("hour_minute", Example = "hour_minute('2024-02-29 15:04:05') -> 1504")]
public readonly struct HourMinute : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var hour = value.MicrosOfDay / 3_600_000_000;
        var minute = value.MicrosOfDay / 60_000_000 % 60;
        return hour * 100L + minute;
    }
}

/// <summary>Gives hour to second as one number.</summary>
[SqlFunction("hour_second", Example = "hour_second('2024-02-29 15:04:05') -> 150405")]
public readonly struct HourSecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var hour = value.MicrosOfDay / 3_600_000_000;
        var minute = value.MicrosOfDay / 60_000_000 % 60;
        var second = value.MicrosOfDay / 1_000_000 % 60;
        return (hour * 100L + minute) * 100 + second;
    }
}

/// <summary>Gives minute to second as one number.</summary>
[SqlFunction("minute_second", Example = "minute_second('2024-02-29 15:04:05') -> 405")]
public readonly struct MinuteSecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
    {
        var minute = value.MicrosOfDay / 60_000_000 % 60;
        var second = value.MicrosOfDay / 1_000_000 % 60;
        return minute * 100L + second;
    }
}
