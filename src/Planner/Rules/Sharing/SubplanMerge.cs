using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Rules.Sharing;

/// <summary>
/// Finds out whether two plans give the same rows, apart from the columns that each of them needs, and makes the plan that
/// gives the columns of both.
/// </summary>
internal sealed class SubplanMerge
{
    private readonly Dictionary<PlanColumn, ScalarExpression> _toFirst = [];

    /// <summary>Gives the merged plan, in which columns of the first keep their ids; null when the rows may differ.</summary>
    internal LogicalNode? TryMerge(LogicalNode first, LogicalNode second) => Merge(first, second);

    /// <summary>Gives the merged plan's column for a column of the second plan.</summary>
    internal PlanColumn Find(PlanColumn ofSecond)
        => _toFirst.TryGetValue(ofSecond, out var mapped) ? ((ColumnExpression)mapped).Column : ofSecond;

    private LogicalNode? Merge(LogicalNode first, LogicalNode second)
    {
        if (first is LogicalWindow || second is LogicalWindow) return MergeWindows(first, second);
        if (first is LogicalProject || second is LogicalProject) return MergeProjects(AsProject(first), AsProject(second));
        return (first, second) switch
        {
            (LogicalScan a, LogicalScan b) => MergeScans(a, b),
            (LogicalFilter a, LogicalFilter b) => MergeFilters(a, b),
            (LogicalJoin a, LogicalJoin b) => MergeJoins(a, b),
            (LogicalAggregate a, LogicalAggregate b) => MergeAggregates(a, b),
            (LogicalUnion a, LogicalUnion b) => MergeUnions(a, b),
            (LogicalSort a, LogicalSort b) => MergeSorts(a, b),
            (LogicalSingleRow a, LogicalSingleRow b) => Over(a, Merge(a.Input, b.Input)),
            _ => null,
        };
    }

    private static LogicalProject AsProject(LogicalNode node)
        => node as LogicalProject ?? new LogicalProject(node, [.. node.Output.Select(NamedExpression.Of)]);

    private static LogicalNode? Over(LogicalNode node, LogicalNode? input) => input is null ? null : node.WithInputs([input]);

    private ScalarExpression Inside(ScalarExpression expression) => expression.Substitute(_toFirst);

    private void Tie(PlanColumn second, PlanColumn first) => _toFirst[second] = new ColumnExpression(first);

    private bool SameConjuncts(IReadOnlyList<ScalarExpression> first, IReadOnlyList<ScalarExpression> second)
        => first.Count == second.Count && second.All(c => c.IsDeterministic() && first.Contains(Inside(c)));

    private LogicalScan? MergeScans(LogicalScan a, LogicalScan b)
    {
        var plain = ReferenceEquals(a.Table, b.Table) && a.Versions is null && b.Versions is null
            && a is { Limit: 0, TabletIds: null, IsToBeChanged: false } && b is { Limit: 0, TabletIds: null, IsToBeChanged: false }
            && SameItems(a.Partitions, b.Partitions) && SameItems(a.Buckets, b.Buckets) && a.ExpectedRows == b.ExpectedRows;
        if (!plain) return null;
        var columns = a.Columns.ToBuilder();
        foreach (var column in b.Columns)
        {
            var known = columns.FirstOrDefault(c => c.Stored.Id == column.Stored.Id);
            if (known is null) columns.Add(column);
            Tie(column.Column, (known ?? column).Column);
        }

        return a with { Columns = columns.ToImmutable() };
    }

    private static bool SameItems<T>(ImmutableArray<T>? a, ImmutableArray<T>? b)
        => a is null ? b is null : b is not null && a.Value.SequenceEqual(b.Value);

    private LogicalNode? MergeFilters(LogicalFilter a, LogicalFilter b)
        => Merge(a.Input, b.Input) is { } input && SameConjuncts(a.Conjuncts, b.Conjuncts) ? a with { Input = input } : null;

    private LogicalNode? MergeProjects(LogicalProject a, LogicalProject b)
    {
        if (!a.IsDeterministic || !b.IsDeterministic || Merge(a.Input, b.Input) is not { } input) return null;
        var items = a.Items.ToBuilder();
        foreach (var item in b.Items)
        {
            var expression = Inside(item.Expression);
            var known = items.FirstOrDefault(i => i.Expression.Equals(expression));
            if (known is null) items.Add(known = new NamedExpression(NameFor(item, expression), expression));
            Tie(item.Column, known.Column);
        }

        return new LogicalProject(input, items.ToImmutable());
    }

    private static PlanColumn NameFor(NamedExpression item, ScalarExpression expression)
        => expression is ColumnExpression column && item.IsPassThrough ? column.Column : item.Column;

    private LogicalNode? MergeWindows(LogicalNode first, LogicalNode second)
    {
        if (first is LogicalWindow a && second is LogicalWindow b)
        {
            var tied = new Dictionary<PlanColumn, ScalarExpression>(_toFirst);
            if (Merge(a.Input, b.Input) is { } input && SamePartition(a, b)) return Together(a, b, input);
            _toFirst.Clear();
            foreach (var (key, value) in tied) _toFirst.Add(key, value);
        }

        // A window only adds columns: the plan that has one more gives what the other needs.
        if (first is LogicalWindow more) return Over(more, Merge(more.Input, second));
        var window = (LogicalWindow)second;
        if (Merge(first, window.Input) is not { } below) return null;
        foreach (var call in window.Calls) _toFirst.Remove(call.Column);
        return ((LogicalWindow)window.MapExpressions(Inside)) with { Input = below };
    }

    private bool SamePartition(LogicalWindow a, LogicalWindow b)
        => a.PartitionBy.Equals(b.PartitionBy.Map(Inside))
            && a.OrderBy.Equals(b.OrderBy.Map(o => o with { Expression = Inside(o.Expression) }));

    private LogicalWindow Together(LogicalWindow a, LogicalWindow b, LogicalNode input)
    {
        var calls = a.Calls.ToBuilder();
        foreach (var named in b.Calls)
        {
            var call = (WindowExpression)named.Call.WithChildren([.. named.Call.Children.Select(Inside)]);
            var known = calls.FirstOrDefault(c => c.Call.Equals(call));
            if (known is null) calls.Add(known = named with { Call = call });
            Tie(named.Column, known.Column);
        }

        return a with { Input = input, Calls = calls.ToImmutable() };
    }

    private LogicalNode? MergeJoins(LogicalJoin a, LogicalJoin b)
    {
        if (a.Kind != b.Kind || a.NullAware != b.NullAware || a.Hint is not null || b.Hint is not null) return null;
        if (Merge(a.Left, b.Left) is not { } left || Merge(a.Right, b.Right) is not { } right) return null;
        if (!SameConjuncts(a.Conjuncts, b.Conjuncts)) return null;
        if (a.Mark is not null && b.Mark is not null) Tie(b.Mark, a.Mark);
        return a with { Left = left, Right = right };
    }

    private LogicalNode? MergeAggregates(LogicalAggregate a, LogicalAggregate b)
    {
        if (a.Keys.Length != b.Keys.Length || Merge(a.Input, b.Input) is not { } input) return null;
        var sets = a.GroupingSets.Length == b.GroupingSets.Length
            && a.GroupingSets.Zip(b.GroupingSets).All(p => p.First.SequenceEqual(p.Second));
        if (!sets) return null;
        var found = new List<(PlanColumn Own, int At)>();
        for (var i = 0; i < b.Keys.Length; i++)
        {
            var expression = Inside(b.Keys[i].Expression);
            var at = a.Keys.ToList().FindIndex(k => k.Expression.Equals(expression));
            if (at < 0 || !expression.IsDeterministic() || at != i && !a.GroupingSets.IsEmpty) return null;
            found.Add((b.Keys[i].Column, at));
        }

        if (found.DistinctBy(f => f.At).Count() < found.Count) return null;
        var aggregates = a.Aggregates.ToBuilder();
        var ties = new List<(PlanColumn Own, PlanColumn Other)>();
        foreach (var named in b.Aggregates)
        {
            if (!named.Call.IsDeterministic()) return null;
            var call = (AggregateExpression)Inside(named.Call);
            var known = aggregates.FirstOrDefault(c => c.Call.Equals(call));
            if (known is null) aggregates.Add(known = named with { Call = call });
            ties.Add((named.Column, known.Column));
        }

        // Only now: keys keep the ids of what they read, and the calls above had to be moved with those.
        foreach (var (own, at) in found) Tie(own, a.Keys[at].Column);
        foreach (var (own, other) in ties) Tie(own, other);
        if (a.GroupingId is not null && b.GroupingId is not null) Tie(b.GroupingId, a.GroupingId);
        return a with { Input = input, Aggregates = aggregates.ToImmutable() };
    }

    private LogicalNode? MergeUnions(LogicalUnion a, LogicalUnion b)
    {
        if (a.Branches.Length != b.Branches.Length) return null;
        var branches = ImmutableArray.CreateBuilder<LogicalNode>();
        for (var i = 0; i < a.Branches.Length; i++)
        {
            if (Merge(a.Branches[i], b.Branches[i]) is not { } branch) return null;
            branches.Add(branch);
        }

        var columns = a.Columns.ToBuilder();
        var sources = a.Sources.Select(s => s.ToBuilder()).ToList();
        var ties = new List<(PlanColumn Own, PlanColumn Other)>();
        for (var j = 0; j < b.Columns.Length; j++)
        {
            var moved = b.Sources.Select(s => Find(s[j])).ToList();
            var at = Enumerable.Range(0, columns.Count)
                .FirstOrDefault(k => moved.Select((m, n) => sources[n][k].Equals(m)).All(x => x), -1);
            if (at < 0)
            {
                at = columns.Count;
                columns.Add(b.Columns[j]);
                for (var n = 0; n < sources.Count; n++) sources[n].Add(moved[n]);
            }

            ties.Add((b.Columns[j], columns[at]));
        }

        foreach (var (own, other) in ties) Tie(own, other);
        return new LogicalUnion(branches.ToImmutable(), columns.ToImmutable(), [.. sources.Select(s => s.ToImmutable())]);
    }

    private LogicalNode? MergeSorts(LogicalSort a, LogicalSort b)
    {
        if (a.Limit != b.Limit || a.Offset != b.Offset || Merge(a.Input, b.Input) is not { } input) return null;
        return a.Keys.Equals(b.Keys.Map(k => k with { Expression = Inside(k.Expression) })) ? a with { Input = input } : null;
    }
}
