using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives a JSON string without its quotes and escapes; other values stay as they are.</summary>
[SqlFunction("json_unquote", Example = "json_unquote('\"abc\"') -> abc")]
public sealed class JsonUnquote : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (call.IsNull(0)) return false;
        var text = call.Bytes(0);
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"' && JsonText.IsValid(text)) JsonText.AppendUnquoted(text, output);
        else output.Append(text);
        return true;
    }
}
