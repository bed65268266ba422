using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Writes a text as a JSON string.</summary>
[SqlFunction("json_quote", Example = "json_quote('a\"b') -> \"a\\\"b\"")]
public sealed class JsonQuote : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (call.IsNull(0)) return false;
        JsonText.AppendQuoted(call.Bytes(0), output);
        return true;
    }
}
