using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Gives what a path leads to; with several paths or wildcards an array of all that was found. NULL when nothing was.
/// </summary>
[SqlFunction("json_extract", Example = "json_extract('{\"a\": [1, 2]}', '$.a[1]') -> 2")]
[SqlFunction("json_query", Example = "json_query('{\"a\": [1, 2]}', '$.a[1]') -> 2")]
public sealed class JsonExtract : JsonFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        var found = new List<Range>();
        var isList = call.Count > 2;
        var valid = call.TryDocument(0, out var json);
        for (var i = 1; i < call.Count; i++)
        {
            if (call.Path(i) is not { } path) return false;
            isList |= path.HasWildcard;
            if (valid) found.AddRange(JsonText.Find(json, path));
        }

        if (found.Count == 0) return false;
        if (!isList)
        {
            JsonText.AppendNormal(json[found[^1]], output);
            return true;
        }

        for (var i = 0; i < found.Count; i++)
        {
            output.Append(i == 0 ? "["u8 : ", "u8);
            JsonText.AppendNormal(json[found[i]], output);
        }

        output.Append((byte)']');
        return true;
    }
}
