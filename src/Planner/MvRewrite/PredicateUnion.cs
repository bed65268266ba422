using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Widens a view that keeps only some values of a column (mv-rewrite section 5): its query over the base rows with the others is
/// added. The bounds are conjuncts of the view's block that the query does not imply.
/// </summary>
internal sealed class PredicateUnion
{
    // Written over one stand-in for the column, so that the view's query can be searched for them.
    private static readonly PlanColumn s_column = new(0, "", Core.Types.SqlType.Null);
    private readonly List<ScalarExpression> _bounds = [];
    private readonly long _tableId;
    private readonly int _storedId;

    private PredicateUnion(long tableId, int storedId, IEnumerable<ScalarExpression> bounds)
    {
        _tableId = tableId;
        _storedId = storedId;
        _bounds.AddRange(bounds);
    }

    /// <summary>Reads the bounds; null when they are no ranges over one column of a table that the view reads once.</summary>
    internal static PredicateUnion? Of(
        IReadOnlyList<ScalarExpression> uncovered, QueryShape query, JoinBlock view, RelationMapping mapping,
        IReadOnlyList<ScalarExpression> conjuncts, ColumnClasses classes)
    {
        var bounds = new List<ScalarExpression>();
        PlanColumn? column = null;
        foreach (var conjunct in uncovered)
        {
            if (Tested(conjunct) is not { } own) return null;
            // All that is asked for lies outside: the view has nothing to give.
            if (PredicateContainment.AsRange(conjunct) is var (_, name, bound))
            {
                var outside = Predicates.Compare(Predicates.Negate(name)!, new ColumnExpression(classes.Representative(own)), bound);
                if (conjuncts.Any(c => PredicateContainment.Implies(classes.Canonical(c), outside))) return null;
            }

            if (column is not null && !column.Equals(own)) return null;
            column = own;
            bounds.Add(Bare(conjunct));
        }

        if (column is null || column.Type.IsFloating) return null;
        foreach (var scan in view.AllScans())
        {
            var read = scan.Columns.FirstOrDefault(c => mapping.View(new ColumnExpression(c.Column)) is ColumnExpression own
                && own.Column.Equals(column));
            if (read is null || mapping.Find(scan) is not { } partner || !query.Joins.Scans.Any(s => ReferenceEquals(s, partner))) continue;
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
        var stands = definition.Descendants().SelectMany(n => n.Expressions).SelectMany(Predicates.SplitConjuncts).Count(IsBound);
        if (stands != _bounds.Count || _bounds.Distinct().Count() != _bounds.Count) return null;
        var done = false;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalFilter { Input: LogicalScan scan } filter || scan.Table.Id != _tableId) return node;
            var column = scan.Columns.FirstOrDefault(c => c.Stored.Id == _storedId)?.Column;
            var kept = filter.Conjuncts.Where(c => !IsBound(c)).ToList();
            if (column is null || filter.Conjuncts.Count - kept.Count != _bounds.Count) return node;
            var bounds = filter.Conjuncts.Where(IsBound).ToList();
            if (bounds.Any(c => !column.Equals(Tested(c)))) return node;
            // The column is not NULL, so a bound is true or false.
            done = true;
            return scan.FilterBy([.. kept, Predicates.Or(bounds.Select(Predicates.Not))]);
        });
        return done ? result : null;
    }

    // Reads tests of one column with constants that give true or false for every value: ranges, exclusions, lists, patterns and ORs
    // of such. A view that fixes its column by = shows the constant in its place.
    private static PlanColumn? Tested(ScalarExpression test)
    {
        switch (test)
        {
            case InListExpression { Input: ColumnExpression listed } list:
                return list.Values.Any(v => v.IsNull) || !list.Negated && list.Values.Count < 2 ? null : listed.Column;
            case CallExpression { Name: "or" }:
                var columns = Predicates.SplitDisjuncts(test).Select(
                    d => PredicateContainment.AsRange(d) is var (point, op, _) && op == "eq" ? point : Tested(d)).ToList();
                return columns.Any(c => c is null || !c.Equals(columns[0])) ? null : columns[0];
            case CallExpression { Name: "not", Arguments: [var inner] }:
                return inner is CallExpression { Name: "like" } ? Tested(inner) : null;
            case CallExpression { Name: "like", Arguments: [ColumnExpression text, LiteralExpression { IsNull: false }] }:
                return text.Column;
            default:
                return PredicateContainment.AsRange(test) is var (column, name, _) && name != "eq" ? column : null;
        }
    }

    private static ScalarExpression Bare(ScalarExpression test)
        => test.Replace(e => e is ColumnExpression ? new ColumnExpression(s_column) : null);

    private bool IsBound(ScalarExpression conjunct) => Tested(conjunct) is not null && _bounds.Contains(Bare(conjunct));
}
