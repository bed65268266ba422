using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Compares the join trees of query and view (mv-rewrite section 4): joins are the same, or the view's outer join becomes the
/// query's narrower one by a test whether one of its sides is there.
/// </summary>
/// <remarks>
/// Joins of the query that the view lacks are left over, to be made with the view's rows: they stand on its preserved side or are
/// inner joins, so when they are made does not matter.
/// </remarks>
internal sealed class JoinMatch(
    RelationMapping mapping, JoinBlock query, JoinBlock view, TableKeys keys, Func<long, CatalogObject?> find)
{
    private readonly List<Witness> _witnesses = [];
    private readonly List<NarrowedJoin> _narrowed = [];
    private readonly List<ScalarExpression> _conjuncts = [.. view.Conjuncts.Select(mapping.View)];

    internal string? Reason { get; private set; }

    /// <summary>Gives what would take the reason away, where something would.</summary>
    internal string? Help { get; private set; }

    /// <summary>Gives the view's conjuncts over common columns, those of left joins that became inner included.</summary>
    internal IReadOnlyList<ScalarExpression> ViewConjuncts => _conjuncts;

    /// <summary>Gives what the view's rows must be tested for besides predicates.</summary>
    internal IReadOnlyList<Witness> Witnesses => _witnesses;

    /// <summary>Gives what of the query the view does not hold.</summary>
    internal JoinBlock Rest { get; private set; } = new([], [], [], []);

    /// <summary>Gives the left joins whose right side the query narrows more than the view.</summary>
    internal IReadOnlyList<NarrowedJoin> Narrowed => _narrowed;

    internal bool Holds()
    {
        var left = query.Attached.ToList();
        var inner = new HashSet<LogicalScan>(query.Scans, ReferenceEqualityComparer.Instance);
        var scans = view.Scans.Select(mapping.Partner).ToList();
        var open = new Queue<AttachedJoin>(view.Attached);
        var fulls = query.Fulls.ToList();
        foreach (var full in view.Fulls)
        {
            if (fulls.Find(f => IsSame(f, full)) is { } whole) fulls.Remove(whole);
            else if (!NarrowFull(full, left, inner, scans, open)) return Fail("the full joins of query and view differ");
        }

        while (open.TryDequeue(out var join))
        {
            var same = left.FirstOrDefault(q => q.Kind == join.Kind && IsSame(q, join, query.Conjuncts));
            var anti = same is not null || join.Kind != LogicalJoinKind.Left ? null
                : left.FirstOrDefault(q => q.Kind == LogicalJoinKind.LeftAnti && IsSame(q, join, query.Conjuncts));
            if ((same ?? anti) is { } found)
            {
                left.Remove(found);
                if (anti is not null) _witnesses.Add(Test(join, isNull: true));
                continue;
            }

            if (Narrower(join, left)) continue;
            var others = join.Right.Scans.Select(mapping.Partner).ToList();
            if (join.Kind != LogicalJoinKind.Left || others.Count == 0 || join.Right.Fulls.Length > 0 || !others.All(inner.Contains))
                return Fail($"the query has no join like the view's {join}");
            _witnesses.Add(Test(join, isNull: false));
            _conjuncts.AddRange(join.On.Select(mapping.View));
            Open(join.Right, scans, open);
        }

        if (scans.Find(s => !inner.Contains(s)) is { } outer) return FailOf(outer);
        if (fulls.Count > 0) return Fail("the full joins of query and view differ");
        inner.ExceptWith(scans);
        Rest = new JoinBlock([.. query.Scans.Where(inner.Contains)], [], [], [.. left]);
        return true;
    }

    private bool Narrower(AttachedJoin join, List<AttachedJoin> left)
    {
        if (join.Kind != LogicalJoinKind.Left) return false;
        var kept = join.Right.Conjuncts.Select(c => Oriented(mapping.View(c))).ToHashSet();
        foreach (var asked in left.Where(q => q.Kind == LogicalJoinKind.Left))
        {
            var more = asked.Right.Conjuncts.Where(c => !kept.Contains(Oriented(c))).ToImmutableArray();
            if (more.IsEmpty) continue;
            var wide = asked with { Right = asked.Right with { Conjuncts = [.. asked.Right.Conjuncts.Except(more)] } };
            if (!IsSame(wide, join, query.Conjuncts)) continue;
            left.Remove(asked);
            _narrowed.Add(new NarrowedJoin(asked.Right.AllColumns(), more));
            return true;
        }

        return false;
    }

    // A full join holds the rows of the left and the inner join of its sides, told by what is NULL in the others.
    private bool NarrowFull(
        FullJoin full, List<AttachedJoin> left, HashSet<LogicalScan> inner, List<LogicalScan> scans, Queue<AttachedJoin> open)
    {
        if (full.Left.Fulls.Length + full.Right.Fulls.Length > 0) return false;
        var words = $"full join on {JoinBlock.Print(full.On)}";
        if (full.Left.Scans.Length > 0 && full.Right.Scans.Length > 0
            && full.Left.Scans.Concat(full.Right.Scans).Select(mapping.Partner).All(inner.Contains))
        {
            foreach (var side in new[] { full.Left, full.Right })
            {
                _witnesses.Add(new Witness(Telling(side, full.On), IsNull: false, words) { Side = Shown(side) });
                Open(side, scans, open);
            }

            _conjuncts.AddRange(full.On.Select(mapping.View));
            return true;
        }

        foreach (var (kept, other) in new[] { (full.Left, full.Right), (full.Right, full.Left) })
        {
            if (kept.Scans.Length == 0 || !kept.Scans.Select(mapping.Partner).All(inner.Contains)) continue;
            var offered = new AttachedJoin(LogicalJoinKind.Left, full.On, other);
            var same = left.FirstOrDefault(q => q.Kind == LogicalJoinKind.Left && IsSame(q, offered, query.Conjuncts));
            if (same is null) continue;
            left.Remove(same);
            // Rows without a partner may have NULL in what ON compares, so only a column that is never NULL tells them.
            _witnesses.Add(new Witness(Telling(kept, []), IsNull: false, words) { Side = Shown(kept) });
            Open(kept, scans, open);
            return true;
        }

        return false;
    }

    private void Open(JoinBlock block, List<LogicalScan> scans, Queue<AttachedJoin> open)
    {
        _conjuncts.AddRange(block.Conjuncts.Select(mapping.View));
        scans.AddRange(block.Scans.Select(mapping.Partner));
        foreach (var nested in block.Attached) open.Enqueue(nested);
    }

    private Witness Test(AttachedJoin join, bool isNull)
        => new([.. Telling(join.Right, join.On), .. Referring(join)], isNull, join.ToString()) { Side = Shown(join.Right) };

    // The block's columns, all of which are NULL where it is missing from a row.
    private ColumnSet Shown(JoinBlock block) => ColumnSet.Of(block.OwnColumns()
        .Select(c => mapping.View(new ColumnExpression(c.Column))).OfType<ColumnExpression>().Select(c => c.Column));

    // A column that refers to a key finds it, unless it is NULL.
    private IEnumerable<ScalarExpression> Referring(AttachedJoin join)
    {
        if (join is not { On: [var on], Right: { Scans: [var right], Conjuncts: [], Attached: [], Fulls: [] } }) return [];
        if (ColumnClasses.AsEquality(on) is not var (one, other) || find(right.Table.Id) is not Table parent) return [];
        var (own, asked) = right.OutputSet.Contains(one) ? (one, other) : (other, one);
        var key = right.Columns.FirstOrDefault(c => c.Column.Equals(own))?.Stored.Name;
        foreach (var scan in view.AllScans())
        {
            if (scan.Columns.FirstOrDefault(c => c.Column.Equals(asked)) is not { } column) continue;
            if (find(scan.Table.Id) is not Table child) continue;
            var isDeclared = keys.ReferencesOf(child).Any(r => r.Columns is [var name] && r.ParentColumns is [var target]
                && Is(name, column.Stored.Name) && Is(target, key) && keys.IsParent(r, parent));
            if (isDeclared) return [mapping.View(new ColumnExpression(asked))];
        }

        return [];

        static bool Is(string name, string? stored) => name.Equals(stored, StringComparison.OrdinalIgnoreCase);
    }

    // Columns that are NULL exactly where the block is missing from a row; any of them will do.
    private List<ScalarExpression> Telling(JoinBlock block, IReadOnlyList<ScalarExpression> on)
        => [.. block.OwnColumns().Where(c => !c.Stored.Nullable || on.Any(o => o.RejectsNull(ColumnSet.Of(c.Column))))
            .Select(c => mapping.View(new ColumnExpression(c.Column)))];

    // Kinds are compared by the caller. Known are predicates of the query that hold for every row that is left.
    private bool IsSame(AttachedJoin asked, AttachedJoin offered, IReadOnlyList<ScalarExpression> known)
    {
        var on = asked.On.Select(Oriented).ToHashSet();
        return on.SetEquals(offered.On.Select(o => Oriented(mapping.View(o)))) && IsSame(asked.Right, offered.Right, on, known);
    }

    private bool IsSame(
        JoinBlock asked, JoinBlock offered, IReadOnlySet<ScalarExpression> on, IReadOnlyList<ScalarExpression> known)
    {
        if (asked.Attached.Length != offered.Attached.Length || !SameScans(asked, offered) || !AreSame(asked.Fulls, offered.Fulls))
            return false;
        var wanted = asked.Conjuncts.Select(Oriented).ToHashSet();
        var kept = offered.Conjuncts.Select(c => Oriented(mapping.View(c))).ToHashSet();
        var columns = asked.AllColumns();
        if (!wanted.Except(kept).Concat(kept.Except(wanted)).All(c => Follows(c, on, known, columns))) return false;
        var open = offered.Attached.ToList();
        foreach (var join in asked.Attached)
        {
            var same = open.FirstOrDefault(o => o.Kind == join.Kind && IsSame(join, o, asked.Conjuncts));
            if (same is null) return false;
            open.Remove(same);
        }

        return true;
    }

    private bool SameScans(JoinBlock asked, JoinBlock offered)
        => asked.Scans.Length == offered.Scans.Length
            && offered.Scans.Select(mapping.Partner).All(s => asked.Scans.Any(q => ReferenceEquals(q, s)));

    private bool AreSame(IReadOnlyList<FullJoin> asked, IReadOnlyList<FullJoin> offered)
    {
        if (asked.Count != offered.Count) return false;
        var open = offered.ToList();
        foreach (var join in asked)
        {
            if (open.Find(o => IsSame(join, o)) is not { } same) return false;
            open.Remove(same);
        }

        return true;
    }

    private bool IsSame(FullJoin asked, FullJoin offered)
    {
        var on = asked.On.Select(Oriented).ToHashSet();
        return on.SetEquals(offered.On.Select(c => Oriented(mapping.View(c))))
            && (AreEqual(asked.Left, offered.Left) && AreEqual(asked.Right, offered.Right)
                || AreEqual(asked.Left, offered.Right) && AreEqual(asked.Right, offered.Left));
    }

    // Both sides of a full join keep all their rows, so nothing follows from its ON.
    private bool AreEqual(JoinBlock asked, JoinBlock offered) => IsSame(asked, offered, new HashSet<ScalarExpression>(), []);

    // Rows of the right side that miss the predicate meet no row of the left one: it may stand there or not.
    private static bool Follows(
        ScalarExpression conjunct, IReadOnlySet<ScalarExpression> on, IReadOnlyList<ScalarExpression> known, ColumnSet right)
    {
        if (on.Any(o => PredicateContainment.Implies(o, conjunct))) return true;
        var partners = new Dictionary<PlanColumn, ScalarExpression>();
        foreach (var (one, other) in on.Select(ColumnClasses.AsEquality).OfType<(PlanColumn, PlanColumn)>())
        {
            if (one.Type != other.Type || one.Type.IsFloating || right.Contains(one) == right.Contains(other)) continue;
            var (own, outside) = right.Contains(one) ? (one, other) : (other, one);
            partners.TryAdd(own, new ColumnExpression(outside));
        }

        var moved = Oriented(conjunct.Substitute(partners));
        return !moved.Columns.Overlaps(right) && known.Select(Oriented).Any(k => k.Equals(moved) || PredicateContainment.Implies(k, moved));
    }

    private static ScalarExpression Oriented(ScalarExpression conjunct)
        => conjunct is CallExpression { Arguments: [ColumnExpression one, ColumnExpression other] } call
            && Predicates.IsComparison(call.Name) && one.Column.Id > other.Column.Id
            ? Predicates.Compare(Predicates.Mirror(call.Name), other, one) : conjunct;

    private bool FailOf(LogicalScan outer)
    {
        // A single table is the side that the view's outer joins keep.
        var isInner = view.Scans.Length > 1 || !view.Scans.Select(mapping.Partner).Contains(outer, ReferenceEqualityComparer.Instance);
        if (!isInner || query.Attached.FirstOrDefault(a => a.Right.Scans.Any(s => ReferenceEquals(s, outer))) is not { } asked)
            return Fail("the joins of query and view differ");
        Help = JoinHelp.Joining(asked, outer);
        return Fail($"the view has an inner join in the place of the query's {asked}");
    }

    private bool Fail(string reason)
    {
        Reason ??= reason;
        return false;
    }
}

/// <summary>Demands that one of the columns, each NULL only without a partner, is NULL or is not.</summary>
internal sealed record Witness(IReadOnlyList<ScalarExpression> Columns, bool IsNull, string Join)
{
    /// <summary>The columns of the side that is missing from a row or not.</summary>
    internal ColumnSet Side { get; init; } = ColumnSet.Empty;
}
