using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Reads a text as JSON; NULL when it is none.</summary>
[SqlFunction("parse_json", Example = "parse_json('{\"a\":1}') -> {\"a\": 1}")]
[SqlFunction("json_parse", Example = "json_parse('{\"a\":1}') -> {\"a\": 1}")]
public sealed class ParseJson : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        JsonText.AppendNormal(json, output);
        return true;
    }
}
