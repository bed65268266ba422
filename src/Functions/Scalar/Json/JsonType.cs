using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Names what a JSON value is: OBJECT, ARRAY, STRING, INTEGER, DOUBLE, BOOLEAN, NULL.</summary>
[SqlFunction("json_type", Example = "json_type('[1]') -> ARRAY")]
public sealed class JsonType : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        var isWhole = json.IndexOfAny("."u8[0], "e"u8[0], "E"u8[0]) < 0;
        output.Append(JsonText.KindOf(json) switch
        {
            JsonKind.Object => "OBJECT"u8,
            JsonKind.Array => "ARRAY"u8,
            JsonKind.String => "STRING"u8,
            JsonKind.Boolean => "BOOLEAN"u8,
            JsonKind.Null => "NULL"u8,
            _ => isWhole ? "INTEGER"u8 : "DOUBLE"u8,
        });
        return true;
    }
}
