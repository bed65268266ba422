using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Rounds moments to fractional digits and shows them as numbers.</summary>
internal static class TemporalConversions
{
    /// <summary>Rounds to 0 to 6 digits.</summary>
    internal static Timestamp Round(Timestamp value, int digits)
    {
        if (digits >= 6) return value;
        long unit = 1;
        for (var i = digits; i < 6; i++) unit *= 10;
        return new Timestamp(Calendar.FloorDivide(value.Micros + unit / 2, unit) * unit);
    }

    /// <summary>Rounds halves away from midnight.</summary>
    internal static TimeSpanValue Round(TimeSpanValue value, int digits)
    {
        if (digits >= 6) return value;
        long unit = 1;
        for (var i = digits; i < 6; i++) unit *= 10;
        var rounded = (Math.Abs(value.Micros) + unit / 2) / unit * unit;
        return TimeSpanValue.Clamp(value.Micros < 0 ? -rounded : rounded);
    }
}

/// <summary>Gives the midnight that starts a date.</summary>
internal readonly struct DateToTimestamp : IConversion<Date, Timestamp>
{
    public bool TryConvert(Date value, out Timestamp result)
    {
        result = Timestamp.Of(value);
        return true;
    }
}

/// <summary>Drops the time of day.</summary>
internal readonly struct TimestampToDate : IConversion<Timestamp, Date>
{
    public bool TryConvert(Timestamp value, out Date result)
    {
        result = new Date(value.Days);
        return true;
    }
}

/// <summary>Changes the number of fractional digits.</summary>
internal readonly struct TimestampToTimestamp(int digits) : IConversion<Timestamp, Timestamp>
{
    public bool TryConvert(Timestamp value, out Timestamp result)
    {
        result = TemporalConversions.Round(value, digits);
        return result.IsInRange;
    }
}

/// <summary>Gives the time of day.</summary>
internal readonly struct TimestampToTime(int digits) : IConversion<Timestamp, TimeSpanValue>
{
    public bool TryConvert(Timestamp value, out TimeSpanValue result)
    {
        result = TemporalConversions.Round(new TimeSpanValue(value.MicrosOfDay), digits);
        return true;
    }
}

/// <summary>Rounds a time to the digits of another type.</summary>
internal readonly struct TimeToTime(int digits) : IConversion<TimeSpanValue, TimeSpanValue>
{
    public bool TryConvert(TimeSpanValue value, out TimeSpanValue result)
    {
        result = TemporalConversions.Round(value, digits);
        return true;
    }
}

/// <summary>Gives 20240131.</summary>
internal readonly struct DateToNumber : IConversion<Date, long>
{
    public bool TryConvert(Date value, out long result)
    {
        var (year, month, day) = Calendar.FromDays(value.Days);
        result = year * 10_000L + month * 100 + day;
        return true;
    }
}

/// <summary>Gives 20240131123059.</summary>
internal readonly struct TimestampToNumber : IConversion<Timestamp, long>
{
    public bool TryConvert(Timestamp value, out long result)
    {
        var (year, month, day) = Calendar.FromDays(value.Days);
        var seconds = value.MicrosOfDay / Timestamp.MicrosPerSecond;
        result = (year * 10_000L + month * 100 + day) * 1_000_000
            + seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
        return true;
    }
}

/// <summary>Gives 123059.</summary>
internal readonly struct TimeToNumber : IConversion<TimeSpanValue, long>
{
    public bool TryConvert(TimeSpanValue value, out long result)
    {
        var seconds = Math.Abs(value.Micros) / Timestamp.MicrosPerSecond;
        result = seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
        if (value.Micros < 0) result = -result;
        return true;
    }
}

/// <summary>Reads 20240131 or 20240131123059 as a date.</summary>
internal readonly struct NumberToDate : IConversion<long, Date>
{
    public bool TryConvert(long value, out Date result)
    {
        var fits = TemporalText.TryFromNumber(value, out var moment);
        result = new Date(moment.Days);
        return fits;
    }
}

/// <summary>Reads 20240131 or 20240131123059.</summary>
internal readonly struct NumberToTimestamp : IConversion<long, Timestamp>
{
    public bool TryConvert(long value, out Timestamp result) => TemporalText.TryFromNumber(value, out result);
}

/// <summary>Reads 123059.</summary>
internal readonly struct NumberToTime : IConversion<long, TimeSpanValue>
{
    public bool TryConvert(long value, out TimeSpanValue result)
    {
        var size = Math.Abs(Math.Clamp(value, -99_999_999, 99_999_999));
        var seconds = size / 10_000 * 3600 + size / 100 % 100 * 60 + size % 100;
        result = new TimeSpanValue((value < 0 ? -seconds : seconds) * Timestamp.MicrosPerSecond);
        return size % 100 < 60 && size / 100 % 100 < 60 && Math.Abs(result.Micros) <= TimeSpanValue.MaxMicros;
    }
}
