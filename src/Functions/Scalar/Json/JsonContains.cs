using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Says whether a document, or what a path leads to, contains a value: an array what is among its elements, an object each
/// member with the same name, others what is equal.
/// </summary>
[SqlFunction("json_contains", Example = "json_contains('[1, [2, 3]]', '2') -> 1")]
public sealed class JsonContains : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => argumentCount > 2;

    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount is 2 or 3;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var json) || !call.TryDocument(1, out var wanted)) return false;
        if (call.Count == 3)
        {
            if (call.Path(2) is not { } path) return false;
            var found = JsonText.Find(json, path);
            if (found.Count == 0) return false;
            json = json[found[0]];
        }

        result = JsonComparison.Contains(json, wanted) ? 1 : 0;
        return true;
    }
}

/// <summary>Says whether two documents have an element or a member in common.</summary>
[SqlFunction("json_overlaps", Example = "json_overlaps('[1, 2]', '[2, 3]') -> 1")]
public sealed class JsonOverlaps : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var left) || !call.TryDocument(1, out var right)) return false;
        result = JsonComparison.Overlaps(left, right) ? 1 : 0;
        return true;
    }
}
