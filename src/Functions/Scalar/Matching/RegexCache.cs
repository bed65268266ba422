using System.Text;
using System.Text.RegularExpressions;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Keeps the last regular expressions ready; one for each kernel.</summary>
internal sealed class RegexCache
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private static readonly (string Name, string Members)[] s_classes =
    [
        ("[:alpha:]", @"\p{L}"), ("[:alnum:]", @"\p{L}\p{Nd}"), ("[:lower:]", @"\p{Ll}"), ("[:upper:]", @"\p{Lu}"),
        ("[:digit:]", "0-9"), ("[:xdigit:]", "0-9A-Fa-f"), ("[:space:]", @"\s"), ("[:blank:]", @" \t"),
        ("[:punct:]", @"!-/:-@\[-`{-~"), ("[:word:]", @"\w"), ("[:cntrl:]", @"\p{Cc}"),
    ];

    private byte[]? _text;
    private Regex? _regex;

    internal Regex Get(ReadOnlySpan<byte> pattern)
    {
        if (_regex is not null && pattern.SequenceEqual(_text)) return _regex;
        var text = Encoding.UTF8.GetString(pattern);
        try
        {
            _regex = Make(PatternText.ToDotNet(text));
        }
        catch (ArgumentException cause)
        {
            throw FunctionErrors.BadPattern.Because(cause, text);
        }

        _text = pattern.ToArray();
        return _regex;
    }

    // Classes of POSIX, as MySQL and RE2 know them, stand inside of brackets.
    private static string WithoutPosixClasses(string text)
    {
        if (!text.Contains("[:", StringComparison.Ordinal)) return text;
        foreach (var (name, members) in s_classes) text = text.Replace(name, members, StringComparison.Ordinal);
        return text;
    }

    private static Regex Make(string text)
    {
        text = WithoutPosixClasses(text);
        const RegexOptions options = RegexOptions.CultureInvariant;
        try
        {
            // Runs in linear time; patterns with look-around or back references are not possible that way.
            return new Regex(text, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(text, options, s_timeout);
        }
    }
}
