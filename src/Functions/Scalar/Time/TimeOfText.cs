using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the hour of a text that is a time or a moment; NULL when it is neither.</summary>
[SqlFunction("hour", Example = "hour('10:11:12') -> 10")]
public readonly struct HourOfText : IPartialUnaryFunction<Utf8, int>
{
    public static bool TryInvoke(Utf8 value, out int result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = HourOfTime.Invoke(time);
        return read;
    }
}

/// <summary>Gives the minute of a text that is a time or a moment; NULL when it is neither.</summary>
[SqlFunction("minute", Example = "minute('10:11:12') -> 11")]
public readonly struct MinuteOfText : IPartialUnaryFunction<Utf8, int>
{
    public static bool TryInvoke(Utf8 value, out int result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = MinuteOfTime.Invoke(time);
        return read;
    }
}

/// <summary>Gives the second of a text that is a time or a moment; NULL when it is neither.</summary>
[SqlFunction("second", Example = "second('10:11:12') -> 12")]
public readonly struct SecondOfText : IPartialUnaryFunction<Utf8, int>
{
    public static bool TryInvoke(Utf8 value, out int result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = SecondOfTime.Invoke(time);
        return read;
    }
}

/// <summary>Gives the microseconds of a text that is a time or a moment; NULL when it is neither.</summary>
[SqlFunction("microsecond", Example = "microsecond('10:11:12.5') -> 500000")]
public readonly struct MicrosecondOfText : IPartialUnaryFunction<Utf8, int>
{
    public static bool TryInvoke(Utf8 value, out int result)
    {
        var read = TemporalText.TryParseTime(value.Bytes, out var time);
        result = MicrosecondOfTime.Invoke(time);
        return read;
    }
}
