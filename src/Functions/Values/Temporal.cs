namespace MatViewDb.Functions.Values;

/// <summary>Is a DATE: days since 1970-01-01.</summary>
public readonly record struct Date(int Days)
{
    public static readonly Date Min = new(Calendar.MinDays);
    public static readonly Date Max = new(Calendar.MaxDays);

    public bool IsInRange => Days >= Calendar.MinDays && Days <= Calendar.MaxDays;
}

/// <summary>Is a DATETIME: microseconds since 1970-01-01, without a zone.</summary>
public readonly record struct Timestamp(long Micros)
{
    public const long MicrosPerSecond = 1_000_000;
    public const long MicrosPerDay = 86_400L * MicrosPerSecond;

    public bool IsInRange => Micros >= Calendar.MinDays * MicrosPerDay && Micros < (
        Calendar.MaxDays + 1L) * MicrosPerDay;

    public int Days => (int)Calendar.FloorDivide(Micros, MicrosPerDay);

    /// <summary>Gives microseconds since midnight.</summary>
    public long MicrosOfDay => Micros - Days * MicrosPerDay;

    public static Timestamp Of(Date date) => new(date.Days * MicrosPerDay);
}

/// <summary>Is a TIME: signed microseconds, up to 838:59:59.</summary>
public readonly record struct TimeSpanValue(long Micros)
{
    public const long MaxMicros = ((838L * 60 + 59) * 60 + 59) * Timestamp.MicrosPerSecond;

    public static TimeSpanValue Clamp(long micros) => new(Math.Clamp(micros, -MaxMicros, MaxMicros));
}
