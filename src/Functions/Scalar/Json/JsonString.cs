using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives JSON as a text.</summary>
[SqlFunction("json_string", Example = "json_string(parse_json('[1,2]')) -> [1, 2]")]
public sealed class JsonString : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        JsonText.AppendNormal(json, output);
        return true;
    }
}
