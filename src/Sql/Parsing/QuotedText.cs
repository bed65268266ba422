using System.Text;

namespace MatViewDb.Sql.Parsing;

/// <summary>Removes the quotes and escapes of strings and names, and adds them.</summary>
public static class QuotedText
{
    /// <summary>Decodes a token with its quotes: 'x', "x", `x` or N'x'.</summary>
    public static string Decode(ReadOnlySpan<char> token)
    {
        var open = token.IndexOfAny('\'', '"', '`');
        var quote = token[open];
        var inner = token[(open + 1)..^1];
        if (quote == '`')
        {
            return inner.Contains('`') ? inner.ToString().Replace("``", "`", StringComparison.Ordinal)
                : inner.ToString();
        }

        return inner.IndexOfAny('\\', quote) < 0 ? inner.ToString() : DecodeEscapes(inner, quote);
    }

    /// <summary>Writes a string with single quotes that reads back as the same value.</summary>
    public static void AppendString(StringBuilder output, string value)
    {
        output.Append('\'');
        foreach (var character in value)
        {
            switch (character)
            {
                case '\'':
                    output.Append("''");
                    break;
                case '\\':
                    output.Append(@"\\");
                    break;
                case '\0':
                    output.Append(@"\0");
                    break;
                case '\n':
                    output.Append(@"\n");
                    break;
                case '\r':
                    output.Append(@"\r");
                    break;
                case '\x1A':
                    output.Append(@"\Z");
                    break;
                default:
                    output.Append(character);
                    break;
            }
        }

        output.Append('\'');
    }

    private static string DecodeEscapes(ReadOnlySpan<char> inner, char quote)
    {
        var output = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            var character = inner[i];
            if (character == quote)
            {
                i++;
            }
            else if (character == '\\' && i + 1 < inner.Length)
            {
                character = inner[++i];
                if (character is '%' or '_')
                {
                    output.Append('\\');
                }

                character = DecodeEscape(character);
            }

            output.Append(character);
        }

        return output.ToString();
    }

    private static char DecodeEscape(char escaped) => escaped switch
    {
        '0' => '\0',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'Z' => '\x1A',
        _ => escaped,
    };
}
