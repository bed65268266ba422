using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Rewrites expressions over base columns into expressions over a view's columns: an output that is the same expression,
/// or functions composed of such outputs.
/// </summary>
internal sealed class ViewOutputs(ColumnClasses classes)
{
    private readonly Dictionary<ScalarExpression, PlanColumn> _byExpression = [];
    private readonly List<UnitColumn> _units = [];

    /// <summary>Names the first base column that no output offers, after a rewrite failed.</summary>
    internal string? Missing { get; private set; }

    /// <summary>Gives the units of time that outputs show columns of the bases by.</summary>
    internal IReadOnlyList<UnitColumn> Units => _units;

    internal void Offer(ScalarExpression overBase, PlanColumn viewColumn)
    {
        var canonical = classes.Canonical(overBase);
        if (_byExpression.TryAdd(canonical, viewColumn) && UnitColumn.Of(canonical, viewColumn) is { } unit) _units.Add(unit);
    }

    internal ScalarExpression? Rewrite(ScalarExpression expression)
    {
        var failed = false;
        var result = classes.Canonical(expression).Replace(node =>
        {
            if (_byExpression.TryGetValue(node, out var column)) return new ColumnExpression(column);
            foreach (var unit in _units)
            {
                if (unit.Coarser(node) is { } coarser) return coarser;
            }

            if (node is not ColumnExpression lacking) return null;
            failed = true;
            Missing ??= lacking.Column.Name;
            return null;
        });
        return failed ? null : result;
    }
}
