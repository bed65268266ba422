using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Narrows groups that a block joins by their key with a table, of which it keeps some rows: only their groups are asked for. The
/// table is joined below the grouping too, where it is unique by that key, so that a view that is sorted by it finds them.
/// </summary>
internal static class KeyedGroups
{
    internal static LogicalAggregate? Narrow(
        LogicalNode leaf, QueryShape block, TableKeys keys, Func<long, CatalogObject?> find, ColumnFactory columns)
    {
        if (leaf is not LogicalAggregate { GroupingSets: [] } groups) return null;
        var classes = ColumnClasses.Of(block.Joins.Conjuncts);
        var isJoined = groups.OutputSet;
        foreach (var key in groups.Keys)
        {
            if (key.Expression is not ColumnExpression grouped) continue;
            // The groups must stand in the block itself: on the other side of an outer join all are wanted.
            if (!block.Joins.Scans.Any(s => s.OutputSet.Contains(key.Column))) continue;
            foreach (var scan in block.Joins.Scans.Where(s => !s.OutputSet.Overlaps(isJoined)))
            {
                var own = scan.OutputSet;
                var kept = block.Joins.Conjuncts.Where(c => own.ContainsAll(c.Columns) && !c.Columns.IsEmpty).ToList();
                var partner = scan.Columns.FirstOrDefault(c => classes.AreEqual(c.Column, key.Column));
                if (kept.Count == 0 || partner is null || find(scan.Table.Id) is not Table table
                    || !keys.IsUnique(table, [partner.Stored.Name])) continue;
                var copies = scan.Columns.ToDictionary(c => c.Column, c => (ScalarExpression)new ColumnExpression(columns.Copy(c.Column)));
                ImmutableArray<ScanColumn> copied =
                    [.. scan.Columns.Select(c => c with { Column = ((ColumnExpression)copies[c.Column]).Column })];
                var rows = (scan with { Columns = copied }).FilterBy(kept.Select(c => c.Substitute(copies)));
                var on = Predicates.Compare("eq", grouped, copies[partner.Column]);
                return groups with { Input = new LogicalJoin(LogicalJoinKind.Inner, groups.Input, rows, on) };
            }
        }

        return null;
    }
}
