using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives the names of an object's members as an array; NULL for other values.</summary>
[SqlFunction("json_keys", Example = "json_keys('{\"a\": 1, \"b\": 2}') -> [\"a\", \"b\"]")]
public sealed class JsonKeys : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => argumentCount > 1;

    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!JsonTarget.TryFind(call, out var json) || JsonText.KindOf(json) != JsonKind.Object) return false;
        var names = new List<string>();
        JsonText.Children(json, names);
        output.Append((byte)'[');
        var first = true;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (!first) output.Append(", "u8);
            first = false;
            JsonText.AppendQuoted(System.Text.Encoding.UTF8.GetBytes(name), output);
        }

        output.Append((byte)']');
        return true;
    }
}
