using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the seconds since year 0.</summary>
[SqlFunction("to_seconds", Example = "to_seconds('2024-01-01') -> 63871286400")]
public readonly struct ToSeconds : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value)
        => (value.Days - (long)Calendar.MinDays) * 86_400 + value.MicrosOfDay / Timestamp.MicrosPerSecond;
}

/// <summary>Gives the whole seconds from 1970 to a moment, taken as UTC.</summary>
[SqlFunction("second_timestamp", Example = "second_timestamp('1970-01-01 00:00:01') -> 1")]
public readonly struct SecondTimestamp : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value) => Calendar.FloorDivide(value.Micros, Timestamp.MicrosPerSecond);
}

/// <summary>Gives the whole milliseconds from 1970 to a moment, taken as UTC.</summary>
[SqlFunction("millisecond_timestamp", Example = "millisecond_timestamp('1970-01-01 00:00:01.5') -> 1500")]
public readonly struct MillisecondTimestamp : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value) => Calendar.FloorDivide(value.Micros, 1000);
}

/// <summary>Gives the microseconds from 1970 to a moment, taken as UTC.</summary>
[SqlFunction("microsecond_timestamp", Example = "microsecond_timestamp('1970-01-01 00:00:01.5') -> 1500000")]
public readonly struct MicrosecondTimestamp : IUnaryFunction<Timestamp, long>
{
    public static long Invoke(Timestamp value) => value.Micros;
}

/// <summary>Gives the moment so many seconds after 1970, as UTC.</summary>
[SqlFunction("from_second", Example = "from_second(1) -> 1970-01-01 00:00:01")]
public readonly struct FromSecond : IPartialUnaryFunction<long, Timestamp>
{
    public static bool TryInvoke(long value, out Timestamp result) => SecondsOf.TryMake(value, Timestamp.MicrosPerSecond, out result);
}

/// <summary>Gives the moment so many milliseconds after 1970, as UTC.</summary>
[SqlFunction("from_millisecond", Example = "from_millisecond(86400000) -> 1970-01-02 00:00:00.000", Digits = 3)]
public readonly struct FromMillisecond : IPartialUnaryFunction<long, Timestamp>
{
    public static bool TryInvoke(long value, out Timestamp result) => SecondsOf.TryMake(value, 1000, out result);
}

/// <summary>Gives the moment so many microseconds after 1970, as UTC.</summary>
[SqlFunction("from_microsecond", Example = "from_microsecond(86400000000) -> 1970-01-02 00:00:00.000000", Digits = 6)]
public readonly struct FromMicrosecond : IPartialUnaryFunction<long, Timestamp>
{
    public static bool TryInvoke(long value, out Timestamp result) => SecondsOf.TryMake(value, 1, out result);
}

/// <summary>Gives the hour of the day of seconds since 1970, as UTC.</summary>
[SqlFunction("hour_from_unixtime", Example = "hour_from_unixtime(7200) -> 2")]
public readonly struct HourFromUnixTime : IPartialUnaryFunction<long, int>
{
    public static bool TryInvoke(long value, out int result)
    {
        result = (int)(Calendar.FloorDivide(value, 3600) % 24);
        return value >= 0 && value < (Calendar.MaxDays + 1L) * 86_400;
    }
}

/// <summary>Makes moments of numbers.</summary>
internal static class SecondsOf
{
    internal static bool TryMake(long value, long micros, out Timestamp result)
    {
        var product = (Int128)value * micros;
        result = new Timestamp((long)Int128.Clamp(product, long.MinValue, long.MaxValue));
        return result.IsInRange;
    }
}
