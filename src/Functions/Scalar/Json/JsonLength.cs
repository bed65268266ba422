using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Counts the elements of an array or the members of an object, also one that a path leads to; 1 for other values.</summary>
[SqlFunction("json_length", Example = "json_length('[1, 2, [3]]') -> 3")]
public sealed class JsonLength : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => argumentCount > 1;

    private protected override SqlType Result => SqlType.Int;

    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!JsonTarget.TryFind(call, out var json)) return false;
        result = JsonText.KindOf(json) is JsonKind.Array or JsonKind.Object ? JsonText.Children(json).Count : 1;
        return true;
    }
}

/// <summary>Finds the value that a function of (document, path) works on: the document itself without a path.</summary>
internal static class JsonTarget
{
    internal static bool TryFind(JsonCall call, out ReadOnlySpan<byte> json)
    {
        if (!call.TryDocument(0, out json)) return false;
        if (call.Count == 1) return true;
        if (call.Path(1) is not { } path || path.HasWildcard) return false;
        var found = JsonText.Find(json, path);
        if (found.Count > 0) json = json[found[0]];
        return found.Count > 0;
    }
}
