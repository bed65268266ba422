using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the hour of a moment.</summary>
[SqlFunction("hour", Example = "hour('2024-02-29 15:04:05.12') -> 15")]
public readonly struct HourOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => (int)(value.MicrosOfDay / 3_600_000_000);
}

/// <summary>Gives the hour of a time.</summary>
[SqlFunction("hour", Example = "hour(TIME '15:04:05.12') -> 15")]
public readonly struct HourOfTime : IUnaryFunction<TimeSpanValue, int>
{
    public static int Invoke(TimeSpanValue value) => (int)(Math.Abs(value.Micros) / 3_600_000_000);
}

/// <summary>Gives the minute of a moment.</summary>
[SqlFunction("minute", Example = "minute('2024-02-29 15:04:05.12') -> 4")]
public readonly struct MinuteOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => (int)(value.MicrosOfDay / 60_000_000 % 60);
}

/// <summary>Gives the minute of a time.</summary>
[SqlFunction("minute", Example = "minute(TIME '15:04:05.12') -> 4")]
public readonly struct MinuteOfTime : IUnaryFunction<TimeSpanValue, int>
{
    public static int Invoke(TimeSpanValue value) => (int)(Math.Abs(value.Micros) / 60_000_000 % 60);
}

/// <summary>Gives the second of a moment.</summary>
[SqlFunction("second", Example = "second('2024-02-29 15:04:05.12') -> 5")]
public readonly struct SecondOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => (int)(value.MicrosOfDay / 1_000_000 % 60);
}

/// <summary>Gives the second of a time.</summary>
[SqlFunction("second", Example = "second(TIME '15:04:05.12') -> 5")]
public readonly struct SecondOfTime : IUnaryFunction<TimeSpanValue, int>
{
    public static int Invoke(TimeSpanValue value) => (int)(Math.Abs(value.Micros) / 1_000_000 % 60);
}

/// <summary>Gives the microseconds of a moment.</summary>
[SqlFunction("microsecond", Example = "microsecond('2024-02-29 15:04:05.12') -> 120000")]
public readonly struct MicrosecondOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => (int)(value.MicrosOfDay % 1_000_000);
}

/// <summary>Gives the microseconds of a time.</summary>
[SqlFunction("microsecond", Example = "microsecond(TIME '15:04:05.12') -> 120000")]
public readonly struct MicrosecondOfTime : IUnaryFunction<TimeSpanValue, int>
{
    public static int Invoke(TimeSpanValue value) => (int)(Math.Abs(value.Micros) % 1_000_000);
}
