using System.Buffers;
using System.Globalization;
using System.Text;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>
/// Rewrites a pattern for texts with characters beyond U+FFFF. .NET sees each of them as two: a point, a class or \W would match a
/// half of one, and a quantifier behind one would repeat its second half only.
/// </summary>
internal sealed class WholeCharacters
{
    private const string AnyPair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";
    private const string Halves = "\\uD800-\\uDFFF";
    private static readonly SearchValues<char> s_flags = SearchValues.Create("imnsx-");
    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _at;
    private bool _pointIsAll;

    private WholeCharacters(string pattern) => _pattern = pattern;

    internal static bool AreIn(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    /// <summary>Says whether a pattern names such a character.</summary>
    internal static bool HasOne(string pattern) => AreIn(pattern) || pattern.Contains("\\ud", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the pattern for such texts; as it is where it has a form that is not known here.</summary>
    internal static string Rewrite(string pattern)
    {
        var rewriting = new WholeCharacters(pattern);
        while (rewriting._at < pattern.Length)
        {
            if (!rewriting.Step()) return pattern;
        }

        return rewriting._result.ToString();
    }

    private bool Step()
    {
        var rest = _pattern.AsSpan(_at);
        switch (rest[0])
        {
            case '\\' when rest.Length > 1:
                return Escape(rest);
            case '.':
                _result.Append(CultureInfo.InvariantCulture, $"(?:[^{(_pointIsAll ? "" : "\\n")}{Halves}]|{AnyPair})");
                _at++;
                return true;
            case '[':
                return Class();
            case '(' when rest.StartsWith("(?#"):
                return false;
            case '(' when rest.StartsWith("(?"):
                Flags(rest);
                _result.Append("(?");
                _at += 2;
                return true;
            case var first when char.IsHighSurrogate(first) && rest.Length > 1:
                _result.Append("(?:").Append(rest[..2]).Append(')');
                _at += 2;
                return true;
            default:
                _result.Append(rest[0]);
                _at++;
                return true;
        }
    }

    private void Flags(ReadOnlySpan<char> rest)
    {
        var letters = rest[2..];
        var end = letters.IndexOfAnyExcept(s_flags);
        if (end <= 0 || letters[end] is not (')' or ':')) return;
        var set = letters[..end];
        var minus = set.IndexOf('-');
        var at = set.IndexOf('s');
        if (at >= 0) _pointIsAll = minus < 0 || at < minus;
    }

    private bool Escape(ReadOnlySpan<char> rest)
    {
        var length = EscapeLength(rest);
        var text = rest[..length];
        _at += length;
        if (IsBroad(text))
        {
            _result.Append(CultureInfo.InvariantCulture, $"(?:[{text}-[{Halves}]]|{AnyPair})");
            return true;
        }

        if (CodeOf(text) is { } high && char.IsHighSurrogate((char)high) && rest[length..].StartsWith("\\u"))
        {
            _result.Append("(?:").Append(text).Append(rest.Slice(length, length)).Append(')');
            _at += length;
            return true;
        }

        _result.Append(text);
        return true;
    }

    private bool Class()
    {
        var ranges = new List<(int From, int To)>();
        var members = new StringBuilder();
        var isBroad = false;
        var at = _at + 1;
        var isNegated = at < _pattern.Length && _pattern[at] == '^';
        if (isNegated) at++;
        for (var isFirst = true; ; isFirst = false)
        {
            if (at >= _pattern.Length) return false;
            if (_pattern[at] == ']' && !isFirst) break;
            if (_pattern.AsSpan(at).StartsWith("-[")) return false;
            var start = at;
            var from = Member(ref at);
            if (from is { } low && at + 1 < _pattern.Length && _pattern[at] == '-' && _pattern[at + 1] is not (']' or '['))
            {
                at++;
                if (Member(ref at) is not { } high) return false;
                if (low <= char.MaxValue) members.Append(Unit((char)low)).Append('-').Append(Unit((char)Math.Min(high, char.MaxValue)));
                if (high > char.MaxValue) ranges.Add((Math.Max(low, char.MaxValue + 1), high));
                continue;
            }

            if (from > char.MaxValue) ranges.Add((from.Value, from.Value));
            else members.Append(_pattern, start, at - start);
            isBroad |= from is null && IsBroad(_pattern.AsSpan(start, at - start));
        }

        _at = at + 1;
        if (isNegated) ranges = isBroad ? [] : Others(ranges);
        else if (isBroad) ranges = [(char.MaxValue + 1, 0x10_FFFF)];
        Write(isNegated ? $"[^{members}{Halves}]" : members.Length > 0 ? $"[{members}-[{Halves}]]" : null, ranges);
        return true;
    }

    private void Write(string? plain, List<(int From, int To)> ranges)
    {
        var choices = new List<string>();
        if (plain is not null) choices.Add(plain);
        foreach (var (from, to) in ranges)
        {
            var (first, last) = (new Rune(from).ToString(), new Rune(to).ToString());
            if (first[0] == last[0])
            {
                choices.Add(string.Create(CultureInfo.InvariantCulture, $"{Unit(first[0])}[{Unit(first[1])}-{Unit(last[1])}]"));
                continue;
            }

            choices.Add($"{Unit(first[0])}[{Unit(first[1])}-\\uDFFF]");
            if (last[0] - first[0] > 1) choices.Add($"[{Unit((char)(first[0] + 1))}-{Unit((char)(last[0] - 1))}][\\uDC00-\\uDFFF]");
            choices.Add($"{Unit(last[0])}[\\uDC00-{Unit(last[1])}]");
        }

        _result.Append("(?:").AppendJoin('|', choices).Append(')');
    }

    private static string Unit(char unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");

    private static List<(int From, int To)> Others(List<(int From, int To)> ranges)
    {
        var others = new List<(int From, int To)>();
        var next = char.MaxValue + 1;
        foreach (var (from, to) in ranges.OrderBy(range => range.From))
        {
            if (from > next) others.Add((next, from - 1));
            next = Math.Max(next, to + 1);
        }

        if (next <= 0x10_FFFF) others.Add((next, 0x10_FFFF));
        return others;
    }

    // Gives the code of one character; null for a class such as \d.
    private int? Member(ref int at)
    {
        var rest = _pattern.AsSpan(at);
        if (rest[0] != '\\' || rest.Length == 1)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done) length = 1;
            at += length;
            return rune.Value;
        }

        var escape = rest[..EscapeLength(rest)];
        at += escape.Length;
        var code = CodeOf(escape);
        if (code is not { } high || !char.IsHighSurrogate((char)high) || !_pattern.AsSpan(at).StartsWith("\\u")) return code;
        var low = CodeOf(_pattern.AsSpan(at, EscapeLength(_pattern.AsSpan(at))));
        if (low is not { } second || !char.IsLowSurrogate((char)second)) return code;
        at += escape.Length;
        return char.ConvertToUtf32((char)high, (char)second);
    }

    private static int EscapeLength(ReadOnlySpan<char> rest)
    {
        var length = rest[1] switch
        {
            'u' => 6,
            'x' => 4,
            'c' => 3,
            'p' or 'P' or 'k' when rest.IndexOfAny('}', '>') is > 0 and var end => end + 1,
            _ => 2,
        };
        return Math.Min(length, rest.Length);
    }

    private static bool IsBroad(ReadOnlySpan<char> escape)
        => escape.Length > 1 && escape[0] == '\\' && escape[1] is 'W' or 'D' or 'S' or 'P';

    private static int? CodeOf(ReadOnlySpan<char> escape) => escape[1] switch
    {
        'u' or 'x' => int.TryParse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'f' => '\f',
        'v' => '\v',
        'a' => '\a',
        'e' => '\e',
        _ => char.IsAsciiLetterOrDigit(escape[1]) ? null : escape[1],
    };
}
