using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Draws a bar: bar(size, min, max, width) fills the share of the width that the size has of the way from min to max.</summary>
[SqlFunction("bar", Example = "bar(3, 0, 10, 20) -> ▓▓▓▓▓▓", CanFail = true)]
public readonly struct Bar : IQuaternaryTextFunction<double, double, double, long>
{
    private const long WidthMax = 10_000;

    public static bool Invoke(double first, double second, double third, long fourth, TextSink output)
    {
        if (!(first >= second && first <= third) || fourth is < 0 or > WidthMax)
            throw CoreErrors.WrongArguments.With($"bar: {first} must lie within {second} to {third}, the width within 0 to {WidthMax}");
        var length = third > second ? (long)Math.Round((first - second) / (third - second) * fourth) : 0;
        for (var i = 0L; i < length; i++) output.Append("▓"u8);
        return true;
    }
}

/// <summary>Writes a number of picoseconds in the largest fitting unit, as MySQL does.</summary>
[SqlFunction("format_pico_time", Example = "format_pico_time(188732396662000) -> 3.15 min")]
public readonly struct FormatPicoTime : IUnaryTextFunction<double>
{
    private static readonly (double Size, string Name)[] s_units =
    [
        (86_400e12, "d"), (3600e12, "h"), (60e12, "min"), (1e12, "s"), (1e9, "ms"), (1e6, "us"), (1e3, "ns"),
    ];

    public static bool Invoke(double value, TextSink output)
    {
        foreach (var (size, name) in s_units)
        {
            if (Math.Abs(value) < size) continue;
            output.Append((value / size).ToString(Math.Abs(value / size) < 100_000 ? "0.00" : "0.00e+00", CultureInfo.InvariantCulture));
            output.Append((byte)' ');
            output.Append(name);
            return true;
        }

        output.Append(value.ToString("0", CultureInfo.InvariantCulture).PadLeft(3));
        output.Append(" ps"u8);
        return true;
    }
}
