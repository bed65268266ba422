using MatViewDb.Core.Errors;
using MatViewDb.Functions;
using MatViewDb.Functions.Nested;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Physical;

/// <summary>Says what operators that order, group and join do with nested values: they see nothing but bytes.</summary>
public static class NestedKeys
{
    /// <summary>Gives a key to sort by: bytes that order as the nested value does.</summary>
    public static ScalarExpression ForOrder(ScalarExpression key)
    {
        if (!key.Type.IsNested) return key;
        if (!NestedOrder.IsOrdered(key.Type)) throw CoreErrors.NotSupported.With($"ORDER BY of {key.Type}: maps have no order");
        return Call("sort_key", key);
    }

    /// <summary>Gives a key to group by: values that are the same have the same bytes, NULLs inside them too.</summary>
    public static ScalarExpression ForGroup(ScalarExpression key)
        => NestedTypes.HasMap(key.Type) && key is not CallExpression { Name: "canonical_form" } ? Call("canonical_form", key) : key;

    /// <summary>Gives a key to join by: where = does not tell NULL from false, or by &lt;=&gt;.</summary>
    public static ScalarExpression ForJoin(ScalarExpression key, bool nullSafe)
        => !key.Type.IsNested ? key : nullSafe ? ForGroup(key) : Call("equality_key", key);

    private static CallExpression Call(string name, ScalarExpression key)
        => new(FunctionCatalog.Default.Resolve(name, [key.Type]), [key]);
}
