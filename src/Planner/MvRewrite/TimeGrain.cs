using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Answers a range of time from a view by coarser units: whole units come from the view, the rows at the edges go through its query
/// (mv-rewrite section 3).
/// </summary>
internal sealed class TimeGrain
{
    private readonly UnitColumn _unit;
    private readonly Int128? _low, _high;
    private readonly long _tableId;
    private readonly int _storedId;

    private TimeGrain(UnitColumn unit, string viewColumn, Int128? low, Int128? high, LogicalScan scan, int storedId)
    {
        (_unit, ViewColumn, _low, _high) = (unit, viewColumn, low, high);
        (_tableId, _storedId) = (scan.Table.Id, storedId);
    }

    internal string ViewColumn { get; }

    /// <summary>Reads the range from conjuncts that the view has no column for; used takes those that it stands for.</summary>
    internal static TimeGrain? Of(
        UnitColumn unit, string viewColumn, IReadOnlyList<ScalarExpression> conjuncts, QueryShape query, HashSet<ScalarExpression> used)
    {
        Int128? low = null, high = null;
        foreach (var conjunct in conjuncts)
        {
            if (unit.Range(conjunct) is not var (isLower, at)) continue;
            if (!unit.IsInCalendar(at)) return null;
            used.Add(conjunct);
            if (isLower) low = low is { } l && l > at ? l : at;
            else high = high is { } h && h < at ? h : at;
        }

        if (low is null && high is null) return null;
        if (low is { } from && high is { } to && unit.CeilingOf(from) >= unit.FloorOf(to)) return null;
        foreach (var scan in query.Joins.Scans)
        {
            if (scan.Columns.FirstOrDefault(c => c.Column.Equals(unit.Base)) is not { } read) continue;
            return query.Scans.Count(s => s.Table.Id == scan.Table.Id) != 1 ? null
                : new TimeGrain(unit, viewColumn, low, high, scan, read.Stored.Id);
        }

        return null;
    }

    /// <summary>Keeps the units that lie in the range from end to end.</summary>
    internal IEnumerable<ScalarExpression> Whole(PlanColumn unit)
    {
        if (_low is { } low) yield return Compare("ge", unit, _unit.CeilingOf(low));
        if (_high is { } high) yield return Compare("lt", unit, _unit.FloorOf(high));
    }

    /// <summary>Gives the view's query over the rows of the range that lie in no whole unit.</summary>
    internal LogicalNode? Edges(LogicalNode definition)
    {
        if (definition.Descendants().OfType<LogicalScan>().Count(s => s.Table.Id == _tableId) != 1) return null;
        var done = false;
        var result = definition.RewriteUp(node =>
        {
            if (node is not LogicalScan scan || scan.Table.Id != _tableId) return node;
            if (scan.Columns.FirstOrDefault(c => c.Stored.Id == _storedId)?.Column is not { } column) return node;
            done = true;
            var kept = new List<ScalarExpression>();
            var edges = new List<ScalarExpression>();
            if (_low is { } low)
            {
                kept.Add(Compare("ge", column, low));
                edges.Add(Compare("lt", column, _unit.CeilingOf(low)));
            }

            if (_high is { } high)
            {
                kept.Add(Compare("lt", column, high));
                edges.Add(Compare("ge", column, _unit.FloorOf(high)));
            }

            return scan.FilterBy([.. kept, Predicates.Or(edges)]);
        });
        return done ? result : null;
    }

    private static ScalarExpression Compare(string name, PlanColumn column, Int128 bound)
        => Predicates.Compare(name, new ColumnExpression(column), new LiteralExpression(bound, column.Type));
}
