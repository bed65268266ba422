using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Says whether a text is JSON.</summary>
[SqlFunction("json_valid", Example = "json_valid('{\"a\": 1}') -> 1")]
public sealed class JsonValid : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = !call.IsNull(0) && call.TryDocument(0, out _) ? 1 : 0;
        return !call.IsNull(0);
    }
}
