using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Gives the path to a string that is like a pattern: json_search(document, 'one' or 'all', pattern[, escape[, path...]]).
/// </summary>
[SqlFunction("json_search", Example = "json_search('[\"abc\", {\"x\": \"abd\"}]', 'all', 'ab%') -> [\"$[0]\", \"$[1].x\"]")]
public sealed class JsonSearch : JsonFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 3;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json) || JsonMatching.IsAll(call, 1) is not { } all || call.IsNull(2)) return false;
        var escape = call.Count > 3 && !call.IsNull(3) && call.Bytes(3).Length > 0 ? (char)call.Bytes(3)[0] : '\\';
        var pattern = System.Text.Encoding.UTF8.GetString(call.Bytes(2));
        var found = new List<string>();
        Search(json, "$", text => IsLike(text, pattern, escape), found);
        if (call.Count > 4)
        {
            var within = new List<string>();
            for (var i = 4; i < call.Count; i++)
            {
                if (call.Path(i) is not { } steps) return false;
                if (steps.HasWildcard) throw CoreErrors.NotSupported.With("wildcards in the paths of json_search()");
                var path = System.Text.Encoding.UTF8.GetString(call.Bytes(i));
                within.AddRange(found.Where(f => f.StartsWith(path, StringComparison.Ordinal)
                    && (f.Length == path.Length || f[path.Length] is '.' or '[')));
            }

            found = [.. within.Distinct(StringComparer.Ordinal)];
        }

        if (found.Count == 0) return false;
        if (!all || found.Count == 1)
        {
            Quote(found[0], output);
            return true;
        }

        for (var i = 0; i < found.Count; i++)
        {
            output.Append(i == 0 ? "["u8 : ", "u8);
            Quote(found[i], output);
        }

        output.Append((byte)']');
        return true;
    }

    private static void Quote(string path, TextSink output) => JsonText.AppendQuoted(System.Text.Encoding.UTF8.GetBytes(path), output);

    private static void Search(ReadOnlySpan<byte> json, string path, Func<string, bool> isWanted, List<string> found)
    {
        if (JsonText.KindOf(json) == JsonKind.String)
        {
            if (isWanted(JsonText.StringOf(json))) found.Add(path);
            return;
        }

        var names = new List<string>();
        var children = JsonText.Children(json, names);
        for (var i = 0; i < children.Count; i++)
        {
            var step = names.Count == 0 ? $"[{i}]" : IsPlain(names[i]) ? $".{names[i]}" : $".\"{names[i]}\"";
            Search(json[children[i]], path + step, isWanted, found);
        }
    }

    private static bool IsPlain(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');

    private static bool IsLike(string text, string pattern, char escape)
    {
        var regex = new System.Text.StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == escape && i + 1 < pattern.Length) regex.Append(System.Text.RegularExpressions.Regex.Escape(pattern[++i].ToString()));
            else regex.Append(c switch { '%' => ".*", '_' => ".", _ => System.Text.RegularExpressions.Regex.Escape(c.ToString()) });
        }

        const System.Text.RegularExpressions.RegexOptions options = System.Text.RegularExpressions.RegexOptions.Singleline
            | System.Text.RegularExpressions.RegexOptions.CultureInvariant | System.Text.RegularExpressions.RegexOptions.NonBacktracking;
        return System.Text.RegularExpressions.Regex.IsMatch(text, regex.Append('$').ToString(), options);
    }
}
