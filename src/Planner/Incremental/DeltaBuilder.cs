using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Turns a plan over base tables into a plan for its difference between two versions of them. Every table is read at pinned
/// versions; what did not change costs no term.
/// </summary>
public sealed class DeltaBuilder(IReadOnlyDictionary<long, BaseWindow> windows, ColumnFactory columns)
{
    /// <summary>Outer joins within outer joins multiply the terms; past this many scans recomputing is the better plan.</summary>
    private const int ScansMax = 256;
    private int _scans;

    /// <summary>Says why no difference of a plan can be made, in words for people; null when it can.</summary>
    public static string? Unsupported(LogicalNode node)
    {
        foreach (var below in node.Descendants())
        {
            var problem = below switch
            {
                LogicalScan { TabletIds: not null } => "it reads single tablets",
                LogicalScan { Limit: > 0 } or LogicalLimit or LogicalSort { Limit: not null } => "it has a LIMIT",
                LogicalAggregate { GroupingSets.IsEmpty: false } => "it has GROUPING SETS, ROLLUP or CUBE",
                LogicalJoin { NullAware: true } => "it has NOT IN over values that can be NULL",
                LogicalJoin { Kind: LogicalJoinKind.Single } => "it compares with a correlated single value",
                LogicalJoin { Kind: not LogicalJoinKind.Inner } join when Keys(join).Count == 0 =>
                    "it has an outer, semi or anti join without an equality of both sides",
                LogicalSingleRow single when !HasOneRow(single.Input) => "it compares with a query that may have no row or several",
                LogicalWindow => "it has a window function below other operators",
                LogicalSystemScan or LogicalBatchSource => "it reads rows that have no versions",
                _ => null,
            };
            if (problem is not null) return problem;
            if (below.Expressions.Any(e => !e.IsDeterministic())) return "it calls a function that gives another value at each call";
            if (below.Expressions.Any(e => e.HasSubquery())) return "it has a subquery that could not be turned into a join";
        }

        return null;
    }

    /// <summary>Gives the difference of a plan, or null when none of its tables changed.</summary>
    public Delta? Of(LogicalNode node)
    {
        switch (node)
        {
            case LogicalScan scan:
                return OfScan(scan);
            case LogicalFilter filter:
                if (Of(filter.Input) is not { } below) return null;
                return below with { Plan = new LogicalFilter(below.Plan, below.Move(filter.Predicate)) };
            case LogicalProject project:
                return OfProject(project);
            case LogicalUnnest unnest:
                return OfUnnest(unnest);
            case LogicalUnion union:
                return OfUnion(union);
            case LogicalJoin { Kind: LogicalJoinKind.Inner } join:
                return OfInnerJoin(join);
            case LogicalJoin { Kind: LogicalJoinKind.Right } join:
                return OfMatching(new LogicalJoin(LogicalJoinKind.Left, join.Right, join.Left, join.Condition), node.Output);
            case LogicalJoin { Kind: LogicalJoinKind.Full } join:
                return OfFullJoin(join);
            case LogicalJoin join:
                return OfMatching(join, node.Output);
            case LogicalAggregate aggregate:
                return OfAggregate(aggregate);
            case LogicalWindow window:
                return OfWindow(window);
            case LogicalSort { Limit: null } sort:
                return Of(sort.Input);
            case LogicalSingleRow single:
                return Of(single.Input);
            default:
                if (!IsChanged(node)) return null;
                throw CoreErrors.Internal.With($"no difference of {node.GetType().Name}");
        }
    }

    /// <summary>Copies a plan under new columns, its tables at the new or the old versions.</summary>
    public (LogicalNode Plan, IReadOnlyDictionary<PlanColumn, PlanColumn> Map) At(LogicalNode node, bool old)
    {
        var copy = PlanCopy.WithFreshColumns(node, columns, out var map).RewriteUp(n => n is LogicalScan scan ? Pin(scan, old) : n);
        return (copy, map);
    }

    /// <summary>Gives the distinct values of expressions over a difference, under columns of their own.</summary>
    public (LogicalNode Plan, ImmutableArray<PlanColumn> Columns) DistinctKeys(Delta delta, IReadOnlyList<ScalarExpression> keys)
    {
        var named = keys.Select(k => new NamedExpression(columns.Create("touched", k.Type), delta.Move(k))).ToImmutableArray();
        return (new LogicalAggregate(delta.Plan, named, []), [.. named.Select(n => n.Column)]);
    }

    /// <summary>Keeps the rows whose keys are among some values; null-safe: NULL is a value like others.</summary>
    public static LogicalNode Among(
        LogicalNode plan, IReadOnlyList<ScalarExpression> keys, LogicalNode values, IReadOnlyList<PlanColumn> valueColumns,
        bool nullSafe = true)
    {
        var equal = keys.Select((k, i) => Predicates.Compare(
            nullSafe && k.IsNullable(plan.NotNull) && !values.NotNull.Contains(valueColumns[i]) ? "eq_null_safe" : "eq", k,
            new ColumnExpression(valueColumns[i])));
        return new LogicalJoin(LogicalJoinKind.LeftSemi, plan, values, Predicates.And(equal));
    }

    /// <summary>Says whether any table of a plan changed.</summary>
    public bool IsChanged(LogicalNode node) => node.Descendants().OfType<LogicalScan>().Any(s => Window(s).IsChanged);

    private BaseWindow Window(LogicalScan scan) => windows.TryGetValue(scan.Table.Id, out var window) ? window
        : throw CoreErrors.Internal.With($"no versions of {scan.Table.Name} are known");

    private void Count()
    {
        if (++_scans > ScansMax) throw new MaintenanceException("the plan of its difference would have too many terms");
    }

    private LogicalScan Pin(LogicalScan scan, bool old)
    {
        Count();
        var window = Window(scan);
        return scan with
        {
            Versions = old ? window.Old : window.New, ExpectedRows = old ? window.OldRows : window.NewRows,
        };
    }

    private Delta? OfScan(LogicalScan scan)
    {
        var window = Window(scan);
        if (!window.IsChanged) return null;
        Count();
        var map = new Dictionary<PlanColumn, PlanColumn>();
        var read = ImmutableArray.CreateBuilder<ScanColumn>();
        foreach (var column in scan.Columns)
        {
            map[column.Column] = columns.Copy(column.Column);
            read.Add(column with { Column = map[column.Column] });
        }

        PlanColumn? weight = null;
        if (!window.OnlyAdds)
        {
            weight = NewWeight();
            read.Add(new ScanColumn(weight, RowColumns.Weight));
        }

        var plan = scan with { Columns = read.ToImmutable(), Versions = window.Changed, ExpectedRows = Math.Max(1, window.ChangedRows) };
        return new Delta(plan, map) { Weight = weight };
    }

    private Delta? OfProject(LogicalProject project)
    {
        if (Of(project.Input) is not { } below) return null;
        var map = new Dictionary<PlanColumn, PlanColumn>();
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var item in project.Items)
        {
            var moved = below.Move(item.Expression);
            var column = item.IsPassThrough && moved is ColumnExpression same ? same.Column : columns.Copy(item.Column);
            map[item.Column] = column;
            items.Add(new NamedExpression(column, moved));
        }

        if (below.Weight is not null) items.Add(NamedExpression.Of(below.Weight));
        return new Delta(new LogicalProject(below.Plan, items.ToImmutable()), map) { Weight = below.Weight };
    }

    // The elements of a row come and go with it.
    private Delta? OfUnnest(LogicalUnnest unnest)
    {
        if (Of(unnest.Input) is not { } below) return null;
        var map = new Dictionary<PlanColumn, PlanColumn>(below.Map);
        foreach (var column in unnest.Columns) map[column] = columns.Copy(column);
        return below with
        {
            Plan = new LogicalUnnest(below.Plan, unnest.Arrays.Map(below.Move), [.. unnest.Columns.Select(c => map[c])], unnest.IsOuter),
            Map = map,
        };
    }

    private Delta? OfUnion(LogicalUnion union)
    {
        var terms = new List<Delta>();
        for (var i = 0; i < union.Branches.Length; i++)
        {
            if (Of(union.Branches[i]) is not { } branch) continue;
            var map = new Dictionary<PlanColumn, PlanColumn>();
            for (var c = 0; c < union.Columns.Length; c++) map[union.Columns[c]] = branch.Map[union.Sources[i][c]];
            terms.Add(branch with { Map = map });
        }

        return Together(terms, union.Columns);
    }

    // new_1 .. new_(i-1) x delta_i x old_(i+1) .. old_n, summed over i: written for two sides, the left of which may be a join.
    private Delta? OfInnerJoin(LogicalJoin join)
    {
        var terms = new List<Delta>();
        if (Of(join.Left) is { } left) terms.Add(Joined(join, left, At(join.Right, old: true), deltaIsLeft: true));
        if (Of(join.Right) is { } right) terms.Add(Joined(join, right, At(join.Left, old: false), deltaIsLeft: false));
        return Together(terms, join.Output);
    }

    private static Delta Joined(
        LogicalJoin join, Delta delta, (LogicalNode Plan, IReadOnlyDictionary<PlanColumn, PlanColumn> Map) other, bool deltaIsLeft)
    {
        var map = new Dictionary<PlanColumn, PlanColumn>(delta.Map);
        foreach (var (from, to) in other.Map) map[from] = to;
        var (left, right) = deltaIsLeft ? (delta.Plan, other.Plan) : (other.Plan, delta.Plan);
        var plan = join with { Left = left, Right = right, Condition = Delta.Move(join.Condition, map) };
        return new Delta(plan, map) { Weight = delta.Weight };
    }

    // Left, semi, anti and mark joins: a left row's result depends on the right rows with its key alone. So changed left rows
    // meet the new right side, and old left rows whose key changed on the right are computed anew and taken back.
    private Delta? OfMatching(LogicalJoin join, IReadOnlyList<PlanColumn> output)
    {
        var terms = new List<Delta>();
        if (Of(join.Left) is { } left)
        {
            var right = At(join.Right, old: false);
            terms.Add(Matched(join, left.Plan, left.Map, right.Plan, right.Map) with { Weight = left.Weight });
        }

        if (IsChanged(join.Right))
        {
            terms.Add(Weighted(Rematched(join, old: false), 1));
            terms.Add(Weighted(Rematched(join, old: true), -1));
        }

        return Together(terms, output);
    }

    private Delta Rematched(LogicalJoin join, bool old)
    {
        var keys = Keys(join);
        var (touched, values) = DistinctKeys(Of(join.Right)!, [.. keys.Select(k => k.Right)]); // It changed.
        var left = At(join.Left, old: true);
        // Left rows whose key is NULL have no partner at either version.
        var narrowed = Among(
            left.Plan, [.. keys.Select(k => Delta.Move(k.Left, left.Map))], touched, values, nullSafe: keys.Any(k => k.NullSafe));
        var right = At(join.Right, old);
        return Matched(join, narrowed, left.Map, right.Plan, right.Map);
    }

    private Delta Matched(
        LogicalJoin join, LogicalNode left, IReadOnlyDictionary<PlanColumn, PlanColumn> leftMap, LogicalNode right,
        IReadOnlyDictionary<PlanColumn, PlanColumn> rightMap)
    {
        var map = new Dictionary<PlanColumn, PlanColumn>(leftMap);
        foreach (var (from, to) in rightMap) map[from] = to;
        if (join.Mark is { } mark) map[mark] = columns.Copy(mark);
        var plan = join with
        {
            Left = left, Right = right, Condition = Delta.Move(join.Condition, map), Mark = join.Mark is null ? null : map[join.Mark],
        };
        return new Delta(plan, map);
    }

    // Both sides narrowed to the keys that changed on either, at the new and at the old versions.
    private Delta? OfFullJoin(LogicalJoin join)
    {
        if (!IsChanged(join)) return null;
        return Together([Weighted(FullAt(join, old: false), 1), Weighted(FullAt(join, old: true), -1)], join.Output);
    }

    private Delta FullAt(LogicalJoin join, bool old)
    {
        var keys = Keys(join);
        var left = At(join.Left, old);
        var right = At(join.Right, old);
        var (leftValues, leftColumns) = TouchedOnEither(join, keys);
        var (rightValues, rightColumns) = TouchedOnEither(join, keys);
        var narrowLeft = Among(left.Plan, [.. keys.Select(k => Delta.Move(k.Left, left.Map))], leftValues, leftColumns);
        var narrowRight = Among(right.Plan, [.. keys.Select(k => Delta.Move(k.Right, right.Map))], rightValues, rightColumns);
        return Matched(join, narrowLeft, left.Map, narrowRight, right.Map);
    }

    private (LogicalNode Plan, ImmutableArray<PlanColumn> Columns) TouchedOnEither(
        LogicalJoin join, List<(ScalarExpression Left, ScalarExpression Right, bool NullSafe)> keys)
    {
        var parts = new List<(LogicalNode Plan, ImmutableArray<PlanColumn> Columns)>();
        if (Of(join.Left) is { } left) parts.Add(DistinctKeys(left, [.. keys.Select(k => k.Left)]));
        if (Of(join.Right) is { } right) parts.Add(DistinctKeys(right, [.. keys.Select(k => k.Right)]));
        if (parts.Count == 1) return parts[0];
        var output = parts[0].Columns.Select(columns.Copy).ToImmutableArray();
        return (new LogicalUnion([.. parts.Select(p => p.Plan)], output, [.. parts.Select(p => p.Columns)]), output);
    }

    // Below other operators a group is taken back as it was and added as it is now.
    private Delta? OfAggregate(LogicalAggregate aggregate)
    {
        if (!IsChanged(aggregate)) return null;
        return Together([Weighted(Regrouped(aggregate, old: false), 1), Weighted(Regrouped(aggregate, old: true), -1)], aggregate.Output);
    }

    private Delta Regrouped(LogicalAggregate aggregate, bool old)
    {
        var (copy, map) = At(aggregate, old);
        var grouped = (LogicalAggregate)copy;
        if (!aggregate.Keys.IsEmpty)
        {
            var (touched, values) = DistinctKeys(Of(aggregate.Input)!, [.. aggregate.Keys.Select(k => k.Expression)]); // It changed.
            grouped = grouped with { Input = Among(grouped.Input, [.. grouped.Keys.Select(k => k.Expression)], touched, values) };
        }

        return new Delta(grouped, new Dictionary<PlanColumn, PlanColumn>(map));
    }

    // At the top alone: all rows of a touched window partition are taken back and added as they are now.
    private Delta? OfWindow(LogicalWindow window)
    {
        if (!IsChanged(window)) return null;
        return Together([Weighted(Rewindowed(window, old: false), 1), Weighted(Rewindowed(window, old: true), -1)], window.Output);
    }

    private Delta Rewindowed(LogicalWindow window, bool old)
    {
        LogicalNode rows = window;
        while (rows is LogicalWindow above) rows = above.Input;
        var (touched, values) = DistinctKeys(Of(rows)!, window.PartitionBy); // It changed.
        var (copy, map) = At(window, old);
        return new Delta(Narrowed(copy), new Dictionary<PlanColumn, PlanColumn>(map));

        LogicalNode Narrowed(LogicalNode node) => node is LogicalWindow one
            ? one with { Input = Narrowed(one.Input) }
            : Among(node, [.. window.PartitionBy.Select(k => Delta.Move(k, map))], touched, values);
    }

    private Delta Weighted(Delta delta, int weight)
    {
        var column = NewWeight();
        var plan = new LogicalProject(delta.Plan, [
            .. delta.Plan.Output.Select(NamedExpression.Of),
            new NamedExpression(column, new LiteralExpression((Int128)weight, SqlType.BigInt))]);
        return delta with { Plan = plan, Weight = column };
    }

    private Delta? Together(IReadOnlyList<Delta> terms, IReadOnlyList<PlanColumn> output)
    {
        if (terms.Count == 0) return null;
        if (terms.Count == 1) return terms[0];
        var weighted = terms.Any(t => t.Weight is not null);
        var all = weighted ? [.. terms.Select(t => t.Weight is null ? Weighted(t, 1) : t)] : terms;
        var map = output.ToDictionary(c => c, columns.Copy);
        var weight = weighted ? NewWeight() : null;
        var made = output.Select(c => map[c]).ToList();
        var sources = all.Select(t => output.Select(c => t.Map[c]).ToList()).ToList();
        if (weight is not null)
        {
            made.Add(weight);
            for (var i = 0; i < all.Count; i++) sources[i].Add(all[i].Weight!); // Given to all above.
        }

        var union = new LogicalUnion(
            [.. all.Select(t => t.Plan)], [.. made], [.. sources.Select(s => (ImmutableArray<PlanColumn>)[.. s])]);
        return new Delta(union, map) { Weight = weight };
    }

    private PlanColumn NewWeight() => columns.Create("weight", SqlType.BigInt);

    private static bool HasOneRow(LogicalNode node) => node switch
    {
        LogicalProject project => HasOneRow(project.Input),
        LogicalAggregate { Keys.IsEmpty: true, GroupingSets.IsEmpty: true } => true,
        _ => false,
    };

    /// <summary>Gives the equalities of a join that compare one side with the other.</summary>
    private static List<(ScalarExpression Left, ScalarExpression Right, bool NullSafe)> Keys(LogicalJoin join)
    {
        var keys = new List<(ScalarExpression, ScalarExpression, bool)>();
        foreach (var conjunct in join.Conjuncts)
        {
            if (conjunct is not CallExpression { Name: "eq" or "eq_null_safe", Arguments: [var a, var b] } call) continue;
            if (a.Columns.IsEmpty || b.Columns.IsEmpty || a.Type != b.Type) continue;
            var (left, right) = (join.Left.OutputSet, join.Right.OutputSet);
            if (left.ContainsAll(a.Columns) && right.ContainsAll(b.Columns)) keys.Add((a, b, call.Name != "eq"));
            else if (left.ContainsAll(b.Columns) && right.ContainsAll(a.Columns)) keys.Add((b, a, call.Name != "eq"));
        }

        return keys;
    }
}
