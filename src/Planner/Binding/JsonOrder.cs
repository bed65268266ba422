using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Binding;

/// <summary>Puts in place of a JSON value what compares as it does: its text would put 10 before 9.</summary>
public static class JsonOrder
{
    public static ScalarExpression KeyOf(BindingContext context, ScalarExpression value)
        => value.Type.Kind == SqlTypeKind.Json ? context.Call("json_sort_key", value) : value;
}
