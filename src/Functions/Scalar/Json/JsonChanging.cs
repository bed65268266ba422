using System.Text.Json.Nodes;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;
using List = System.Text.Json.Nodes.JsonArray;
using Members = System.Text.Json.Nodes.JsonObject;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Sets what paths lead to, adding members and elements that are not there.</summary>
[SqlFunction("json_set", Example = "json_set('{\"a\": 1}', '$.a', 2, '$.b', 3) -> {\"a\": 2, \"b\": 3}")]
public sealed class JsonSet : JsonChange
{
    private protected override JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value)
        => Put(root, path, value, replaces: true, adds: true);
}

/// <summary>Adds members and elements that are not there yet.</summary>
[SqlFunction("json_insert", Example = "json_insert('{\"a\": 1}', '$.a', 2, '$.b', 3) -> {\"a\": 1, \"b\": 3}")]
public sealed class JsonInsert : JsonChange
{
    private protected override JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value)
        => Put(root, path, value, replaces: false, adds: true);
}

/// <summary>Replaces what paths lead to.</summary>
[SqlFunction("json_replace", Example = "json_replace('{\"a\": 1}', '$.a', 2, '$.b', 3) -> {\"a\": 2}")]
public sealed class JsonReplace : JsonChange
{
    private protected override JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value)
        => Put(root, path, value, replaces: true, adds: false);
}

/// <summary>Appends values to the arrays that paths lead to; another value becomes an array first.</summary>
[SqlFunction("json_array_append", Example = "json_array_append('[1, [2]]', '$[1]', 3) -> [1, [2, 3]]")]
public sealed class JsonArrayAppend : JsonChange
{
    private protected override JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value)
    {
        if (path.Steps.Count == 0) return Appended(root, value);
        if (JsonTree.Parent(root, path) is not { } parent) return root;
        var last = path.Steps[^1];
        if (!Has(parent, last)) return root;
        var target = JsonTree.Child(parent, last);
        if (target is List list) list.Add(value);
        else if (parent is Members members) members[JsonTree.NameOf(last)] = Appended(target?.DeepClone(), value);
        else if (parent is List elements) elements[JsonTree.IndexOf(last, elements)] = Appended(target?.DeepClone(), value);
        return root;
    }

    private static List Appended(JsonNode? target, JsonNode? value)
    {
        if (target is not List list) list = [target];
        list.Add(value);
        return list;
    }
}

/// <summary>Puts values into arrays at the places that paths name.</summary>
[SqlFunction("json_array_insert", Example = "json_array_insert('[1, 3]', '$[1]', 2) -> [1, 2, 3]")]
public sealed class JsonArrayInsert : JsonChange
{
    private protected override JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value)
    {
        if (path.Steps.Count == 0 || path.Steps[^1].Kind != JsonStepKind.Element)
            throw FunctionErrors.NoArrayCell.With();
        if (JsonTree.Parent(root, path) is not List list) return root;
        list.Insert(Math.Clamp(JsonTree.IndexOf(path.Steps[^1], list), 0, list.Count), value);
        return root;
    }
}

/// <summary>Removes what paths lead to.</summary>
[SqlFunction("json_remove", Example = "json_remove('{\"a\": 1, \"b\": 2}', '$.a') -> {\"b\": 2}")]
public sealed class JsonRemove : JsonFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    internal override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        var root = JsonTree.Parse(json);
        for (var i = 1; i < call.Count; i++)
        {
            if (call.Path(i) is not { } path) return false;
            if (path.Steps.Count == 0) throw FunctionErrors.WholeDocument.With();
            if (path.HasWildcard) throw FunctionErrors.BadJsonPath.With("one member or element is expected");
            var last = path.Steps[^1];
            var parent = JsonTree.Parent(root, path);
            if (parent is Members members && last.Kind == JsonStepKind.Member) members.Remove(JsonTree.NameOf(last));
            else if (parent is List list && last.Kind == JsonStepKind.Element
                && JsonTree.IndexOf(last, list) is >= 0 and var at && at < list.Count) list.RemoveAt(at);
        }

        JsonTree.Append(root, output);
        return true;
    }
}

/// <summary>Is a function of a document and pairs of path and value.</summary>
public abstract class JsonChange : JsonFunction
{
    public sealed override bool Accepts(int argumentCount) => argumentCount >= 3 && argumentCount % 2 == 1;

    private protected sealed override SqlType? Parameter(int index) => index > 0 && index % 2 == 0 ? null : SqlType.String;

    private protected abstract JsonNode? Apply(JsonNode? root, JsonPath path, JsonNode? value);

    private protected static JsonNode? Put(JsonNode? root, JsonPath path, JsonNode? value, bool replaces, bool adds)
    {
        if (path.Steps.Count == 0) return replaces ? value : root;
        if (JsonTree.Parent(root, path) is not { } parent) return root;
        var last = path.Steps[^1];
        var has = Has(parent, last);
        if (has ? !replaces : !adds) return root;
        if (last.Kind == JsonStepKind.Member)
        {
            if (parent is Members members) members[JsonTree.NameOf(last)] = value;
            return root;
        }

        if (parent is List list)
        {
            var at = JsonTree.IndexOf(last, list);
            if (has) list[at] = value;
            else if (at >= 0) list.Add(value);
            else list.Insert(0, value);
            return root;
        }

        // Anything else is the only element of an array in its place.
        var copy = parent.DeepClone();
        JsonNode? changed = has ? value : new List(copy, value);
        if (parent.Parent is null) return changed;
        parent.ReplaceWith(changed);
        return root;
    }

    private protected static bool Has(JsonNode parent, JsonStep step) => step.Kind == JsonStepKind.Member
        ? parent is Members members && members.ContainsKey(JsonTree.NameOf(step))
        : parent is List list ? JsonTree.IndexOf(step, list) is >= 0 and var at && at < list.Count : step.From is 0 or -1;

    internal sealed override bool Compute(JsonCall call, TextSink output)
    {
        if (!call.TryDocument(0, out var json)) return false;
        var root = JsonTree.Parse(json);
        for (var i = 1; i < call.Count; i += 2)
        {
            if (call.Path(i) is not { } path) return false;
            if (path.HasWildcard) throw FunctionErrors.BadJsonPath.With("wildcards are not allowed here");
            call.AppendValue(i + 1, output);
            var value = JsonTree.Parse(output.Pending);
            output.Discard();
            root = Apply(root, path, value);
        }

        JsonTree.Append(root, output);
        return true;
    }
}
