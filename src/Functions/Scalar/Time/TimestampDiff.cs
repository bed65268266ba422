using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives how many whole units lie between two moments: timestampdiff('DAY', from, to).</summary>
[SqlFunction("timestampdiff", Example = "timestampdiff('MONTH', '2024-01-31', '2024-03-01') -> 1")]
public readonly struct TimestampDiff : IPartialTernaryFunction<Utf8, Timestamp, Timestamp, long>
{
    public static bool TryInvoke(Utf8 first, Timestamp second, Timestamp third, out long result)
    {
        result = 0;
        if (!TimeUnits.TryParse(first.Bytes, out var unit)) return false;
        result = TimeUnits.Between(second, third, unit);
        return true;
    }
}

/// <summary>Gives how many whole units the first moment lies behind the second: date_diff('day', a, b).</summary>
[SqlFunction("date_diff", Example = "date_diff('hour', '2024-01-02', '2024-01-01') -> 24")]
public readonly struct DateDiffInUnits : IPartialTernaryFunction<Utf8, Timestamp, Timestamp, long>
{
    public static bool TryInvoke(Utf8 first, Timestamp second, Timestamp third, out long result)
        => TimestampDiff.TryInvoke(first, third, second, out result);
}

/// <summary>Adds so many units: timestampadd('DAY', 1, x).</summary>
[SqlFunction("timestampadd", Example = "timestampadd('MINUTE', 1, '2024-01-02') -> 2024-01-02 00:01:00")]
public readonly struct TimestampAdd : IPartialTernaryFunction<Utf8, long, Timestamp, Timestamp>
{
    public static bool TryInvoke(Utf8 first, long second, Timestamp third, out Timestamp result)
    {
        result = default;
        return TimeUnits.TryParse(first.Bytes, out var unit) && TimeUnits.TryAdd(third, second, unit, out result);
    }
}
