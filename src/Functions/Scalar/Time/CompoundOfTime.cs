using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives parts of a time side by side as one number, which is negative where the time is.</summary>
internal static class CompoundOfTime
{
    internal static long HourMinute(TimeSpanValue time) => Signed(time, Hours(time) * 100 + Minutes(time));

    internal static long HourSecond(TimeSpanValue time) => Signed(time, (Hours(time) * 100 + Minutes(time)) * 100 + Seconds(time));

    internal static long MinuteSecond(TimeSpanValue time) => Signed(time, Minutes(time) * 100 + Seconds(time));

    internal static long SecondMicrosecond(TimeSpanValue time) => Signed(time, Math.Abs(time.Micros) % 60_000_000);

    internal static long MinuteMicrosecond(TimeSpanValue time)
        => Signed(time, Minutes(time) * 100_000_000 + Math.Abs(time.Micros) % 60_000_000);

    internal static long HourMicrosecond(TimeSpanValue time)
        => Signed(time, Hours(time) * 10_000_000_000 + Minutes(time) * 100_000_000 + Math.Abs(time.Micros) % 60_000_000);

    private static long Hours(TimeSpanValue time) => Math.Abs(time.Micros) / 3_600_000_000;

    private static long Minutes(TimeSpanValue time) => Math.Abs(time.Micros) / 60_000_000 % 60;

    private static long Seconds(TimeSpanValue time) => Math.Abs(time.Micros) / 1_000_000 % 60;

    private static long Signed(TimeSpanValue time, long number) => time.Micros < 0 ? -number : number;
}

/// <summary>Gives hour to minute of a time as one number.</summary>
[SqlFunction("hour_minute", Example = "hour_minute(TIME '10:11:12') -> 1011")]
public readonly struct HourMinuteOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.HourMinute(value);
}

/// <summary>Gives hour to minute of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("hour_minute", Example = "hour_minute('10:11:12') -> 1011")]
public readonly struct HourMinuteOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.HourMinute(time);
        return read;
    }
}

/// <summary>Gives hour to second of a time as one number.</summary>
[SqlFunction("hour_second", Example = "hour_second(TIME '10:11:12') -> 101112")]
public readonly struct HourSecondOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.HourSecond(value);
}

/// <summary>Gives hour to second of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("hour_second", Example = "hour_second('10:11:12') -> 101112")]
public readonly struct HourSecondOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.HourSecond(time);
        return read;
    }
}

/// <summary>Gives minute to second of a time as one number.</summary>
[SqlFunction("minute_second", Example = "minute_second(TIME '10:11:12') -> 1112")]
public readonly struct MinuteSecondOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.MinuteSecond(value);
}

/// <summary>Gives minute to second of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("minute_second", Example = "minute_second('10:11:12') -> 1112")]
public readonly struct MinuteSecondOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.MinuteSecond(time);
        return read;
    }
}

/// <summary>Gives second to microsecond of a time as one number.</summary>
[SqlFunction("second_microsecond", Example = "second_microsecond(TIME '10:11:12.5') -> 12500000")]
public readonly struct SecondMicrosecondOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.SecondMicrosecond(value);
}

/// <summary>Gives second to microsecond of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("second_microsecond", Example = "second_microsecond('10:11:12.5') -> 12500000")]
public readonly struct SecondMicrosecondOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.SecondMicrosecond(time);
        return read;
    }
}

/// <summary>Gives minute to microsecond of a time as one number.</summary>
[SqlFunction("minute_microsecond", Example = "minute_microsecond(TIME '10:11:12.5') -> 1112500000")]
public readonly struct MinuteMicrosecondOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.MinuteMicrosecond(value);
}

/// <summary>Gives minute to microsecond of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("minute_microsecond", Example = "minute_microsecond('10:11:12.5') -> 1112500000")]
public readonly struct MinuteMicrosecondOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.MinuteMicrosecond(time);
        return read;
    }
}

/// <summary>Gives hour to microsecond of a time as one number.</summary>
[SqlFunction("hour_microsecond", Example = "hour_microsecond(TIME '10:11:12.5') -> 101112500000")]
public readonly struct HourMicrosecondOfTime : IUnaryFunction<TimeSpanValue, long>
{
    public static long Invoke(TimeSpanValue value) => CompoundOfTime.HourMicrosecond(value);
}

/// <summary>Gives hour to microsecond of a text that is a time or a moment as one number; NULL when it is neither.</summary>
[SqlFunction("hour_microsecond", Example = "hour_microsecond('10:11:12.5') -> 101112500000")]
public readonly struct HourMicrosecondOfText : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = CompoundOfTime.HourMicrosecond(time);
        return read;
    }
}
