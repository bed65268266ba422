using System.Globalization;
using System.Text;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>
/// Turns what ICU's regular expressions (those of MySQL) write otherwise into .NET's form: [[:alpha:]], \x{1F600}, \h, the word
/// boundaries [[:&lt;:]] and [[:&gt;:]].
/// </summary>
internal static class PatternText
{
    internal static string Translate(string pattern)
    {
        if (!pattern.Contains("[:", StringComparison.Ordinal) && !pattern.Contains('\\', StringComparison.Ordinal)) return pattern;
        var result = new StringBuilder(pattern.Length + 16);
        var depth = 0;
        for (var at = 0; at < pattern.Length;)
        {
            var rest = pattern.AsSpan(at);
            if (rest[0] == '\\' && rest.Length > 1)
            {
                at += AppendEscape(rest, depth > 0, result);
                continue;
            }

            if (depth == 0 && Boundary(rest))
            {
                result.Append("\\b");
                at += "[[:<:]]".Length;
                continue;
            }

            if (depth > 0 && rest.StartsWith("[:") && rest.IndexOf(":]") is > 0 and var end && ClassOf(rest[2..end]) is { } members)
            {
                result.Append(members);
                at += end + 2;
                continue;
            }

            if (rest[0] == '[' && depth == 0)
            {
                depth = 1;
                var head = rest.StartsWith("[^]") ? 3 : rest.StartsWith("[]") ? 2 : rest.StartsWith("[^") ? 2 : 1;
                result.Append(rest[..head]);
                at += head;
                continue;
            }

            if (rest[0] == ']') depth = 0;
            result.Append(rest[0]);
            at++;
        }

        return result.ToString();
    }

    private static bool Boundary(ReadOnlySpan<char> rest) => rest.StartsWith("[[:<:]]") || rest.StartsWith("[[:>:]]");

    private static int AppendEscape(ReadOnlySpan<char> rest, bool inClass, StringBuilder result)
    {
        if (rest.StartsWith("\\x{") && rest.IndexOf('}') is > 3 and var end
            && int.TryParse(rest[3..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
        {
            foreach (var unit in new Rune(code).ToString()) result.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            return end + 1;
        }

        if (rest[1] is 'h' or 'H' && !inClass)
        {
            result.Append(rest[1] == 'h' ? "[ \\t]" : "[^ \\t]");
            return 2;
        }

        result.Append(rest[..2]);
        return 2;
    }

    private static string? ClassOf(ReadOnlySpan<char> name) => name switch
    {
        "alpha" => "\\p{L}",
        "digit" => "0-9",
        "alnum" => "\\p{L}\\p{Nd}",
        "lower" => "\\p{Ll}",
        "upper" => "\\p{Lu}",
        "space" => "\\s",
        "blank" => " \\t",
        "punct" => "\\p{P}\\p{S}",
        "cntrl" => "\\p{Cc}",
        "xdigit" => "0-9A-Fa-f",
        "word" => "\\w",
        "print" => "\\P{C}",
        "graph" => "!-~\\p{L}\\p{N}\\p{P}\\p{S}",
        _ => null,
    };
}
