using System.Globalization;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes a number with thousands separated and so many digits behind the point.</summary>
[SqlFunction("format", Example = "format(12332.1234, 2) -> 12,332.12")]
public readonly struct FormatNumber : IBinaryTextFunction<double, long>
{
    public static bool Invoke(double first, long second, TextSink output)
    {
        var digits = (int)Math.Clamp(second, 0, 30);
        var rounded = digits <= 15 ? Math.Round(first, digits, MidpointRounding.AwayFromZero) : first;
        output.Append(rounded.ToString("N" + digits, CultureInfo.InvariantCulture));
        return true;
    }
}
