using System.Text;
using System.Text.RegularExpressions;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Keeps the last regular expressions ready; one for each kernel.</summary>
internal sealed class RegexCache
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private byte[]? _text;
    private Regex? _regex;

    internal Regex Get(ReadOnlySpan<byte> pattern)
    {
        if (_regex is not null && pattern.SequenceEqual(_text)) return _regex;
        var text = Encoding.UTF8.GetString(pattern);
        try
        {
            _regex = Make(PatternText.Translate(text));
        }
        catch (ArgumentException cause)
        {
            throw FunctionErrors.BadPattern.Because(cause, text);
        }

        _text = pattern.ToArray();
        return _regex;
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
