using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Takes tables out of a view's joins that the query does not read, leaf by leaf, where the join neither loses nor multiplies
/// rows: a left join by a unique key, an inner join along a declared reference (mv-rewrite section 6).
/// </summary>
internal sealed class LosslessJoins(TableKeys keys, Func<long, CatalogObject?> find, IReadOnlySet<LogicalScan> extra)
{
    /// <summary>Gives the columns of the child that stand for key columns of tables that are gone.</summary>
    internal Dictionary<PlanColumn, ScalarExpression> Replaced { get; } = [];

    internal string? Reason { get; private set; }

    /// <summary>Gives what could not be taken out, and the block that it stands in.</summary>
    internal (JoinBlock Block, ImmutableArray<LogicalScan> Extra) Stuck { get; private set; }

    internal JoinBlock? Reduce(JoinBlock block)
    {
        var left = extra.ToHashSet(ReferenceEqualityComparer.Instance);
        while (left.Count > 0)
        {
            if (DropAttached(block, left) is { } narrower) block = narrower;
            else if (DropInner(block, left) is { } shorter) block = shorter;
            else
            {
                Stuck = (block, [.. left.Cast<LogicalScan>()]);
                Reason = "the view joins " + string.Join(", ", left.Cast<LogicalScan>().Select(s => s.Table.Name))
                    + ", which the query does not read: no declared key says that the join keeps each row once";
                return null;
            }
        }

        return block;
    }

    private JoinBlock? DropAttached(JoinBlock block, HashSet<object?> left)
    {
        foreach (var join in block.Attached)
        {
            if (join.Kind != LogicalJoinKind.Left || join.Right is not { Scans: [var scan], Fulls: [], Attached: [] }) continue;
            if (!left.Contains(scan)) continue;
            var own = scan.OutputSet;
            var met = Equalities(join.On).Where(e => own.Contains(e.Left) != own.Contains(e.Right))
                .Select(e => NameOf(scan, own.Contains(e.Left) ? e.Left : e.Right)).ToList();
            if (TableOf(scan) is not { } table || !keys.IsUnique(table, met)) continue;
            var rest = block with { Attached = block.Attached.Remove(join) };
            if (rest.AllPredicates().Any(p => p.Columns.Overlaps(own))) continue;
            left.Remove(scan);
            return rest;
        }

        return null;
    }

    private JoinBlock? DropInner(JoinBlock block, HashSet<object?> left)
    {
        foreach (var scan in block.Scans.Where(left.Contains))
        {
            if (TableOf(scan) is not { } table) continue;
            foreach (var child in block.Scans.Where(s => !ReferenceEquals(s, scan)))
            {
                if (TableOf(child) is not { } from) continue;
                foreach (var reference in keys.ReferencesOf(from))
                {
                    if (!keys.IsParent(reference, table) || !keys.IsUnique(table, reference.ParentColumns)) continue;
                    if (WithoutParent(block, scan, child, reference) is not { } rest) continue;
                    left.Remove(scan);
                    return rest;
                }
            }
        }

        return null;
    }

    private JoinBlock? WithoutParent(JoinBlock block, LogicalScan parent, LogicalScan child, Reference reference)
    {
        var classes = ColumnClasses.Of(block.Conjuncts);
        var moves = new Dictionary<PlanColumn, ScalarExpression>();
        var demanded = new List<ScalarExpression>();
        for (var i = 0; i < reference.Columns.Length; i++)
        {
            var (own, other) = (ColumnOf(child, reference.Columns[i]), ColumnOf(parent, reference.ParentColumns[i]));
            if (own is null || other is null || !classes.AreEqual(own.Column, other.Column)) return null;
            moves[other.Column] = new ColumnExpression(own.Column);
            // A row whose reference is NULL meets no partner, so the join drops it.
            if (own.Stored.Nullable) demanded.Add(Predicates.Not(Predicates.IsNull(new ColumnExpression(own.Column))));
        }

        var gone = parent.OutputSet;
        var conjuncts = block.Conjuncts.Select(c => c.Substitute(moves)).Where(c => !IsTrivial(c)).Concat(demanded).Distinct().ToList();
        if (conjuncts.Any(c => c.Columns.Overlaps(gone))) return null;
        var attached = block.Attached.Select(a => a with { On = [.. a.On.Select(o => o.Substitute(moves))] }).ToList();
        var rest = new JoinBlock(
            [.. block.Scans.Where(s => !ReferenceEquals(s, parent))], block.Fulls, [.. conjuncts], [.. attached]);
        if (rest.AllPredicates().Any(p => p.Columns.Overlaps(gone))) return null;
        foreach (var (column, value) in Replaced.ToList()) Replaced[column] = value.Substitute(moves);
        foreach (var (column, value) in moves) Replaced[column] = value;
        return rest;
    }

    // The shape of the view was made once; what is declared may have changed since.
    private Table? TableOf(LogicalScan scan) => find(scan.Table.Id) as Table;

    private static IEnumerable<(PlanColumn Left, PlanColumn Right)> Equalities(IEnumerable<ScalarExpression> conjuncts)
        => conjuncts.Select(ColumnClasses.AsEquality).OfType<(PlanColumn, PlanColumn)>();

    private static bool IsTrivial(ScalarExpression conjunct)
        => ColumnClasses.AsEquality(conjunct) is var (left, right) && left.Equals(right);

    private static ScanColumn? ColumnOf(LogicalScan scan, string name)
        => scan.Columns.FirstOrDefault(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(LogicalScan scan, PlanColumn column) => scan.Columns.First(c => c.Column.Equals(column)).Stored.Name;
}
