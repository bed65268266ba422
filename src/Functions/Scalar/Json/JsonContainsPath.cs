using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Says whether one or all of several paths lead to something.</summary>
[SqlFunction("json_contains_path", Example = "json_contains_path('{\"a\": 1}', 'all', '$.a', '$.b') -> 0")]
public sealed class JsonContainsPath : JsonFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount >= 3;

    internal override bool Compute(JsonCall call, out long result)
    {
        result = 0;
        if (!call.TryDocument(0, out var json) || JsonMatching.IsAll(call, 1) is not { } all) return false;
        var hits = 0;
        for (var i = 2; i < call.Count; i++)
        {
            if (call.Path(i) is not { } path) return false;
            hits += JsonText.Find(json, path).Count > 0 ? 1 : 0;
        }

        result = (all ? hits == call.Count - 2 : hits > 0) ? 1 : 0;
        return true;
    }
}

/// <summary>Reads the word 'one' or 'all'.</summary>
internal static class JsonMatching
{
    internal static bool? IsAll(JsonCall call, int argument)
    {
        if (call.IsNull(argument)) return null;
        var word = System.Text.Encoding.UTF8.GetString(call.Bytes(argument));
        if (word.Equals("all", StringComparison.OrdinalIgnoreCase)) return true;
        if (word.Equals("one", StringComparison.OrdinalIgnoreCase)) return false;
        throw FunctionErrors.NeitherOneNorAll.With(word);
    }
}
