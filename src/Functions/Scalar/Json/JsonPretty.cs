using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Writes JSON with a line for each value, indented by two blanks a level.</summary>
[SqlFunction("json_pretty", Example = "json_pretty('[1]') -> [\n  1\n]")]
[SqlFunction("json_detailed", Example = "json_detailed('[1]') -> [\n  1\n]")]
public sealed class JsonPretty : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        Append(json, 0, output);
        return true;
    }

    private static void Append(ReadOnlySpan<byte> json, int depth, TextSink output)
    {
        var names = new List<string>();
        var children = JsonText.Children(json, names);
        if (children.Count == 0)
        {
            JsonText.AppendNormal(json, output);
            return;
        }

        var isObject = names.Count > 0;
        output.Append(isObject ? (byte)'{' : (byte)'[');
        for (var i = 0; i < children.Count; i++)
        {
            if (i > 0) output.Append((byte)',');
            NewLine(depth + 1, output);
            if (isObject)
            {
                JsonText.AppendQuoted(System.Text.Encoding.UTF8.GetBytes(names[i]), output);
                output.Append(": "u8);
            }

            Append(json[children[i]], depth + 1, output);
        }

        NewLine(depth, output);
        output.Append(isObject ? (byte)'}' : (byte)']');
    }

    private static void NewLine(int depth, TextSink output)
    {
        output.Append((byte)'\n');
        for (var i = 0; i < depth; i++) output.Append("  "u8);
    }
}
