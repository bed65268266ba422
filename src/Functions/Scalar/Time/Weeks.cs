using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the number of the week, weeks starting on Sunday.</summary>
[SqlFunction("week", Example = "week('2024-02-29') -> 8")]
public readonly struct Week : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.Week(value.Days, 0).Week;
}

/// <summary>Gives the number of the week by one of MySQL's eight modes.</summary>
[SqlFunction("week", Example = "week('2024-12-30', 3) -> 1")]
public readonly struct WeekInMode : IBinaryFunction<Date, int, int>
{
    public static int Invoke(Date first, int second) => Calendar.Week(first.Days, second).Week;
}

/// <summary>Gives the number of the ISO week.</summary>
[SqlFunction("weekofyear", Example = "weekofyear('2021-01-03') -> 53")]
[SqlFunction("week_iso", Example = "week_iso('2021-01-03') -> 53")]
public readonly struct WeekOfYear : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => Calendar.Week(value.Days, 3).Week;
}

/// <summary>Gives year and week as one number, weeks starting on Sunday.</summary>
[SqlFunction("yearweek", Example = "yearweek('2024-02-29') -> 202408")]
public readonly struct YearWeek : IUnaryFunction<Date, int>
{
    public static int Invoke(Date value) => YearWeekInMode.Invoke(value, 0);
}

/// <summary>Gives year and week as one number by one of MySQL's eight modes.</summary>
[SqlFunction("yearweek", Example = "yearweek('2024-12-30', 1) -> 202501")]
public readonly struct YearWeekInMode : IBinaryFunction<Date, int, int>
{
    public static int Invoke(Date first, int second)
    {
        var (week, year) = Calendar.Week(first.Days, second | 2);
        return year * 100 + week;
    }
}
