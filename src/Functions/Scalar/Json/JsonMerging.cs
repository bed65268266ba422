using System.Text.Json.Nodes;
using MatViewDb.Functions.Kernels;
using List = System.Text.Json.Nodes.JsonArray;
using Members = System.Text.Json.Nodes.JsonObject;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Merges documents as RFC 7396 says: later members win, null removes. What is merged with NULL is unknown until a document that is
/// no object takes its place.
/// </summary>
[SqlFunction("json_merge_patch", Example = "json_merge_patch('{\"a\": 1, \"b\": 2}', '{\"b\": null}') -> {\"a\": 1}")]
public sealed class JsonMergePatch : JsonMerge
{
    private protected override bool Replaces(JsonNode? document) => document is not Members;

    private protected override JsonNode? Join(JsonNode? left, JsonNode? right)
    {
        if (right is not Members patch) return right?.DeepClone();
        var target = left as Members ?? [];
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                target.Remove(name);
                continue;
            }

            var old = target[name];
            var joined = Join(old, value);
            if (!ReferenceEquals(old, joined)) target[name] = joined;
        }

        return target;
    }
}

/// <summary>Merges documents and loses nothing: arrays are joined, members of one name too.</summary>
[SqlFunction("json_merge_preserve", Example = "json_merge_preserve('[1]', '{\"a\": 1}', '2') -> [1, {\"a\": 1}, 2]")]
[SqlFunction("json_merge", Example = "json_merge('[1]', '{\"a\": 1}', '2') -> [1, {\"a\": 1}, 2]")]
public sealed class JsonMergePreserve : JsonMerge
{
    private protected override JsonNode? Join(JsonNode? left, JsonNode? right)
    {
        if (left is Members target && right is Members more)
        {
            foreach (var (name, value) in more)
            {
                if (!target.TryGetPropertyValue(name, out var old)) target[name] = value?.DeepClone();
                else if (Join(old is Members ? old : old?.DeepClone(), value) is var joined && !ReferenceEquals(old, joined))
                    target[name] = joined;
            }

            return target;
        }

        var list = left as List ?? new List(left?.Parent is null ? left : left.DeepClone());
        foreach (var value in right is List elements ? elements.ToArray() : [right]) list.Add(value?.DeepClone());
        return list;
    }
}

/// <summary>Is a function that merges two or more documents.</summary>
public abstract class JsonMerge : JsonFunction
{
    private protected override bool CanFail(int argumentCount) => false;

    public sealed override bool Accepts(int argumentCount) => argumentCount >= 2;

    /// <summary>Says whether a document takes the place of what was merged before, also of NULL.</summary>
    private protected virtual bool Replaces(JsonNode? document) => false;

    private protected abstract JsonNode? Join(JsonNode? left, JsonNode? right);

    internal sealed override bool Compute(JsonCall call, TextSink output)
    {
        JsonNode? result = null;
        var isKnown = true;
        for (var i = 0; i < call.Count; i++)
        {
            if (!call.TryDocument(i, out var json))
            {
                if (!call.IsNull(i)) return false;
                isKnown = false;
                continue;
            }

            var next = JsonTree.Parse(json);
            if (!isKnown && !Replaces(next)) continue;
            result = i == 0 || !isKnown ? next : Join(result, next);
            isKnown = true;
        }

        if (!isKnown) return false;
        JsonTree.Append(result, output);
        return true;
    }
}
