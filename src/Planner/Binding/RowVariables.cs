using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Follows user variables through the items of one SELECT list: what @x is for a row after @x := ... to the left of it, as
/// an expression over the row. Rows never depend on their order.
/// </summary>
/// <param name="hasRows">False without FROM: then there is no row before, and an expression may use the variable it sets.</param>
public sealed class RowVariables(bool hasRows)
{
    private readonly HashSet<string> _readBefore = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, ScalarExpression> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Variables with the value that the last row leaves in them.</summary>
    public IReadOnlyDictionary<string, ScalarExpression> Values => _values;

    /// <summary>Gives the value assigned for this row; null when the session's value counts.</summary>
    public ScalarExpression? Read(string name)
    {
        if (_values.TryGetValue(name, out var value)) return value;
        _readBefore.Add(name);
        return null;
    }

    /// <summary>Assigns; false when the row's value would be that of the row before.</summary>
    public bool TryAssign(string name, ScalarExpression value)
    {
        if (hasRows && _readBefore.Contains(name)) return false;
        _values[name] = value;
        return true;
    }

    /// <summary>Remembers the values, to try the branches of a condition one after the other.</summary>
    public Dictionary<string, ScalarExpression> Save() => new(_values, StringComparer.OrdinalIgnoreCase);

    public void Restore(Dictionary<string, ScalarExpression> saved) => _values = saved;

    /// <summary>
    /// Joins what the branches left: each variable that any of them assigned gets the branch's value where its condition
    /// holds. The last one is what no condition leads to.
    /// </summary>
    public void Join(
        BindingContext context, IReadOnlyList<ScalarExpression> conditions, Dictionary<string, ScalarExpression> before,
        IReadOnlyList<Dictionary<string, ScalarExpression>> branches, Func<string, ScalarExpression> sessionValue)
    {
        var joined = new Dictionary<string, ScalarExpression>(before, StringComparer.OrdinalIgnoreCase);
        foreach (var name in branches.SelectMany(b => b.Keys).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            ScalarExpression In(Dictionary<string, ScalarExpression> branch)
                => branch.GetValueOrDefault(name) ?? before.GetValueOrDefault(name) ?? sessionValue(name);
            var values = branches.Select(In).ToList();
            joined[name] = values.TrueForAll(v => v.Equals(values[0]))
                ? values[0]
                : ExpressionBinder.MakeCase(context, conditions, values[..^1], values[^1]);
        }

        _values = joined;
    }
}
