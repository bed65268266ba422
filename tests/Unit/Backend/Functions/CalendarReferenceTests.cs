using System.Globalization;
using MatViewDb.Functions;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Holds date functions to .NET's calendar and to the words of MySQL's manual about weeks, over random days.</summary>
public sealed class CalendarReferenceTests
{
    private const int Tries = 300;
    private readonly Random _random = new(7);

    [Theory]
    [InlineData("dayofweek")]
    [InlineData("weekday")]
    [InlineData("dayofyear")]
    [InlineData("quarter")]
    [InlineData("last_day")]
    [InlineData("to_days")]
    [InlineData("monthname")]
    public void PartsOfADay(string name)
    {
        for (var i = 0; i < Tries; i++)
        {
            var day = Day();
            var expected = name switch
            {
                "dayofweek" => Number((int)day.DayOfWeek + 1),
                "weekday" => Number(((int)day.DayOfWeek + 6) % 7),
                "dayofyear" => Number(day.DayOfYear),
                "quarter" => Number((day.Month + 2) / 3),
                "last_day" => Text(new DateTime(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
                "to_days" => Number((int)(day - DateTime.MinValue).TotalDays + 366),
                _ => day.ToString("MMMM", CultureInfo.InvariantCulture),
            };
            Assert.Equal(expected, MiniEvaluator.Evaluate($"{name}(DATE '{Text(day)}')"));
        }
    }

    [Theory]
    [InlineData("days_add")]
    [InlineData("weeks_add")]
    [InlineData("months_add")]
    [InlineData("quarters_add")]
    [InlineData("years_add")]
    public void MovedDays(string name)
    {
        for (var i = 0; i < Tries; i++)
        {
            var day = Day();
            var by = _random.Next(-500, 500);
            DateTime? moved;
            try
            {
                moved = name switch
                {
                    "days_add" => day.AddDays(by),
                    "weeks_add" => day.AddDays(by * 7),
                    "months_add" => day.AddMonths(by),
                    "quarters_add" => day.AddMonths(by * 3),
                    _ => day.AddYears(by),
                };
            }
            catch (ArgumentOutOfRangeException)
            {
                moved = null;
            }

            // Days of the year 0 are there, but not in .NET.
            if (moved is null && by < 0) continue;
            Assert.Equal(moved is { } to ? Text(to) : "NULL", MiniEvaluator.Evaluate($"{name}(DATE '{Text(day)}', {by})"));
        }
    }

    /// <summary>
    /// The manual: even modes start weeks on Sunday, odd ones on Monday; 0, 2, 5 and 7 count from the first week that has such a
    /// day in the year, the others from the first with four days or more; 0, 1, 4 and 5 may answer 0, the others the last of the
    /// year before.
    /// </summary>
    [Fact]
    public void Weeks()
    {
        for (var i = 0; i < Tries; i++)
        {
            var day = i < 60 ? new DateTime(2000 + i, 1 + 11 * (i % 2), 1 + i % 5 * (1 + 5 * (i % 2))) : Day();
            for (var mode = 0; mode <= 7; mode++)
                Assert.Equal(Number(Week(day, mode)), MiniEvaluator.Evaluate($"week(DATE '{Text(day)}', {mode})"));
        }
    }

    [Theory]
    [InlineData("DAY")]
    [InlineData("WEEK")]
    [InlineData("MONTH")]
    [InlineData("QUARTER")]
    [InlineData("YEAR")]
    [InlineData("HOUR")]
    public void Differences(string unit)
    {
        for (var i = 0; i < Tries; i++)
        {
            DateTime from = Day().AddSeconds(_random.Next(86_400)), to = Day().AddSeconds(_random.Next(86_400));
            var sign = from <= to ? 1 : -1;
            var (low, high) = from <= to ? (from, to) : (to, from);
            var months = (high.Year - low.Year) * 12 + high.Month - low.Month;
            if (high.Day < low.Day || high.Day == low.Day && high.TimeOfDay < low.TimeOfDay) months--;
            var expected = sign * unit switch
            {
                "DAY" => (long)(high - low).TotalDays,
                "WEEK" => (long)(high - low).TotalDays / 7,
                "HOUR" => (long)(high - low).TotalHours,
                "MONTH" => months,
                "QUARTER" => months / 3,
                _ => months / 12,
            };
            Assert.Equal(Number(expected), MiniEvaluator.Evaluate(
                $"timestampdiff('{unit}', DATETIME '{from:yyyy-MM-dd HH:mm:ss}', DATETIME '{to:yyyy-MM-dd HH:mm:ss}')"));
        }
    }

    private static int Week(DateTime day, int mode)
    {
        // MySQL turns the third bit around where weeks start on Sunday.
        var monday = (mode & 1) != 0;
        var yearBefore = (mode & 2) != 0;
        var anyDay = monday == ((mode & 4) != 0);
        var week = Count(day, day.Year, monday, anyDay);
        if (week == 0 && yearBefore) return Count(day, day.Year - 1, monday, anyDay);
        if (yearBefore && Start(day.Year + 1, monday, anyDay) <= day) return 1;
        return week;
    }

    private static int Count(DateTime day, int year, bool monday, bool anyDay)
    {
        var start = Start(year, monday, anyDay);
        return day < start ? 0 : (int)(day - start).TotalDays / 7 + 1;
    }

    private static DateTime Start(int year, bool monday, bool anyDay)
    {
        var first = new DateTime(year, 1, 1);
        var passed = ((int)first.DayOfWeek + (monday ? 6 : 0)) % 7;
        var belongs = anyDay ? passed == 0 : 7 - passed >= 4;
        return first.AddDays(-passed + (belongs ? 0 : 7));
    }

    private DateTime Day() => new DateTime(1000, 1, 1).AddDays(_random.Next(3_280_000));

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
