using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the year.</summary>
[SqlFunction("year", Example = "year(DATE '2024-02-29') -> 2024")]
public readonly struct YearOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.FromDays(value.Days).Year;
}

/// <summary>Gives the year.</summary>
[SqlFunction("year", Example = "year(DATETIME '2024-02-29') -> 2024")]
public readonly struct YearOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.FromDays(value.Days).Year;
}

/// <summary>Gives the quarter, 1 to 4.</summary>
[SqlFunction("quarter", Example = "quarter(DATE '2024-02-29') -> 1")]
public readonly struct QuarterOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => (Calendar.FromDays(value.Days).Month + 2) / 3;
}

/// <summary>Gives the quarter, 1 to 4.</summary>
[SqlFunction("quarter", Example = "quarter(DATETIME '2024-02-29') -> 1")]
public readonly struct QuarterOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => (Calendar.FromDays(value.Days).Month + 2) / 3;
}

/// <summary>Gives the month, 1 to 12.</summary>
[SqlFunction("month", Example = "month(DATE '2024-02-29') -> 2")]
public readonly struct MonthOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.FromDays(value.Days).Month;
}

/// <summary>Gives the month, 1 to 12.</summary>
[SqlFunction("month", Example = "month(DATETIME '2024-02-29') -> 2")]
public readonly struct MonthOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.FromDays(value.Days).Month;
}

/// <summary>Gives the day of the month.</summary>
[SqlFunction("day", Example = "day(DATE '2024-02-29') -> 29")]
[SqlFunction("dayofmonth", Example = "dayofmonth(DATE '2024-02-29') -> 29")]
public readonly struct DayOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.FromDays(value.Days).Day;
}

/// <summary>Gives the day of the month.</summary>
[SqlFunction("day", Example = "day(DATETIME '2024-02-29') -> 29"), SqlFunction("dayofmonth")]
public readonly struct DayOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.FromDays(value.Days).Day;
}

/// <summary>Gives the day of the week, 1 = Sunday to 7.</summary>
[SqlFunction("dayofweek", Example = "dayofweek(DATE '2024-02-29') -> 5")]
public readonly struct DayOfWeekOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.DayOfWeek(value.Days);
}

/// <summary>Gives the day of the week, 1 = Sunday to 7.</summary>
[SqlFunction("dayofweek", Example = "dayofweek(DATETIME '2024-02-29') -> 5")]
public readonly struct DayOfWeekOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.DayOfWeek(value.Days);
}

/// <summary>Gives the day of the week, 0 = Monday to 6.</summary>
[SqlFunction("weekday", Example = "weekday(DATE '2024-02-29') -> 3")]
public readonly struct WeekDayOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.WeekDay(value.Days);
}

/// <summary>Gives the day of the week, 0 = Monday to 6.</summary>
[SqlFunction("weekday", Example = "weekday(DATETIME '2024-02-29') -> 3")]
public readonly struct WeekDayOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.WeekDay(value.Days);
}

/// <summary>Gives the day of the week, 1 = Monday to 7.</summary>
[SqlFunction("dayofweek_iso", Example = "dayofweek_iso(DATE '2024-02-29') -> 4")]
public readonly struct DayOfWeekIsoOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.WeekDay(value.Days) + 1;
}

/// <summary>Gives the day of the week, 1 = Monday to 7.</summary>
[SqlFunction("dayofweek_iso", Example = "dayofweek_iso(DATETIME '2024-02-29') -> 4")]
public readonly struct DayOfWeekIsoOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.WeekDay(value.Days) + 1;
}

/// <summary>Gives the day of the year, 1 to 366.</summary>
[SqlFunction("dayofyear", Example = "dayofyear(DATE '2024-02-29') -> 60")]
public readonly struct DayOfYearOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.DayOfYear(value.Days);
}

/// <summary>Gives the day of the year, 1 to 366.</summary>
[SqlFunction("dayofyear", Example = "dayofyear(DATETIME '2024-02-29') -> 60")]
public readonly struct DayOfYearOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => Calendar.DayOfYear(value.Days);
}

/// <summary>Gives year and month as one number.</summary>
[SqlFunction("year_month", Example = "year_month(DATE '2024-02-29') -> 202402")]
public readonly struct YearMonthOfDate : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => YearMonthOf.Number(value.Days);
}

/// <summary>Gives year and month as one number.</summary>
[SqlFunction("year_month", Example = "year_month(DATETIME '2024-02-29') -> 202402")]
public readonly struct YearMonthOfMoment : IUnaryFunction<Timestamp, int>
{
    public static int Invoke(Timestamp value) => YearMonthOf.Number(value.Days);
}

/// <summary>Joins year and month.</summary>
internal static class YearMonthOf
{
    internal static int Number(int days)
    {
        var (year, month, _) = Calendar.FromDays(days);
        return year * 100 + month;
    }
}
