using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Gives the single value that a path leads to as a text; NULL for arrays, objects and nothing.</summary>
[SqlFunction("json_value", Example = "json_value('{\"a\": \"x\"}', '$.a') -> x")]
public sealed class JsonValue : JsonFunction
{
    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!JsonTarget.TryFind(call, out var json)) return false;
        if (JsonText.KindOf(json) is JsonKind.Array or JsonKind.Object or JsonKind.Null) return false;
        JsonText.AppendUnquoted(json, output);
        return true;
    }
}

/// <summary>Gives what a path leads to as a text, strings without quotes; NULL for nothing and for null.</summary>
[SqlFunction("get_json_object", Example = "get_json_object('{\"a\": [1,2]}', '$.a') -> [1, 2]")]
[SqlFunction("get_json_string", Example = "get_json_string('{\"a\": [1,2]}', '$.a') -> [1, 2]")]
public sealed class GetJsonString : JsonFunction
{
    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!JsonTarget.TryFind(call, out var json) || JsonText.KindOf(json) == JsonKind.Null) return false;
        JsonText.AppendUnquoted(json, output);
        return true;
    }
}

/// <summary>Gives the number that a path leads to as BIGINT, cut off behind the point; NULL for other values.</summary>
[SqlFunction("get_json_int", Example = "get_json_int('{\"a\": 12}', '$.a') -> 12")]
[SqlFunction("get_json_bigint", Example = "get_json_bigint('{\"a\": 12}', '$.a') -> 12")]
public sealed class GetJsonInt : JsonFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!JsonTarget.TryFind(call, out var json) || JsonText.KindOf(json) != JsonKind.Number) return false;
        if (NumberText.TryParseInteger(json, round: false, out var whole) && whole >= long.MinValue && whole <= long.MaxValue)
        {
            result = (long)whole;
            return true;
        }

        if (!NumberText.TryParseDouble(json, out var number) || Math.Abs(number) >= 9.2e18) return false;
        result = (long)number;
        return true;
    }
}

/// <summary>Gives the number that a path leads to as DOUBLE; NULL for other values.</summary>
[SqlFunction("get_json_double", Example = "get_json_double('{\"a\": 1.5}', '$.a') -> 1.5")]
public sealed class GetJsonDouble : JsonFunction
{
    private protected override SqlType Result => SqlType.Double;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!JsonTarget.TryFind(call, out var json) || JsonText.KindOf(json) != JsonKind.Number) return false;
        var readable = NumberText.TryParseDouble(json, out var number);
        result = BitConverter.DoubleToInt64Bits(number);
        return readable;
    }
}

/// <summary>Gives the truth value that a path leads to; NULL for other values.</summary>
[SqlFunction("get_json_bool", Example = "get_json_bool('{\"a\": true}', '$.a') -> 1")]
public sealed class GetJsonBool : JsonFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!JsonTarget.TryFind(call, out var json) || JsonText.KindOf(json) != JsonKind.Boolean) return false;
        result = json[0] == 't' ? 1 : 0;
        return true;
    }
}
