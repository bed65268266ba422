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

/// <summary>Gives second to microsecond as one number.</summary>
[SqlFunction("second_microsecond", Example = "second_microsecond('2024-02-29 15:04:05.5') -> 5500000")]
public readonly struct SecondMicrosecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value) => value.MicrosOfDay % 60_000_000;
}

/// <summary>Gives minute to microsecond as one number.</summary>
[SqlFunction("minute_microsecond", Example = "minute_microsecond('2024-02-29 15:04:05.5') -> 405500000")]
public readonly struct MinuteMicrosecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
        => value.MicrosOfDay / 60_000_000 % 60 * 100_000_000 + SecondMicrosecond.Invoke(value);
}

/// <summary>Gives hour to microsecond as one number.</summary>
[SqlFunction("hour_microsecond", Example = "hour_microsecond('2024-02-29 15:04:05.5') -> 150405500000")]
public readonly struct HourMicrosecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
        => value.MicrosOfDay / 3_600_000_000 * 10_000_000_000 + MinuteMicrosecond.Invoke(value);
}

/// <summary>Gives day to microsecond as one number.</summary>
[SqlFunction("day_microsecond", Example = "day_microsecond('2024-02-29 15:04:05.5') -> 29150405500000")]
public readonly struct DayMicrosecond : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
        => Calendar.FromDays(value.Days).Day * 1_000_000_000_000 + HourMicrosecond.Invoke(value);
}
