using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Writes a moment in a format of % codes.</summary>
[SqlFunction("date_format", Example = "date_format('2024-02-09 15:04:05', '%W %D %M %Y %H:%i') -> Friday 9th February 2024 15:04")]
public readonly struct DateFormat : IBinaryTextFunction<Timestamp, Utf8>
{
    public static bool Invoke(Timestamp first, Utf8 second, TextSink output)
    {
        DateFormatOf.Append(first, second.Bytes, output);
        return second.Length > 0;
    }

    public static bool MayRepeat => true;

    /// <summary>Moments of one hour look alike when nothing finer is written; tables are mostly in the order of time.</summary>
    public static bool Repeats(Timestamp first, Utf8 second, Timestamp nextFirst, Utf8 nextSecond)
        => DateFormatOf.IsSameHour(first, nextFirst) && second.Bytes.SequenceEqual(nextSecond.Bytes)
            && DateFormatOf.IsOfHours(second.Bytes);
}

/// <summary>Gives the English name of the month.</summary>
[SqlFunction("monthname", Example = "monthname('2024-02-29') -> February")]
public readonly struct MonthName : IUnaryTextFunction<Date>
{
    public static bool Invoke(Date value, TextSink output)
    {
        output.Append(DateFormatOf.Months[Calendar.FromDays(value.Days).Month - 1]);
        return true;
    }
}

/// <summary>Gives the English name of the day of the week.</summary>
[SqlFunction("dayname", Example = "dayname('2024-02-29') -> Thursday")]
public readonly struct DayName : IUnaryTextFunction<Date>
{
    public static bool Invoke(Date value, TextSink output)
    {
        output.Append(DateFormatOf.Days[Calendar.DayOfWeek(value.Days) - 1]);
        return true;
    }
}
