using System.Globalization;
using System.Text;
using MatViewDb.Core.Errors;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Is the paths of all fields as one tree, so that a value is walked once.</summary>
internal sealed class JsonPath
{
    private readonly List<(byte[] Name, JsonPath Next)> _members = [];
    private readonly List<(int Index, JsonPath Next)> _elements = [];

    /// <summary>Fields that take the value here.</summary>
    internal List<int> Fields { get; } = [];

    internal bool HasMembers => _members.Count > 0;
    internal bool HasElements => _elements.Count > 0;

    /// <summary>Reads paths such as $.a.b[0] and $["a b"].</summary>
    internal static JsonPath Of(IReadOnlyList<string> paths)
    {
        var root = new JsonPath();
        for (var i = 0; i < paths.Count; i++) root.Follow(paths[i]).Fields.Add(i);
        root.RequireApart();
        return root;
    }

    /// <summary>Finds a member; <paramref name="hint"/> is where the last row had it, for rows of equal shape are the rule.</summary>
    internal JsonPath? Member(ref System.Text.Json.Utf8JsonReader reader, ref int hint)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            var at = hint + i;
            if (at >= _members.Count) at -= _members.Count;
            if (!reader.ValueTextEquals(_members[at].Name)) continue;
            hint = at + 1 == _members.Count ? 0 : at + 1;
            return _members[at].Next;
        }

        return null;
    }

    internal JsonPath? Element(int index)
    {
        foreach (var (at, next) in _elements)
        {
            if (at == index) return next;
        }

        return null;
    }

    private JsonPath Follow(string path)
    {
        var here = this;
        var at = path.StartsWith('$') ? 1 : 0;
        while (at < path.Length)
        {
            if (path[at] == '.')
            {
                at++;
                continue;
            }

            if (path[at] == '[')
            {
                var close = path.IndexOf(']', at);
                if (close < 0) throw ExecutionErrors.WrongJsonPath.With(path);
                var inside = path[(at + 1)..close].Trim();
                at = close + 1;
                var isIndex = int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
                if (inside.Length > 1 && inside[0] is '"' or '\'') here = here.AddMember(inside[1..^1]);
                else if (isIndex) here = here.AddElement(index);
                else throw CoreErrors.NotSupported.With($"[{inside}] in a JSON path");
                continue;
            }

            var end = path.AsSpan(at).IndexOfAny('.', '[');
            var name = end < 0 ? path[at..] : path.Substring(at, end);
            at += name.Length;
            if (name == "*") throw CoreErrors.NotSupported.With("* in a JSON path");
            here = here.AddMember(name.Length > 1 && name[0] == '"' ? name.Trim('"') : name);
        }

        return here;
    }

    // Texts are undone in place, so a value cannot be a field as a whole and in parts.
    private void RequireApart()
    {
        if (Fields.Count > 0 && (HasMembers || HasElements))
            throw CoreErrors.NotSupported.With("JSON paths one of which leads into another");
        foreach (var (_, next) in _members) next.RequireApart();
        foreach (var (_, next) in _elements) next.RequireApart();
    }

    private JsonPath AddMember(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        foreach (var (known, next) in _members)
        {
            if (known.AsSpan().SequenceEqual(bytes)) return next;
        }

        var made = new JsonPath();
        _members.Add((bytes, made));
        return made;
    }

    private JsonPath AddElement(int index)
    {
        if (Element(index) is { } known) return known;
        var made = new JsonPath();
        _elements.Add((index, made));
        return made;
    }
}
