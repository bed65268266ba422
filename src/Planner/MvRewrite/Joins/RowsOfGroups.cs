using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Reads a view that groups by a unique key of its tables as those tables' rows, one each: what it counts of one further table says
/// of each whether it has partners there. So it answers EXISTS and NOT EXISTS.
/// </summary>
internal static class RowsOfGroups
{
    /// <summary>
    /// Gives the ways to read the groups, with each count that tells of partners; alone = the rows, whatever their partners.
    /// </summary>
    internal static IEnumerable<GroupRows> Of(
        QueryShape view, ImmutableArray<string> names, TableKeys keys, Func<long, CatalogObject?> find,
        bool isAlone)
    {
        if (view.Keys is not { IsEmpty: false } groups || !view.Having.IsEmpty || !view.GroupingSets.IsEmpty || !view.Joins.Fulls.IsEmpty)
            yield break;
        foreach (var (rest, on, partner, isOuter) in Splits(view.Joins))
        {
            var scan = partner.Scans[0];
            var other = scan.OutputSet;
            if (groups.Any(g => g.Expression.Columns.Overlaps(other)) || !AreDetermined(rest, groups, keys, find)) continue;
            var outputs = view.Outputs.Select((o, i) => (Name: names[i], o.Column, Key: KeyOf(o))).Where(o => o.Key is not null).ToList();
            ImmutableArray<NamedExpression> shown = [.. outputs.Select(o => new NamedExpression(o.Column, o.Key!.Expression))];
            ImmutableArray<string> kept = [.. outputs.Select(o => o.Name)];
            if (isAlone)
            {
                // A left join loses no row.
                if (isOuter) yield return new GroupRows(new QueryShape(rest, null, [], shown), kept, null, IsMissing: false);
                continue;
            }

            if (!isOuter) yield return new GroupRows(With(LogicalJoinKind.LeftSemi, []), kept, null, IsMissing: false);
            for (var i = 0; i < view.Outputs.Length; i++)
            {
                var call = view.Aggregates.FirstOrDefault(a => IsColumn(view.Outputs[i], a.Column))?.Call;
                if (call is null || Counted(call, scan, on) is not { } condition) continue;
                if (!condition.All(c => other.ContainsAll(c.Columns))) continue;
                yield return new GroupRows(With(LogicalJoinKind.LeftSemi, condition), kept, names[i], IsMissing: false);
                if (isOuter) yield return new GroupRows(With(LogicalJoinKind.LeftAnti, condition), kept, names[i], IsMissing: true);
            }

            QueryShape With(LogicalJoinKind kind, IEnumerable<ScalarExpression> condition)
            {
                var right = partner with { Conjuncts = [.. partner.Conjuncts, .. condition] };
                var joins = rest with { Attached = rest.Attached.Add(new AttachedJoin(kind, on, right)) };
                return new QueryShape(joins, null, [], shown);
            }
        }

        NamedExpression? KeyOf(NamedExpression output) => groups.FirstOrDefault(g => IsColumn(output, g.Column));
    }

    private static bool IsColumn(NamedExpression output, PlanColumn column)
        => output.Expression is ColumnExpression named && named.Column.Equals(column);

    // The table that is only counted, and what is left without it.
    private static IEnumerable<(JoinBlock Others, ImmutableArray<ScalarExpression> On, JoinBlock Partner, bool IsOuter)> Splits(
        JoinBlock joins)
    {
        var outer = joins.Attached.Where(a => a.Kind == LogicalJoinKind.Left).ToList();
        if (outer is [{ Right: { Scans: [_], Fulls: [], Attached: [] } } one])
        {
            var rest = joins with { Attached = joins.Attached.Remove(one) };
            var counted = one.Right.Scans[0].OutputSet;
            if (!rest.AllPredicates().Any(p => p.Columns.Overlaps(counted))) yield return (rest, one.On, one.Right, true);
        }

        if (outer.Count > 0 || joins.Scans.Length < 2) yield break;
        foreach (var scan in joins.Scans)
        {
            var own = scan.OutputSet;
            if (joins.Attached.Any(a => a.On.Concat(a.Right.AllPredicates()).Any(p => p.Columns.Overlaps(own)))) continue;
            var about = joins.Conjuncts.Where(c => c.Columns.Overlaps(own)).ToList();
            var within = about.Where(c => own.ContainsAll(c.Columns)).ToList();
            if (about.Count == within.Count) continue;
            var rest = joins with
            {
                Scans = [.. joins.Scans.Where(s => !ReferenceEquals(s, scan))],
                Conjuncts = [.. joins.Conjuncts.Where(c => !about.Contains(c))],
            };
            yield return (rest, [.. about.Where(c => !within.Contains(c))], new JoinBlock([scan], [], [.. within], []), false);
        }
    }

    // Rows of the tables that are left are told apart by the groups: keys fix one table after the other.
    private static bool AreDetermined(
        JoinBlock rest, ImmutableArray<NamedExpression> groups, TableKeys keys, Func<long, CatalogObject?> find)
    {
        var classes = ColumnClasses.Of(rest.Conjuncts);
        var known = groups.Select(g => classes.Canonical(g.Expression)).ToHashSet();
        var open = rest.Scans.ToList();
        while (open.Count > 0)
        {
            var next = open.Find(s => find(s.Table.Id) is Table table && keys.IsUnique(
                table, [.. s.Columns.Where(c => known.Contains(ValueOf(c))).Select(c => c.Stored.Name)]));
            if (next is null) return false;
            open.Remove(next);
            known.UnionWith(next.Columns.Select(ValueOf));
        }

        return true;

        ScalarExpression ValueOf(ScanColumn column) => classes.Canonical(new ColumnExpression(column.Column));
    }

    // Gives the condition whose partners a call counts: it is above 0 where there is one. Null for other calls.
    private static IReadOnlyList<ScalarExpression>? Counted(
        AggregateExpression call, LogicalScan partner, ImmutableArray<ScalarExpression> on)
    {
        if (call.Distinct || call.Arguments is not [var argument]) return null;
        switch (call.Name)
        {
            case "count_if":
                return Predicates.SplitConjuncts(argument);
            case "count" when argument is CaseExpression { Conditions: [var test], Results: [var value], Otherwise: var otherwise }:
                return IsNothing(otherwise) && IsThere(value) ? Predicates.SplitConjuncts(test) : null;
            case "count":
                return IsThere(argument) ? [] : null;
            case "sum" when (argument is CastExpression { Input: var inner } ? inner : argument) is CaseExpression
                { Conditions: [var test], Results: [LiteralExpression { Value: Int128 weight }], Otherwise: var otherwise }:
                return weight > 0 && (IsNothing(otherwise) || otherwise is LiteralExpression { Value: Int128 none } && none == 0)
                    ? Predicates.SplitConjuncts(test) : null;
            default:
                return null;
        }

        static bool IsNothing(ScalarExpression? otherwise) => otherwise is null or LiteralExpression { IsNull: true };

        bool IsThere(ScalarExpression value) => value is LiteralExpression { IsNull: false }
            || value is ColumnExpression column && partner.Columns.Any(c => c.Column.Equals(column.Column)
                && (!c.Stored.Nullable || on.Any(o => o.RejectsNull(ColumnSet.Of(c.Column)))));
    }
}

/// <summary>
/// Is a view read as rows: the columns that show them by name, and the count that keeps those with a partner, or those without.
/// </summary>
internal sealed record GroupRows(QueryShape Shape, ImmutableArray<string> Names, string? Count, bool IsMissing)
{
    internal LogicalNode Keep(LogicalScan rows)
    {
        if (Count is null) return rows;
        var count = rows.Columns.First(c => c.Stored.Name.Equals(Count, StringComparison.OrdinalIgnoreCase)).Column;
        var zero = new LiteralExpression(Int128.Zero, count.Type);
        return rows.FilterBy([Predicates.Compare(IsMissing ? "eq" : "gt", new ColumnExpression(count), zero)]);
    }
}
