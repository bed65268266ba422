using MatViewDb.Sql.Parsing;

namespace MatViewDb.Sql;

/// <summary>Is one statement of a script, not parsed yet: its range in the script, without the semicolon.</summary>
public sealed class StatementText
{
    private readonly string _script;
    private readonly string _readable;

    internal StatementText(string script, int start, int end, string? readable = null)
    {
        _script = script;
        _readable = readable ?? script;
        Start = start;
        End = end;
        while (Start < End && char.IsWhiteSpace(script[Start]))
        {
            Start++;
        }

        while (End > Start && char.IsWhiteSpace(script[End - 1]))
        {
            End--;
        }
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>The statement as written.</summary>
    public string Text => Start == 0 && End == _script.Length ? _script : _script[Start..End];

    /// <summary>The whole script with executed comments opened; same offsets.</summary>
    internal string Readable => _readable;

    /// <summary>Cuts a script into statements; empty ones are left out.</summary>
    public static IReadOnlyList<StatementText> Split(string script, ParseOptions? options = null) =>
        StatementSplitter.Split(script, options ?? ParseOptions.Default);

    internal static (int Line, int Column) PlaceOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    internal static string Excerpt(string text, int start, int end)
    {
        const int longest = 60;
        var rest = text.AsSpan(start, Math.Min(end - start, longest));
        var line = rest.IndexOfAny('\r', '\n');
        return (line > 0 ? rest[..line] : rest).ToString();
    }
}
