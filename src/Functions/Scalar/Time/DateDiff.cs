using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the days from the second date to the first; times of day do not count.</summary>
[SqlFunction("datediff", Example = "datediff('2024-03-01 23:00:00', '2024-02-28') -> 2")]
public readonly struct DateDiff : IBinaryFunction<Date, Date, int>
{
    public static int Invoke(Date first, Date second) => first.Days - second.Days;
}

/// <summary>Gives the time from the second moment to the first.</summary>
[SqlFunction("timediff", Example = "timediff('2024-01-02 01:00:00', '2024-01-01 00:30:00') -> 24:30:00")]
public readonly struct TimeDiff : IBinaryFunction<Timestamp, Timestamp, TimeSpanValue>
{
    public static TimeSpanValue Invoke(Timestamp first, Timestamp second)
        => TimeSpanValue.Clamp(first.Micros - second.Micros);
}
