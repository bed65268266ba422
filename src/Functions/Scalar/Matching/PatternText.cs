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

        if (rest[1] is 'p' or 'P' && rest[2..].StartsWith("{") && rest.IndexOf('}') is > 3 and var close
            && ScriptOf(rest[3..close]) is { } script && (!inClass || rest[1] == 'p'))
        {
            result.Append(inClass ? script : rest[1] == 'p' ? $"[{script}]" : $"[^{script}]");
            return close + 1;
        }

        if (rest[1] is 'h' or 'H' && !inClass)
        {
            result.Append(rest[1] == 'h' ? "[ \\t]" : "[^ \\t]");
            return 2;
        }

        result.Append(rest[..2]);
        return 2;
    }

    // Scripts, which .NET knows no classes for, by their blocks.
    private static string? ScriptOf(ReadOnlySpan<char> name) => name switch
    {
        "Han" => "\\u2E80-\\u2FD5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303B\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAD9",
        "Hiragana" => "\\u3041-\\u3096\\u309D-\\u309F",
        "Katakana" => "\\u30A1-\\u30FA\\u30FD-\\u30FF\\u31F0-\\u31FF\\uFF66-\\uFF6F\\uFF71-\\uFF9D",
        "Hangul" => "\\u1100-\\u11FF\\u3131-\\u318E\\uA960-\\uA97C\\uAC00-\\uD7A3\\uD7B0-\\uD7FB",
        "Cyrillic" => "\\u0400-\\u0484\\u0487-\\u052F\\u1C80-\\u1C88\\u2DE0-\\u2DFF\\uA640-\\uA69F",
        "Greek" => "\\u0370-\\u0373\\u0375-\\u037D\\u037F\\u0384\\u0386\\u0388-\\u03E1\\u03F0-\\u03FF\\u1F00-\\u1FFE",
        "Latin" => "A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02B8\\u1E00-\\u1EFF\\uFF21-\\uFF3A\\uFF41-\\uFF5A",
        "Arabic" =>
            "\\u0600-\\u0604\\u0606-\\u060B\\u060D-\\u061A\\u061C-\\u061E\\u0620-\\u063F\\u0641-\\u06FF\\u0750-\\u077F\\u08A0-\\u08FF",
        "Hebrew" => "\\u0591-\\u05F4\\uFB1D-\\uFB4F",
        "Thai" => "\\u0E01-\\u0E3A\\u0E40-\\u0E5B",
        "Devanagari" => "\\u0900-\\u0950\\u0955-\\u0963\\u0966-\\u097F\\uA8E0-\\uA8FF",
        _ => null,
    };

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
