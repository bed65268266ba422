using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Reads filters, projections and joins over scans into one <see cref="QueryShape"/>.</summary>
/// <param name="leaves">Takes inputs that are no tables; null where there may be none.</param>
/// <param name="stateOf">Says what a check found of a declared key.</param>
internal sealed class ShapeReader(BlockLeaves? leaves, Func<DeclaredKey, KeyState>? stateOf)
{
    private readonly List<(DeclaredKey Key, KeyState State)> _asked = [];
    private readonly Parts _top = new();
    private ColumnSet _taken = ColumnSet.Empty;

    internal string? Reason { get; private set; }

    /// <summary>True when reading ended at a node whose inputs may be blocks of their own: the reason then tells little.</summary>
    internal bool IsPart { get; private set; }

    internal QueryShape? ReadAggregate(LogicalAggregate aggregate)
    {
        var columns = Walk(aggregate.Input, _top);
        if (columns is null) return null;
        var keys = aggregate.Keys.Select(k => k with { Expression = k.Expression.Substitute(columns) }).ToImmutableArray();
        var calls = aggregate.Aggregates
            .Select(a => a with { Call = (AggregateExpression)a.Call.Substitute(columns) }).ToImmutableArray();
        if (keys.Any(k => !k.Expression.IsDeterministic()) || calls.Any(c => !c.Call.IsDeterministic()))
            return Fail("a function that gives another value at each call");
        return Finish(keys, calls, []) is { } shape
            ? shape with { GroupingSets = aggregate.GroupingSets, GroupingId = aggregate.GroupingId } : null;
    }

    internal QueryShape? ReadJoin(LogicalNode node)
    {
        var columns = Walk(node, _top);
        if (columns is null) return null;
        var outputs = node.Output.Select(c => new NamedExpression(
            c, columns.TryGetValue(c, out var expression) ? expression : new ColumnExpression(c))).ToImmutableArray();
        return outputs.Any(o => !o.Expression.IsDeterministic())
            ? Fail("a function that gives another value at each call") : Finish(null, [], outputs);
    }

    internal static string Words(LogicalJoinKind kind) => kind switch
    {
        LogicalJoinKind.LeftSemi => "semi join",
        LogicalJoinKind.LeftAnti => "anti join",
        _ => $"{kind.ToString().ToLowerInvariant()} join",
    };

    private QueryShape? Finish(
        ImmutableArray<NamedExpression>? keys, ImmutableArray<NamedAggregate> calls, ImmutableArray<NamedExpression> outputs)
    {
        var block = _top.ToBlock();
        if (!block.AllScans().Any()) return Fail("no table is read");
        if (block.AllPredicates().Any(c => !c.IsDeterministic())) return Fail("a predicate that gives another value at each call");
        return new QueryShape(block, keys, calls, outputs) { Asked = [.. _asked] };
    }

    // Gives what each column coming out of the node stands for over scan columns; scan columns stand for themselves.
    private Dictionary<PlanColumn, ScalarExpression>? Walk(LogicalNode node, Parts into)
    {
        switch (node)
        {
            case LogicalScan scan:
                // Partitions that predicates leave out are found later: these are named in the text.
                if (scan.Partitions is not null || scan.TabletIds is not null || scan.Versions is not null || scan.Limit > 0)
                    return FailColumns("a scan of named partitions, single tablets, versions or a limited number of rows");
                if (scan.IsToBeChanged) return FailColumns("a scan of rows that the statement changes");
                if (!Take(scan)) return FailColumns("a table that stands in it twice under the same columns");
                into.Scans.Add(scan);
                return [];
            case LogicalFilter filter:
                var below = Walk(filter.Input, into);
                if (below is null) return null;
                foreach (var conjunct in filter.Conjuncts) into.Conjuncts.Add(conjunct.Substitute(below));
                return below;
            case LogicalProject project:
                var input = Walk(project.Input, into);
                if (input is null) return null;
                // What the projection leaves out may be the name of something else above.
                var made = new Dictionary<PlanColumn, ScalarExpression>();
                foreach (var item in project.Items)
                {
                    if (!item.IsPassThrough || input.ContainsKey(item.Column))
                        made[item.Column] = item.Expression.Substitute(input);
                }

                return made;
            case LogicalJoin { Kind: LogicalJoinKind.Inner } join:
                var left = Walk(join.Left, into);
                var right = left is null ? null : Walk(join.Right, into);
                if (left is null || right is null) return null;
                foreach (var pair in right) left[pair.Key] = pair.Value;
                foreach (var conjunct in join.Conjuncts) into.Conjuncts.Add(conjunct.Substitute(left));
                return left;
            case LogicalJoin { Kind: LogicalJoinKind.Left } join:
                return Attach(join, join.Left, join.Right, LogicalJoinKind.Left, into);
            case LogicalJoin { Kind: LogicalJoinKind.Right } join:
                return Attach(join, join.Right, join.Left, LogicalJoinKind.Left, into);
            case LogicalJoin
            {
                Kind: LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti or LogicalJoinKind.Single, NullAware: false,
            } join:
                return Attach(join, join.Left, join.Right, join.Kind, into);
            case LogicalJoin { Kind: LogicalJoinKind.Full } join:
                return Full(join, into);
            case LogicalJoin join:
                return FailColumns(join.NullAware ? "NOT IN over values that may be NULL" : $"a {join.Kind} join");
            case LogicalAggregate or LogicalUnion or LogicalWindow or LogicalSort or LogicalLimit or LogicalSingleRow or LogicalValues
                or LogicalSeries or LogicalGuard when leaves is not null:
                var names = new Dictionary<PlanColumn, ScalarExpression>();
                if (!Take(node))
                {
                    (node, names) = leaves.Renamed(node);
                    Take(node);
                }

                into.Scans.Add(leaves.Add(node));
                return names;
            default:
                IsPart = true;
                return FailColumns(node.GetType().Name["Logical".Length..]);
        }
    }

    // Columns are told apart by their numbers alone: a second place of the same ones would be taken for the first.
    private bool Take(LogicalNode node)
    {
        if (_taken.Overlaps(node.OutputSet)) return false;
        _taken = _taken.Union(node.OutputSet);
        return true;
    }

    private Dictionary<PlanColumn, ScalarExpression>? Attach(
        LogicalJoin join, LogicalNode preserved, LogicalNode other, LogicalJoinKind kind, Parts into)
    {
        var columns = Walk(preserved, into);
        if (columns is null) return null;
        var parts = new Parts();
        var joined = Walk(other, parts);
        if (joined is null) return null;
        var all = new Dictionary<PlanColumn, ScalarExpression>(columns);
        foreach (var pair in joined) all[pair.Key] = pair.Value;
        var block = parts.ToBlock();
        var attached = new AttachedJoin(kind, [.. join.Conjuncts.Select(c => c.Substitute(all))], block);
        if (HasOnePartner(attached))
        {
            into.Scans.Add(block.Scans[0]);
            into.Conjuncts.AddRange([.. attached.On, .. block.Conjuncts]);
            return columns;
        }

        into.Attached.Add(attached);
        if (kind is LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti) return columns;
        return IsNullWithout(block, joined) ? all : null;
    }

    // A semi join by the whole unique key of a table is an inner join: no row meets more than one.
    private bool HasOnePartner(AttachedJoin join)
    {
        if (join is not { Kind: LogicalJoinKind.LeftSemi, Right: { Scans: [var scan], Fulls: [], Attached: [] } }) return false;
        var own = scan.OutputSet;
        var met = join.On.Select(ColumnClasses.AsEquality).OfType<(PlanColumn Left, PlanColumn Right)>()
            .Where(e => own.Contains(e.Left) != own.Contains(e.Right)).Select(e => own.Contains(e.Left) ? e.Left : e.Right).ToList();
        if (scan.Table.HasUniqueKey && Fits(scan.Table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name))) return true;
        foreach (var key in DeclaredKeys.UniqueOf(scan.Table).Where(k => k.Columns.Length > 0 && Fits(k.Columns)))
        {
            var state = stateOf?.Invoke(key) ?? KeyState.Unverified;
            _asked.Add((key, state));
            if (state is KeyState.Valid or KeyState.Unverified) return true;
        }

        return false;

        bool Fits(IEnumerable<string> key) => key.All(name => scan.Columns.Any(
            c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && met.Contains(c.Column)));
    }

    private Dictionary<PlanColumn, ScalarExpression>? Full(LogicalJoin join, Parts into)
    {
        var (left, right) = (new Parts(), new Parts());
        var columns = Walk(join.Left, left);
        var others = columns is null ? null : Walk(join.Right, right);
        if (columns is null || others is null) return null;
        var (one, other) = (left.ToBlock(), right.ToBlock());
        if (!IsNullWithout(one, columns) || !IsNullWithout(other, others)) return null;
        foreach (var pair in others) columns[pair.Key] = pair.Value;
        into.Fulls.Add(new FullJoin([.. join.Conjuncts.Select(c => c.Substitute(columns))], one, other));
        return columns;
    }

    // An expression computed below an outer join is NULL for rows without a partner; over NULLs it may be something else.
    private bool IsNullWithout(JoinBlock block, Dictionary<PlanColumn, ScalarExpression> columns)
    {
        var own = block.AllColumns();
        foreach (var (column, expression) in columns)
        {
            if (expression.IsNullWhenNull(own)) continue;
            Fail($"an outer join over the computed column {column.Name}");
            return false;
        }

        return true;
    }

    private QueryShape? Fail(string what)
    {
        Reason ??= $"{what} stands inside the block";
        return null;
    }

    private Dictionary<PlanColumn, ScalarExpression>? FailColumns(string what)
    {
        Fail(what);
        return null;
    }

    private sealed class Parts
    {
        internal List<LogicalScan> Scans { get; } = [];
        internal List<FullJoin> Fulls { get; } = [];
        internal List<ScalarExpression> Conjuncts { get; } = [];
        internal List<AttachedJoin> Attached { get; } = [];

        internal JoinBlock ToBlock() => new([.. Scans], [.. Fulls], [.. Conjuncts], [.. Attached]);
    }
}
