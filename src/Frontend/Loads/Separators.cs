using System.Buffers;
using System.Globalization;
using System.Text;

namespace MatViewDb.Frontend.Loads;

/// <summary>Reads separators that cannot be written as they are: \x01, 0x01, \t.</summary>
internal static class Separators
{
    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    internal static string Read(string text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.Length % 2 == 0
            && text.AsSpan(2).IndexOfAnyExcept(s_hexDigits) < 0 && text.Length > 2)
            return Encoding.UTF8.GetString(Convert.FromHexString(text.AsSpan(2)));
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] is 'x' or 'X' && i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                i += 2;
                continue;
            }

            result.Append(text[i] switch
            {
                't' => "\t",
                'n' => "\n",
                'r' => "\r",
                '0' => "\0",
                '\\' => "\\",
                var other => "\\" + other,
            });
        }

        return result.ToString();
    }
}
