using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives how deep a document nests: 1 for a single value or an empty array.</summary>
[SqlFunction("json_depth", Example = "json_depth('[1, [2]]') -> 3")]
public sealed class JsonDepth : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.Int;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var json)) return false;
        result = Of(json);
        return true;
    }

    private static int Of(ReadOnlySpan<byte> json)
    {
        var deepest = 0;
        foreach (var child in JsonText.Children(json)) deepest = Math.Max(deepest, Of(json[child]));
        return deepest + 1;
    }
}
