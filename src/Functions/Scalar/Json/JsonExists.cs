using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Says whether a path leads to something.</summary>
[SqlFunction("json_exists", Example = "json_exists('{\"a\": null}', '$.a') -> 1")]
public sealed class JsonExists : JsonFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var json) || call.Path(1) is not { } path) return false;
        result = JsonText.Find(json, path).Count > 0 ? 1 : 0;
        return true;
    }
}
