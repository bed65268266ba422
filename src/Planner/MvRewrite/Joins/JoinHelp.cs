using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>Says what would let a view's joins serve a query: a declared key, or another kind of join in the view.</summary>
internal sealed class JoinHelp(MaterializedView view, string database, TableKeys keys, Func<long, CatalogObject?> find)
{
    private readonly List<string> _unique = [];
    private readonly List<string> _references = [];

    /// <summary>
    /// Gives the declarations by which tables that the query does not read could be left out of the view's joins; null where none helps.
    /// </summary>
    internal string? Declaring(JoinBlock block, IEnumerable<LogicalScan> extra)
    {
        if (keys.Asked.Exists(a => a.State is KeyState.Violated or KeyState.Doubted)) return null;
        foreach (var scan in extra)
        {
            var attached = block.Attached.FirstOrDefault(a => a.Right.Scans is [var only] && ReferenceEquals(only, scan));
            if (!(attached is null ? IsParent(block, scan) : IsOptional(block, attached, scan))) return null;
        }

        var settings = new List<string>();
        if (_unique.Count > 0) settings.Add(Setting("unique_constraints", _unique));
        if (_references.Count > 0) settings.Add(Setting("foreign_key_constraints", _references));
        return settings.Count == 0 ? null
            : $"ALTER MATERIALIZED VIEW {SqlPrinter.QuoteName(view.Name)} SET ({string.Join(", ", settings)}), if the rows are so";
    }

    /// <summary>Says how the view could join a table that the query does not join by an inner join.</summary>
    internal static string? Joining(AttachedJoin asked, LogicalScan scan)
    {
        if (asked.Right is not { Scans: [_], Fulls: [], Attached: [] }) return null;
        var names = Met(asked.On, scan).Select(m => m.Own).ToList();
        return asked.Kind switch
        {
            LogicalJoinKind.Left => $"LEFT JOIN {scan.Table.Name} in the view, which answers inner joins, too",
            LogicalJoinKind.LeftAnti when names.Count > 0
                => $"LEFT JOIN {scan.Table.Name} in the view, and its {names[0]} among the view's columns",
            LogicalJoinKind.LeftSemi when names.Count > 0
                => $"ALTER TABLE {SqlPrinter.QuoteName(scan.Table.Name)} SET ('unique_constraints' = '{string.Join(", ", names)}'), "
                    + "if the rows are so",
            _ => null,
        };
    }

    // Each row of the others meets one row at most.
    private bool IsOptional(JoinBlock block, AttachedJoin join, LogicalScan scan)
    {
        var others = block with { Attached = block.Attached.Remove(join) };
        var met = Met(join.On, scan).Select(m => m.Own).ToList();
        if (join.Kind != LogicalJoinKind.Left || met.Count == 0 || others.AllPredicates().Any(p => p.Columns.Overlaps(scan.OutputSet)))
            return false;
        return find(scan.Table.Id) is Table table && DeclareUnique(table, met);
    }

    // Each row of one other table meets exactly one row.
    private bool IsParent(JoinBlock block, LogicalScan scan)
    {
        var met = Met(block.Conjuncts, scan).ToList();
        if (met.Count == 0 || block.AllPredicates().Count(p => p.Columns.Overlaps(scan.OutputSet)) != met.Count) return false;
        var child = block.Scans.FirstOrDefault(s => met.TrueForAll(m => s.OutputSet.Contains(m.Other)));
        if (child is null || find(scan.Table.Id) is not Table table || find(child.Table.Id) is not Table from) return false;
        var columns = met.ConvertAll(m => child.Columns.First(c => c.Column.Equals(m.Other)).Stored);
        var names = met.ConvertAll(m => m.Own);
        if (columns.Exists(c => c.Nullable) || from.Id == table.Id || IsChild(table, names, from, columns.ConvertAll(c => c.Name)))
            return false;
        if (!DeclareUnique(table, names)) return false;
        var isKnown = keys.ReferencesOf(from).Any(r => keys.IsParent(r, table)
            && r.ParentColumns.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(
                names.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase));
        var parent = scan.Database == database ? table.Name : $"{scan.Database}.{table.Name}";
        var own = string.Join(", ", columns.Select(c => c.Name));
        if (!isKnown) _references.Add($"{from.Name}({own}) REFERENCES {parent}({string.Join(", ", names)})");
        return true;
    }

    // What refers to the other table, or meets its key, has several rows for one of its.
    private bool IsChild(Table table, List<string> columns, Table parent, List<string> others)
        => keys.ReferencesOf(table).Any(r => keys.IsParent(r, parent)) || keys.IsUnique(parent, others) && !keys.IsUnique(table, columns);

    private bool DeclareUnique(Table table, List<string> columns)
    {
        if (!keys.IsUnique(table, columns)) _unique.Add($"{table.Name}({string.Join(", ", columns)})");
        return true;
    }

    private string Setting(string property, List<string> declared)
    {
        var known = view.Properties.GetValueOrDefault(property) ?? "";
        return $"'{property}' = '{string.Join("; ", known.Length == 0 ? declared.Distinct() : declared.Distinct().Prepend(known))}'";
    }

    private static IEnumerable<(string Own, PlanColumn Other)> Met(IEnumerable<ScalarExpression> conjuncts, LogicalScan scan)
    {
        foreach (var (left, right) in conjuncts.Select(ColumnClasses.AsEquality).OfType<(PlanColumn, PlanColumn)>())
        {
            var isLeft = scan.OutputSet.Contains(left);
            if (isLeft == scan.OutputSet.Contains(right)) continue;
            var (own, other) = isLeft ? (left, right) : (right, left);
            yield return (scan.Columns.First(c => c.Column.Equals(own)).Stored.Name, other);
        }
    }
}
