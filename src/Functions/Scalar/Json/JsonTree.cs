using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Changes JSON as a tree and writes it again.</summary>
internal static class JsonTree
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 100 };

    /// <summary>Reads a document; of members with one name the last counts.</summary>
    internal static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray(), s_options);
        return Copy(document.RootElement);
    }

    internal static void Append(JsonNode? node, TextSink output)
    {
        switch (node)
        {
            case null:
                output.Append("null"u8);
                break;
            case System.Text.Json.Nodes.JsonObject members:
                output.Append((byte)'{');
                var first = true;
                foreach (var (name, value) in members)
                {
                    if (!first) output.Append(", "u8);
                    first = false;
                    JsonText.AppendQuoted(Encoding.UTF8.GetBytes(name), output);
                    output.Append(": "u8);
                    Append(value, output);
                }

                output.Append((byte)'}');
                break;
            case System.Text.Json.Nodes.JsonArray elements:
                output.Append((byte)'[');
                for (var i = 0; i < elements.Count; i++)
                {
                    if (i > 0) output.Append(", "u8);
                    Append(elements[i], output);
                }

                output.Append((byte)']');
                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String)
                    JsonText.AppendQuoted(Encoding.UTF8.GetBytes(node.GetValue<string>()), output);
                else output.Append(node.ToJsonString());
                break;
        }
    }

    /// <summary>Goes to where a path's last step applies; null when there is nothing.</summary>
    internal static JsonNode? Parent(JsonNode? root, JsonPath path)
    {
        for (var i = 0; i + 1 < path.Steps.Count && root is not null; i++) root = Child(root, path.Steps[i]);
        return root;
    }

    internal static JsonNode? Child(JsonNode node, JsonStep step)
    {
        if (step.Kind == JsonStepKind.Member)
            return node is System.Text.Json.Nodes.JsonObject members ? members[NameOf(step)] : null;
        if (node is not System.Text.Json.Nodes.JsonArray elements) return step.From is 0 or -1 ? node : null;
        var at = IndexOf(step, elements);
        return at >= 0 && at < elements.Count ? elements[at] : null;
    }

    internal static string NameOf(JsonStep step) => Encoding.UTF8.GetString(step.Name!); // Member steps have one.

    internal static int IndexOf(JsonStep step, System.Text.Json.Nodes.JsonArray elements)
        => step.From < 0 ? elements.Count + step.From : step.From;

    private static JsonNode? Copy(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new System.Text.Json.Nodes.JsonObject();
                foreach (var member in element.EnumerateObject()) members[member.Name] = Copy(member.Value);
                return members;
            case JsonValueKind.Array:
                var elements = new System.Text.Json.Nodes.JsonArray();
                foreach (var child in element.EnumerateArray()) elements.Add(Copy(child));
                return elements;
            case JsonValueKind.Null:
                return null;
            default:
                return System.Text.Json.Nodes.JsonValue.Create(element.Clone());
        }
    }
}
