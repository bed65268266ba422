using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

public sealed class CastTests
{
    private static readonly Dictionary<string, SqlType> s_types = new()
    {
        ["boolean"] = SqlType.Boolean,
        ["tinyint"] = SqlType.TinyInt,
        ["int"] = SqlType.Int,
        ["bigint"] = SqlType.BigInt,
        ["largeint"] = SqlType.LargeInt,
        ["float"] = SqlType.Float,
        ["double"] = SqlType.Double,
        ["decimal(5,2)"] = SqlType.Decimal(5, 2),
        ["decimal(38,10)"] = SqlType.Decimal(38, 10),
        ["date"] = SqlType.Date,
        ["datetime"] = SqlType.DateTime,
        ["datetime(3)"] = SqlType.DateTimeOf(3),
        ["time"] = SqlType.Time,
        ["char(3)"] = SqlType.Char(3),
        ["varchar(3)"] = SqlType.Varchar(3),
        ["string"] = SqlType.String,
    };

    [Theory]
    [InlineData("12", "int", "12")]
    [InlineData(" -7 ", "tinyint", "-7")]
    [InlineData("170141183460469231731687303715884105727", "largeint", "170141183460469231731687303715884105727")]
    [InlineData("1e2", "bigint", "100")]
    [InlineData("123.456", "decimal(5,2)", "123.46")]
    [InlineData("-0.005", "decimal(5,2)", "-0.01")]
    [InlineData("1e-3", "decimal(38,10)", "0.0010000000")]
    [InlineData("true", "boolean", "1")]
    [InlineData("2024-02-29", "date", "2024-02-29")]
    [InlineData("2024/2/9", "date", "2024-02-09")]
    [InlineData("20240229", "date", "2024-02-29")]
    [InlineData("2024-02-29 13:14:15.5", "datetime(3)", "2024-02-29 13:14:15.500")]
    [InlineData("2024-02-29T13:14:15", "datetime", "2024-02-29 13:14:15")]
    [InlineData("2024-02-29 23:59:59.9996", "datetime(3)", "2024-03-01 00:00:00.000")]
    [InlineData("2024-02-29 13:14:15.5", "datetime", "2024-02-29 13:14:16")]
    [InlineData("20240229131415", "datetime", "2024-02-29 13:14:15")]
    [InlineData("-12:13:14", "time", "-12:13:14")]
    [InlineData("838:59:59", "time", "838:59:59")]
    [InlineData("ab ", "char(3)", "ab")]
    [InlineData("1.5", "float", "1.5")]
    [InlineData("1e300", "double", "1e300")]
    public void ReadsText(string text, string type, string answer)
    {
        Assert.Equal(answer, Cast(text, type, strict: true));
        Assert.Equal(answer, Cast(text, type, strict: false));
    }

    /// <summary>As in MySQL: CAST('12.5' AS SIGNED) is 12, storing '12.5' in an INT makes 13.</summary>
    [Fact]
    public void AFractionInATextIsDroppedByACastAndRoundedByStoring()
    {
        Assert.Equal("13", Cast("12.5", "int", strict: true));
        Assert.Equal("12", Cast("12.5", "int", strict: false));
        Assert.Equal("-12", Cast("-12.9", "bigint", strict: false));
    }

    [Theory]
    [InlineData("abc", "int", 1366)]
    [InlineData("128", "tinyint", 1264)]
    [InlineData("1000", "decimal(5,2)", 1264)]
    [InlineData("", "double", 1366)]
    [InlineData("2023-02-29", "date", 1292)]
    [InlineData("2024-01-01 25:00:00", "datetime", 1292)]
    [InlineData("10000-01-01", "date", 1292)]
    [InlineData("1:60", "time", 1292)]
    [InlineData("abcd", "varchar(3)", 1406)]
    public void UnfitTextFailsStrictlyAndIsNullElse(string text, string type, int code)
    {
        var error = Assert.Throws<MatViewException>(() => Cast(text, type, strict: true));
        Assert.Equal(code, error.Code);
        Assert.Equal(code == 1406 ? "abc" : "NULL", Cast(text, type, strict: false));
    }

    [Theory]
    [InlineData("2.5", "double", "int", "3", "3")]
    [InlineData("-2.5", "double", "int", "-3", "-3")]
    [InlineData("2.50", "decimal(5,2)", "int", "3", "3")]
    [InlineData("1", "int", "decimal(5,2)", "1.00", "1.00")]
    [InlineData("0.1", "float", "decimal(5,2)", "0.10", "0.10")]
    [InlineData("1.005", "double", "decimal(5,2)", "1.01", "1.01")]
    [InlineData("2024-02-29", "date", "int", "20240229", "20240229")]
    [InlineData("20240229", "int", "date", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29 10:00:00", "datetime", "date", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29", "date", "datetime", "2024-02-29 00:00:00", "2024-02-29 00:00:00")]
    [InlineData("1", "boolean", "decimal(5,2)", "1.00", "1.00")]
    [InlineData("0.00", "decimal(5,2)", "boolean", "0", "0")]
    public void ConvertsBetweenTypes(string text, string from, string to, string strict, string lenient)
    {
        Assert.Equal(strict, Cast(text, from, to, strict: true));
        Assert.Equal(lenient, Cast(text, from, to, strict: false));
    }

    [Fact]
    public void TextRoundTripsForEveryType()
    {
        var context = MiniEvaluator.NewContext();
        var make = new RandomColumns(3, context.Tracker);
        foreach (var type in RandomColumns.Types)
        {
            var column = make.Flat(type, 200, nulls: true);
            var text = CastFactory.Create(type, SqlType.String, strict: true).Evaluate([column], 200, context);
            var again = CastFactory.Create(SqlType.String, type, strict: true).Evaluate([text], 200, context);
            for (var i = 0; i < 200; i++)
                Assert.True(ColumnCompare.Equal(column, i, again, i, true), $"{type} row {i}");
        }
    }

    [Fact]
    public void EveryDayOfTheCalendarHasItsFields()
    {
        var expected = new DateOnly(1, 1, 1);
        for (var days = -719_162; days <= Date(9999, 12, 31); days += 97)
        {
            var wanted = expected.AddDays(days + 719_162);
            Assert.Equal((wanted.Year, wanted.Month, wanted.Day), MatViewDb.Functions.Values.Calendar.FromDays(days));
            Assert.Equal(days, Date(wanted.Year, wanted.Month, wanted.Day));
            Assert.Equal((int)wanted.DayOfWeek + 1, MatViewDb.Functions.Values.Calendar.DayOfWeek(days));
            Assert.Equal(
                System.Globalization.ISOWeek.GetWeekOfYear(wanted.ToDateTime(default)),
                MatViewDb.Functions.Values.Calendar.Week(days, 3).Week);
        }
    }

    private static int Date(int year, int month, int day)
        => MatViewDb.Functions.Values.Calendar.ToDays(year, month, day);

    private static string Cast(string text, string to, bool strict) => Cast(text, "string", to, strict);

    private static string Cast(string text, string from, string to, bool strict)
    {
        var context = MiniEvaluator.NewContext();
        using var builder = new Arrow.Builders.ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, 1);
        builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes(text));
        var column = builder.Build();
        var start = CastFactory.Create(SqlType.String, s_types[from], strict: true).Evaluate([column], 1, context);
        var result = CastFactory.Create(s_types[from], s_types[to], strict).Evaluate([start], 1, context);
        return MiniEvaluator.Show(result, s_types[to], 0, context);
    }
}
