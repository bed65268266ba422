using System.Text;
using System.Text.RegularExpressions;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Keeps the last regular expressions ready; one for each kernel.</summary>
internal sealed class RegexCache
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private byte[]? _text;
    private Regex? _regex;
    private Regex? _ofWholeCharacters;

    /// <summary>Gives the expression for a text: one with characters beyond U+FFFF asks for another form.</summary>
    internal Regex Get(ReadOnlySpan<byte> pattern, ReadOnlySpan<char> text)
    {
        if (!pattern.SequenceEqual(_text)) (_regex, _ofWholeCharacters, _text) = (null, null, pattern.ToArray());
        return WholeCharacters.AreIn(text)
            ? _ofWholeCharacters ??= Make(pattern, WholeCharacters.Rewrite)
            : _regex ??= Make(pattern, static plain => WholeCharacters.HasOne(plain) ? WholeCharacters.Rewrite(plain) : plain);
    }

    private static Regex Make(ReadOnlySpan<byte> pattern, Func<string, string> rewrite)
    {
        var text = Encoding.UTF8.GetString(pattern);
        try
        {
            return Make(rewrite(PatternText.Translate(text)));
        }
        catch (ArgumentException cause)
        {
            throw FunctionErrors.BadPattern.Because(cause, text);
        }
    }

    private static Regex Make(string text)
    {
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
