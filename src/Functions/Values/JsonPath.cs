using System.Globalization;
using System.Text;

namespace MatViewDb.Functions.Values;

/// <summary>Says how one step of a path goes on from a value.</summary>
public enum JsonStepKind : byte
{
    Member,
    Element,
    AllMembers,
    AllElements,
    Anywhere,
    Range,
}

/// <summary>Is one step of a path: a member's name, or element numbers, counted from the end where negative (-1 is the last).</summary>
public readonly record struct JsonStep(JsonStepKind Kind, byte[]? Name, int From, int To);

/// <summary>
/// Is a path such as $.a[0]."b c"[last].*: MySQL's syntax; the leading $ may be left out, as StarRocks allows.
/// </summary>
public sealed class JsonPath
{
    private JsonPath(List<JsonStep> steps) => Steps = steps;

    public IReadOnlyList<JsonStep> Steps { get; }

    /// <summary>True when the path can lead to several values.</summary>
    public bool HasWildcard => Steps.Any(s => s.Kind is not (JsonStepKind.Member or JsonStepKind.Element));

    /// <summary>Reads a path; null when it is none.</summary>
    public static JsonPath? TryParse(ReadOnlySpan<byte> text)
    {
        text = NumberText.TrimBlanks(text);
        var steps = new List<JsonStep>();
        var at = 0;
        if (text.Length > 0 && text[0] == '$') at = 1;
        else if (text.Length > 0 && text[0] is not ((byte)'.' or (byte)'['))
        {
            if (!TryMember(text, ref at, steps)) return null;
        }

        while (at < text.Length)
        {
            if (text[at] == ' ') at++;
            else if (text[at] == '.')
            {
                at++;
                if (!TryMember(text, ref at, steps)) return null;
            }
            else if (text[at] == '[')
            {
                at++;
                if (!TryElement(text, ref at, steps)) return null;
            }
            else if (text[at] == '*' && at + 1 < text.Length && text[at + 1] == '*')
            {
                at += 2;
                if (at == text.Length) return null;
                steps.Add(new JsonStep(JsonStepKind.Anywhere, null, 0, 0));
            }
            else
            {
                return null;
            }
        }

        return new JsonPath(steps);
    }

    private static bool TryMember(ReadOnlySpan<byte> text, ref int at, List<JsonStep> steps)
    {
        while (at < text.Length && text[at] == ' ') at++;
        if (at == text.Length) return false;
        if (text[at] == '*')
        {
            at++;
            steps.Add(new JsonStep(JsonStepKind.AllMembers, null, 0, 0));
            return true;
        }

        if (text[at] == '"') return TryQuoted(text, ref at, steps);
        var start = at;
        while (at < text.Length && text[at] is not ((byte)'.' or (byte)'[' or (byte)' ' or (byte)'*')) at++;
        if (at == start) return false;
        steps.Add(new JsonStep(JsonStepKind.Member, text[start..at].ToArray(), 0, 0));
        return true;
    }

    private static bool TryQuoted(ReadOnlySpan<byte> text, ref int at, List<JsonStep> steps)
    {
        var name = new List<byte>();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length) at += Escaped(text[(at + 1)..], name);
            else name.Add(text[at]);
        }

        if (at >= text.Length) return false;
        at++;
        steps.Add(new JsonStep(JsonStepKind.Member, [.. name], 0, 0));
        return true;
    }

    // A quoted name is a JSON string, with its escapes; gives how many bytes the escape has behind the backslash.
    private static int Escaped(ReadOnlySpan<byte> text, List<byte> name)
    {
        if (text[0] == 'u' && TryUnit(text, out var unit))
        {
            if (char.IsHighSurrogate(unit) && text.Length > 6 && text[5] == '\\' && text[6] == 'u'
                && TryUnit(text[6..], out var low) && char.IsLowSurrogate(low))
            {
                name.AddRange(Encoding.UTF8.GetBytes(new[] { unit, low }));
                return 11;
            }

            name.AddRange(Encoding.UTF8.GetBytes(new[] { unit }));
            return 5;
        }

        name.Add(text[0] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'t' => (byte)'\t',
            (byte)'r' => (byte)'\r',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            var same => same,
        });
        return 1;
    }

    private static bool TryUnit(ReadOnlySpan<byte> text, out char unit)
    {
        ushort code = 0;
        var isUnit = text.Length >= 5 && ushort.TryParse(
            Encoding.ASCII.GetString(text.Slice(1, 4)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
        unit = (char)code;
        return isUnit;
    }

    private static bool TryElement(ReadOnlySpan<byte> text, ref int at, List<JsonStep> steps)
    {
        var end = text[at..].IndexOf((byte)']');
        if (end < 0) return false;
        var inside = Encoding.UTF8.GetString(text.Slice(at, end)).Trim();
        at += end + 1;
        if (inside == "*")
        {
            steps.Add(new JsonStep(JsonStepKind.AllElements, null, 0, 0));
            return true;
        }

        var ends = inside.Split(" to ");
        if (ends.Length > 2 || !TryIndex(ends[0], out var from)) return false;
        var to = from;
        if (ends.Length == 2 && !TryIndex(ends[1], out to)) return false;
        steps.Add(new JsonStep(ends.Length == 2 ? JsonStepKind.Range : JsonStepKind.Element, null, from, to));
        return true;
    }

    private static bool TryIndex(string text, out int index)
    {
        text = text.Trim();
        index = -1;
        if (!text.StartsWith("last", StringComparison.Ordinal)) return int.TryParse(text, out index) && index >= 0;
        var rest = text[4..].Trim();
        if (rest.Length == 0) return true;
        if (rest[0] != '-' || !int.TryParse(rest[1..], out var back)) return false;
        index = -1 - back;
        return true;
    }
}
