using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Says whether a document is a number, a text, a truth value or null, not an object or an array.</summary>
[SqlFunction("is_json_scalar", Example = "is_json_scalar('[1]') -> 0")]
public sealed class IsJsonScalar : JsonFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override SqlType Result => SqlType.Boolean;

    private protected override bool CanFail(int argumentCount) => false;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var json)) return false;
        result = JsonText.KindOf(json) is JsonKind.Object or JsonKind.Array ? 0 : 1;
        return true;
    }
}
