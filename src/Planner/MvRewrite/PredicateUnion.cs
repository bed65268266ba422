using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Widens a view that keeps only a range of a column (mv-rewrite section 5): its query over the base rows outside of the range is
/// added. The bounds are conjuncts of the view's block that the query does not imply.
/// </summary>
internal sealed class PredicateUnion
{
    private readonly List<(string Name, LiteralExpression Bound)> _bounds = [];
    private readonly long _tableId;
    private readonly int _storedId;

    private PredicateUnion(long tableId, int storedId, IEnumerable<(string, LiteralExpression)> bounds)
    {
        _tableId = tableId;
        _storedId = storedId;
        _bounds.AddRange(bounds);
    }

    /// <summary>Reads the bounds; null when they are no ranges over one column of a table that the view reads once.</summary>
    internal static PredicateUnion? Of(
        IReadOnlyList<ScalarExpression> uncovered, QueryShape query, IReadOnlyList<ScalarExpression> conjuncts, ColumnClasses classes)
    {
        var bounds = new List<(string, LiteralExpression)>();
        PlanColumn? column = null;
        foreach (var conjunct in uncovered)
        {
            // A view that fixes its column by = shows the constant in its place.
            if (PredicateContainment.AsRange(conjunct) is not var (own, name, bound)) return null;
            if (name is not ("lt" or "le" or "gt" or "ge")) return null;
            // All that is asked for lies outside: the view has nothing to give.
            var outside = Predicates.Compare(Predicates.Negate(name)!, new ColumnExpression(classes.Representative(own)), bound);
            if (conjuncts.Any(c => PredicateContainment.Implies(classes.Canonical(c), outside))) return null;
            if (column is not null && !column.Equals(own)) return null;
            column = own;
            bounds.Add((name, bound));
        }

        if (column is null || column.Type.IsFloating) return null;
        foreach (var scan in query.Joins.Scans)
        {
            var read = scan.Columns.FirstOrDefault(c => c.Column.Equals(column));
            if (read is null) continue;
            if (query.Scans.Count(s => s.Table.Id == scan.Table.Id) != 1) return null;
            var rejects = conjuncts.Any(c => classes.Canonical(c).RejectsNull(ColumnSet.Of(classes.Representative(column))));
            // The view's query was simplified for a column that is not NULL; rows where it is cannot be put through it.
            return read.Stored.Nullable && !rejects ? null : new PredicateUnion(scan.Table.Id, read.Stored.Id, bounds);
        }

        return null;
    }

    /// <summary>Gives the view's query over the rows outside of the bounds; null when the bounds are not found just once.</summary>
    internal LogicalNode? Outside(LogicalNode definition)
    {
        // A bound that also stands at another column was inferred from this one, or this one from that.
        if (definition.Descendants().SelectMany(n => n.Expressions).SelectMany(Predicates.SplitConjuncts).Count(IsBound) != _bounds.Count)
            return null;
        var done = false;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalFilter { Input: LogicalScan scan } filter || scan.Table.Id != _tableId) return node;
            var column = scan.Columns.FirstOrDefault(c => c.Stored.Id == _storedId)?.Column;
            var kept = filter.Conjuncts.Where(c => !IsBound(c)).ToList();
            if (column is null || filter.Conjuncts.Count - kept.Count != _bounds.Count) return node;
            if (filter.Conjuncts.Any(c => IsBound(c) && !PredicateContainment.AsRange(c)!.Value.Column.Equals(column))) return node;
            var value = new ColumnExpression(column);
            var outside = _bounds.Select(b => Predicates.Compare(Predicates.Negate(b.Name)!, value, b.Bound)).ToList();
            done = true;
            return scan.FilterBy([.. kept, Predicates.Or(outside)]);
        });
        return done ? result : null;
    }

    private bool IsBound(ScalarExpression conjunct)
        => PredicateContainment.AsRange(conjunct) is var (_, name, bound) && _bounds.Any(b => b.Name == name && b.Bound.Equals(bound));
}
