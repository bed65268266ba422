using System.Globalization;
using System.Numerics;
using System.Text;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

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

/// <summary>Writes a number that is given in digits, however many they are.</summary>
[SqlFunction("format")]
public readonly struct FormatDigits : IBinaryTextFunction<Utf8, long>
{
    private const int GroupDigits = 3;

    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        var text = Encoding.ASCII.GetString(NumberText.TrimBlanks(first.Bytes));
        var digits = text.StartsWith('-') ? text[1..] : text;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..];
        if (whole.Length == 0 || (whole + fraction).AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            NumberText.ReadLeading(first.Bytes, out var number);
            return FormatNumber.Invoke(number, second, output);
        }

        var scale = (int)Math.Clamp(second, 0, 30);
        var value = BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture);
        var drop = fraction.Length - scale;
        value = drop <= 0 ? value * BigInteger.Pow(10, -drop) : (value + BigInteger.Pow(10, drop) / 2) / BigInteger.Pow(10, drop);
        if (text.StartsWith('-') && !value.IsZero) output.Append((byte)'-');
        Append(value.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0'), scale, output);
        return true;
    }

    private static void Append(string digits, int scale, TextSink output)
    {
        var whole = digits.Length - scale;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == whole) output.Append((byte)'.');
            else if (i > 0 && i < whole && (whole - i) % GroupDigits == 0) output.Append((byte)',');
            output.Append((byte)digits[i]);
        }
    }
}
