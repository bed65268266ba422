namespace MatViewDb.Functions.Values;

/// <summary>Converts between UTC and the time zone of a session.</summary>
public static class LocalTime
{
    private const long UnixEpochTicks = 621_355_968_000_000_000;

    /// <summary>Gives now() of the statement in the session's zone.</summary>
    public static Timestamp Now(FunctionContext context)
        => FromUtc(new Timestamp(context.StatementTimeMicros), context.TimeZone);

    public static Timestamp FromUtc(Timestamp utc, TimeZoneInfo zone)
        => new(utc.Micros + OffsetMicros(utc, zone));

    /// <summary>
    /// Gives the UTC moment of a local time; one that a clock change skips or repeats takes the offset before it.
    /// </summary>
    public static Timestamp ToUtc(Timestamp local, TimeZoneInfo zone)
    {
        if (zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime) return local;
        if (!IsDotNetRange(local)) return new Timestamp(local.Micros - zone.BaseUtcOffset.Ticks / 10);
        var moment = new DateTime(UnixEpochTicks + local.Micros * 10, DateTimeKind.Unspecified);
        return new Timestamp(local.Micros - zone.GetUtcOffset(moment).Ticks / 10);
    }

    /// <summary>Finds a zone by IANA name or by offset such as +08:00.</summary>
    public static bool TryFindZone(string name, out TimeZoneInfo zone)
    {
        zone = TimeZoneInfo.Utc;
        if (name.Length >= 5 && name[0] is '+' or '-' && TimeSpan.TryParse(name[1..], out var offset)
            && offset.TotalHours <= 14)
        {
            if (name[0] == '-') offset = -offset;
            zone = TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
            return true;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone!) || Fallback(name, out zone);
    }

    private static bool Fallback(string name, out TimeZoneInfo zone)
    {
        zone = TimeZoneInfo.Utc;
        return name.Equals("UTC", StringComparison.OrdinalIgnoreCase)
            || name.Equals("SYSTEM", StringComparison.OrdinalIgnoreCase);
    }

    private static long OffsetMicros(Timestamp utc, TimeZoneInfo zone)
    {
        if (zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime) return 0;
        if (!IsDotNetRange(utc)) return zone.BaseUtcOffset.Ticks / 10;
        return zone.GetUtcOffset(new DateTime(UnixEpochTicks + utc.Micros * 10, DateTimeKind.Utc)).Ticks / 10;
    }

    private static bool IsDotNetRange(Timestamp value)
        => value.Micros > -62_135_000_000_000_000 && value.Micros < 253_402_000_000_000_000;
}
