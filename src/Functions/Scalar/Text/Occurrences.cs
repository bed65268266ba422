using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Counts how often a text stands in another, without overlaps.</summary>
[SqlFunction("count_substrings", Example = "count_substrings('banana', 'an') -> 2")]
public readonly struct CountSubstrings : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second)
    {
        var count = 0;
        var rest = first.Bytes;
        var wanted = second.Bytes;
        if (wanted.Length == 0) return 0;
        for (var at = rest.IndexOf(wanted); at >= 0; at = rest.IndexOf(wanted))
        {
            count++;
            rest = rest[(at + wanted.Length)..];
        }

        return count;
    }
}

/// <summary>Tests whether a text stands somewhere in another.</summary>
[SqlFunction("contains", Example = "contains('matview', 'view') -> 1")]
public readonly struct Contains : IBinaryFunction<Utf8, Utf8, bool>
{
    public static bool Invoke(Utf8 first, Utf8 second) => first.Bytes.IndexOf(second.Bytes) >= 0;
}

/// <summary>Appends a character to a text that is not empty and does not end with it already; NULL when it is not one character.</summary>
[SqlFunction("append_trailing_char_if_absent", Example = "append_trailing_char_if_absent('a', 'c') -> ac")]
public readonly struct AppendTrailingChar : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        if (Utf8Text.CountCharacters(second.Bytes) != 1) return false;
        output.Append(first.Bytes);
        if (first.Length > 0 && !first.Bytes.EndsWith(second.Bytes)) output.Append(second.Bytes);
        return true;
    }
}

/// <summary>Writes a number with two digits behind the point and commas between thousands.</summary>
[SqlFunction("money_format", Example = "money_format(1123.456) -> 1,123.46")]
public readonly struct MoneyFormat : IUnaryTextFunction<double>
{
    public static bool Invoke(double value, TextSink output) => FormatNumber.Invoke(value, 2, output);
}

/// <summary>Gives how many characters must be changed, added or removed to make one text of another.</summary>
[SqlFunction("levenshtein", Example = "levenshtein('kitten', 'sitting') -> 3")]
[SqlFunction("levenshtein_distance", Example = "levenshtein_distance('kitten', 'sitting') -> 3")]
public readonly struct Levenshtein : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second)
    {
        var left = first.ToString().EnumerateRunes().ToArray();
        var right = second.ToString().EnumerateRunes().ToArray();
        var costs = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) costs[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            Interruption.Check();
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = costs[j];
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                costs[j] = Math.Min(Math.Min(costs[j - 1], above) + 1, change);
                diagonal = above;
            }
        }

        return costs[right.Length];
    }
}

/// <summary>Writes a number of bytes in the largest fitting unit, as MySQL does.</summary>
[SqlFunction("format_bytes", Example = "format_bytes(18446644073709551615) -> 16.00 EiB")]
public readonly struct FormatBytes : IUnaryTextFunction<double>
{
    private static readonly string[] s_units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    public static bool Invoke(double value, TextSink output)
    {
        var size = Math.Abs(value);
        if (size < 1024)
        {
            output.Append(value.ToString("0", System.Globalization.CultureInfo.InvariantCulture).PadLeft(4));
            output.Append(" bytes");
            return true;
        }

        var unit = -1;
        for (; size >= 1024 && unit + 1 < s_units.Length; unit++) size /= 1024;
        output.Append((value < 0 ? -size : size).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        output.Append(" " + s_units[unit]);
        return true;
    }
}
