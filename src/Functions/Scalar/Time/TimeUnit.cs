using System.Text;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Names units of time; months and longer have no fixed length.</summary>
public enum TimeUnit : byte
{
    Microsecond = 0,
    Millisecond = 1,
    Second = 2,
    Minute = 3,
    Hour = 4,
    Day = 5,
    Week = 6,
    Month = 7,
    Quarter = 8,
    Year = 9,
}

/// <summary>Calculates with moments in units of time.</summary>
public static class TimeUnits
{
    /// <summary>Reads "day", "DAYS", "Second"; false when it is no unit.</summary>
    public static bool TryParse(ReadOnlySpan<byte> name, out TimeUnit unit)
    {
        var text = Encoding.UTF8.GetString(NumberText.TrimBlanks(name)).ToLowerInvariant();
        if (text.Length > 3 && text.EndsWith('s')) text = text[..^1];
        if (text.StartsWith("sql_tsi_", StringComparison.Ordinal)) text = text[8..];
        return Enum.TryParse(text, ignoreCase: true, out unit) && !char.IsAsciiDigit(text[0]);
    }

    /// <summary>Gives the length of a unit up to a week in microseconds; 0 for longer ones.</summary>
    public static long MicrosOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Microsecond => 1,
        TimeUnit.Millisecond => 1000,
        TimeUnit.Second => Timestamp.MicrosPerSecond,
        TimeUnit.Minute => 60 * Timestamp.MicrosPerSecond,
        TimeUnit.Hour => 3600 * Timestamp.MicrosPerSecond,
        TimeUnit.Day => Timestamp.MicrosPerDay,
        TimeUnit.Week => 7 * Timestamp.MicrosPerDay,
        _ => 0,
    };

    public static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter => 3,
        TimeUnit.Year => 12,
        _ => 0,
    };

    /// <summary>Adds so many units; false when the result leaves the calendar.</summary>
    public static bool TryAdd(Timestamp value, long count, TimeUnit unit, out Timestamp result)
    {
        result = default;
        if (MonthsOf(unit) is var months and > 0)
        {
            if (count is > 200_000 or < -200_000) return false;
            if (!Calendar.TryAddMonths(value.Days, count * months, out var days)) return false;
            result = new Timestamp(days * Timestamp.MicrosPerDay + value.MicrosOfDay);
            return true;
        }

        var sum = (Int128)value.Micros + (Int128)count * MicrosOf(unit);
        if (sum > long.MaxValue || sum < long.MinValue) return false;
        result = new Timestamp((long)sum);
        return result.IsInRange;
    }

    /// <summary>Gives how many whole units lie between two moments; negative when the second is earlier.</summary>
    public static long Between(Timestamp from, Timestamp to, TimeUnit unit)
    {
        if (MonthsOf(unit) is var length and > 0)
        {
            var (fromYear, fromMonth, fromDay) = Calendar.FromDays(from.Days);
            var (toYear, toMonth, toDay) = Calendar.FromDays(to.Days);
            long months = (toYear - fromYear) * 12 + toMonth - fromMonth;
            var tail = (toDay - fromDay) * Timestamp.MicrosPerDay + to.MicrosOfDay - from.MicrosOfDay;
            if (months > 0 && tail < 0) months--;
            else if (months < 0 && tail > 0) months++;
            return months / length;
        }

        return (to.Micros - from.Micros) / MicrosOf(unit);
    }

    /// <summary>
    /// Gives the start of the unit that a moment lies in; weeks start on Monday, but that of the first day of all with this day.
    /// </summary>
    public static Timestamp Truncate(Timestamp value, TimeUnit unit)
    {
        if (unit <= TimeUnit.Day)
        {
            var length = MicrosOf(unit);
            return new Timestamp(Calendar.FloorDivide(value.Micros, length) * length);
        }

        var days = value.Days;
        if (unit == TimeUnit.Week) return Timestamp.Of(new Date(Math.Max(Calendar.MinDays, days - Calendar.WeekDay(days))));
        var (year, month, _) = Calendar.FromDays(days);
        month = unit switch
        {
            TimeUnit.Month => month,
            TimeUnit.Quarter => (month - 1) / 3 * 3 + 1,
            _ => 1,
        };
        return Timestamp.Of(new Date(Calendar.ToDays(year, month, 1)));
    }
}
