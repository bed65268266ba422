using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Makes an array of its arguments.</summary>
[SqlFunction("json_array", Example = "json_array(1, 'a', NULL) -> [1, \"a\", null]")]
public sealed class JsonArray : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    public override bool Accepts(int argumentCount) => argumentCount >= 0;

    private protected override SqlType? Parameter(int index) => null;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        output.Append((byte)'[');
        for (var i = 0; i < call.Count; i++)
        {
            if (i > 0) output.Append(", "u8);
            call.AppendValue(i, output);
        }

        output.Append((byte)']');
        return true;
    }
}

/// <summary>Makes an object of names and values in turn; a name must not be NULL.</summary>
[SqlFunction("json_object", Example = "json_object('a', 1, 'b', 'x') -> {\"a\": 1, \"b\": \"x\"}")]
public sealed class JsonObject : JsonFunction
{
    public override bool Accepts(int argumentCount) => argumentCount % 2 == 0;

    private protected override SqlType? Parameter(int index) => index % 2 == 0 ? SqlType.String : null;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        output.Append((byte)'{');
        for (var i = 0; i < call.Count; i += 2)
        {
            if (call.IsNull(i)) throw FunctionErrors.JsonNameIsNull.With();
            if (i > 0) output.Append(", "u8);
            JsonText.AppendQuoted(call.Bytes(i), output);
            output.Append(": "u8);
            call.AppendValue(i + 1, output);
        }

        output.Append((byte)'}');
        return true;
    }
}
