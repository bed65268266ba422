using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Nested;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Physical;

/// <summary>Says what operators that order and group do with nested values: they see nothing but bytes.</summary>
public static class NestedKeys
{
    /// <summary>Gives a key to sort by: bytes that order as the nested value does.</summary>
    public static ScalarExpression ForOrder(ScalarExpression key)
    {
        if (!key.Type.IsNested) return key;
        if (!NestedOrder.IsOrdered(key.Type)) throw CoreErrors.NotSupported.With($"ORDER BY of {key.Type}: maps have no order");
        return new CallExpression(FunctionCatalog.Default.Resolve("sort_key", [key.Type]), [key]);
    }

    /// <summary>Refuses keys of which equal ones can differ in their bytes.</summary>
    public static void CheckGrouping(IEnumerable<SqlType> keys)
    {
        foreach (var key in keys)
        {
            if (NestedTypes.HasMap(key)) throw CoreErrors.NotSupported.With($"GROUP BY, DISTINCT, UNION and PARTITION BY of {key}");
        }
    }
}
