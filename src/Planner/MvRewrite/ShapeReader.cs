using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Flattens filters, projections and inner joins over scans into one <see cref="QueryShape"/>.</summary>
internal sealed class ShapeReader
{
    private readonly List<LogicalScan> _scans = [];
    private readonly List<ScalarExpression> _conjuncts = [];

    internal string? Reason { get; private set; }

    internal QueryShape? ReadAggregate(LogicalAggregate aggregate)
    {
        if (!aggregate.GroupingSets.IsEmpty) return Fail("GROUPING SETS, ROLLUP or CUBE");
        var columns = Walk(aggregate.Input);
        if (columns is null) return null;
        var keys = aggregate.Keys.Select(k => k with { Expression = k.Expression.Substitute(columns) }).ToImmutableArray();
        var calls = aggregate.Aggregates
            .Select(a => a with { Call = (AggregateExpression)a.Call.Substitute(columns) }).ToImmutableArray();
        if (keys.Any(k => !k.Expression.IsDeterministic()) || calls.Any(c => !c.Call.IsDeterministic()))
            return Fail("a function that gives another value at each call");
        return Finish(keys, calls, []);
    }

    internal QueryShape? ReadJoin(LogicalNode node)
    {
        var columns = Walk(node);
        if (columns is null) return null;
        var outputs = node.Output.Select(c => new NamedExpression(
            c, columns.TryGetValue(c, out var expression) ? expression : new ColumnExpression(c))).ToImmutableArray();
        return outputs.Any(o => !o.Expression.IsDeterministic())
            ? Fail("a function that gives another value at each call") : Finish(null, [], outputs);
    }

    private QueryShape? Finish(
        ImmutableArray<NamedExpression>? keys, ImmutableArray<NamedAggregate> calls, ImmutableArray<NamedExpression> outputs)
    {
        if (_scans.Count == 0) return Fail("no table is read");
        if (_conjuncts.Any(c => !c.IsDeterministic())) return Fail("a predicate that gives another value at each call");
        return new QueryShape([.. _scans], [.. _conjuncts], keys, calls, outputs);
    }

    // Gives what each column coming out of the node stands for over scan columns; scan columns stand for themselves.
    private Dictionary<PlanColumn, ScalarExpression>? Walk(LogicalNode node)
    {
        switch (node)
        {
            case LogicalScan scan:
                if (scan.Partitions is not null || scan.TabletIds is not null || scan.Versions is not null || scan.Limit > 0)
                {
                    // Partitions pruned by the optimizer follow from predicates, which are matched themselves.
                    if (scan.TabletIds is not null || scan.Versions is not null || scan.Limit > 0)
                        return FailColumns("a scan of single tablets, versions or a limited number of rows");
                }

                if (scan.IsToBeChanged) return FailColumns("a scan of rows that the statement changes");
                _scans.Add(scan);
                return [];
            case LogicalFilter filter:
                var below = Walk(filter.Input);
                if (below is null) return null;
                foreach (var conjunct in filter.Conjuncts) _conjuncts.Add(conjunct.Substitute(below));
                return below;
            case LogicalProject project:
                var input = Walk(project.Input);
                if (input is null) return null;
                var made = new Dictionary<PlanColumn, ScalarExpression>(input);
                foreach (var item in project.Items)
                {
                    if (!item.IsPassThrough || input.ContainsKey(item.Column))
                        made[item.Column] = item.Expression.Substitute(input);
                }

                return made;
            case LogicalJoin { Kind: LogicalJoinKind.Inner } join:
                var left = Walk(join.Left);
                var right = left is null ? null : Walk(join.Right);
                if (left is null || right is null) return null;
                foreach (var pair in right) left[pair.Key] = pair.Value;
                foreach (var conjunct in join.Conjuncts) _conjuncts.Add(conjunct.Substitute(left));
                return left;
            case LogicalJoin join:
                return FailColumns($"a {join.Kind} join");
            default:
                return FailColumns(node.GetType().Name["Logical".Length..]);
        }
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
}
