using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Groups columns that are equal in every row.</summary>
public sealed class ColumnClasses
{
    private readonly Dictionary<PlanColumn, PlanColumn> _parents = [];

    /// <summary>Reads "a = b" out of conjuncts; anything else is passed over.</summary>
    public static ColumnClasses From(IEnumerable<ScalarExpression> conjuncts)
    {
        var classes = new ColumnClasses();
        foreach (var conjunct in conjuncts)
        {
            if (conjunct is CallExpression { Name: "eq", Arguments: [ColumnExpression a, ColumnExpression b] }
                && a.Type.ToArrow() == b.Type.ToArrow())
            {
                classes.Merge(a.Column, b.Column);
            }
        }

        return classes;
    }

    /// <summary>Gives the classes with at least two members.</summary>
    public IEnumerable<IReadOnlyList<PlanColumn>> All
        => _parents.Keys.GroupBy(Find).Select(g => (IReadOnlyList<PlanColumn>)[.. g]).Where(g => g.Count > 1);

    public bool Contains(PlanColumn column) => _parents.ContainsKey(column);

    public PlanColumn Find(PlanColumn column)
    {
        while (_parents.TryGetValue(column, out var parent) && !parent.Equals(column)) column = parent;
        return column;
    }

    public IEnumerable<PlanColumn> MembersOf(PlanColumn column)
    {
        var root = Find(column);
        return _parents.Keys.Where(c => Find(c).Equals(root));
    }

    private void Merge(PlanColumn left, PlanColumn right)
    {
        _parents.TryAdd(left, left);
        _parents.TryAdd(right, right);
        var a = Find(left);
        var b = Find(right);
        if (!a.Equals(b)) _parents[a] = b;
    }
}
