using System.Text;
using MatViewDb.MySql.Rows;
using Xunit;

namespace MatViewDb.Unit.Rooms.MySql;

public sealed class RowTextTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1.0, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e14, "100000000000000")]
    [InlineData(1e15, "1e15")]
    [InlineData(1e20, "1e20")]
    [InlineData(-1.25e300, "-1.25e300")]
    [InlineData(123456789012345.0, "123456789012345")]
    [InlineData(1234567890123456.0, "1.234567890123456e15")]
    [InlineData(1234567890123456.5, "1234567890123456.5")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(1.5e-9, "0.0000000015")]
    [InlineData(1e-16, "1e-16")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    public void DoublesPrintAsInMySql(double value, string text) =>
        Assert.Equal(text, Print(target => NumberText.PrintDouble(target, value)));

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777216f, "16777216")]
    [InlineData(1e20f, "1e20")]
    [InlineData(-2.5f, "-2.5")]
    public void FloatsPrintTheirShortestText(float value, string text) =>
        Assert.Equal(text, Print(target => NumberText.PrintSingle(target, value)));

    [Fact]
    public void DoublesReadBack()
    {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (!double.IsFinite(value)) continue;
            var text = Print(target => NumberText.PrintDouble(target, value));
            Assert.Equal(value, double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("0", 2, "0.00")]
    [InlineData("5", 2, "0.05")]
    [InlineData("-5", 1, "-0.5")]
    [InlineData("12345", 2, "123.45")]
    [InlineData("-100", 2, "-1.00")]
    [InlineData("99999999999999999999999999999999999999", 0, "99999999999999999999999999999999999999")]
    [InlineData("-99999999999999999999999999999999999999", 38, "-0.99999999999999999999999999999999999999")]
    [InlineData("10000000000000000000000", 3, "10000000000000000000.000")]
    public void DecimalsPrintAllDigits(string unscaled, int scale, string text) =>
        Assert.Equal(text, Print(target => NumberText.PrintDecimal(target, Int128.Parse(unscaled), scale)));

    [Fact]
    public void LargeIntegersPrint()
    {
        foreach (var value in new[] { Int128.MinValue, Int128.MaxValue, 0, -1, (Int128)ulong.MaxValue + 1 })
            Assert.Equal(value.ToString(), Print(target => NumberText.PrintInt128(target, value)));
        Assert.Equal(long.MinValue.ToString(), Print(target => NumberText.PrintInt64(target, long.MinValue)));
    }

    [Fact]
    public void DatesAgreeWithTheCalendarOfTheRuntime()
    {
        for (var date = new DateOnly(1, 1, 1); date < new DateOnly(9999, 12, 1); date = date.AddDays(31))
        {
            var days = date.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
            Assert.Equal(date.ToString("yyyy-MM-dd"), Print(target => TemporalText.PrintDate(target, days)));
            Assert.Equal(days, Calendar.DaysFromCivil(date.Year, date.Month, date.Day));
        }
    }

    [Theory]
    [InlineData(0, 0, "1970-01-01 00:00:00")]
    [InlineData(0, 6, "1970-01-01 00:00:00.000000")]
    [InlineData(-1, 6, "1969-12-31 23:59:59.999999")]
    [InlineData(1709210096123456, 3, "2024-02-29 12:34:56.123")]
    [InlineData(1709210096123456, 1, "2024-02-29 12:34:56.1")]
    public void DateTimesPrintTheirDigits(long micros, int digits, string text) =>
        Assert.Equal(text, Print(target => TemporalText.PrintDateTime(target, micros, digits)));

    [Theory]
    [InlineData(0, 0, "00:00:00")]
    [InlineData(-1, 6, "-00:00:00.000001")]
    [InlineData(3_020_399_000_000, 0, "838:59:59")]
    [InlineData(-36_061_500_000, 3, "-10:01:01.500")]
    public void TimesPrint(long micros, int digits, string text) =>
        Assert.Equal(text, Print(target => TemporalText.PrintTime(target, micros, digits)));

    private static string Print(Printer print)
    {
        Span<byte> target = stackalloc byte[NumberText.LengthMax];
        return Encoding.ASCII.GetString(target[..print(target)]);
    }

    private delegate int Printer(Span<byte> target);
}
