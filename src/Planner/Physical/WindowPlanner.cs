using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Physical;

/// <summary>Plans window functions: computes partition keys, order keys and arguments below.</summary>
public static class WindowPlanner
{
    public static PhysicalNode Plan(PhysicalPlanner planner, LogicalWindow window, ColumnSet required)
    {
        var calls = window.Calls.Where(c => required.Contains(c.Column)).ToList();
        if (calls.Count == 0) return planner.Plan(window.Input, required);
        var expressions = new List<ScalarExpression>(window.PartitionBy.Select(NestedKeys.ForGroup));
        expressions.AddRange(window.OrderBy.Select(o => NestedKeys.ForOrder(o.Expression)));
        foreach (var call in calls) expressions.AddRange(call.Call.Arguments);
        var passed = required.Intersect(window.Input.OutputSet);
        var input = planner.Plan(window.Input, passed.Union(PhysicalPlanner.ColumnsOf(expressions)));
        var below = planner.Compute(input, expressions, passed, out var computed);
        var at = window.PartitionBy.Count;
        var order = window.OrderBy
            .Select((o, i) => new ColumnOrder(computed[at + i], o.Descending, o.NullsLast))
            .ToImmutableArray();
        var partition = computed.Take(window.PartitionBy.Count).ToImmutableArray();
        if (window.Limit is { } limit)
        {
            below = new PhysicalRankLimit(below, partition, order, limit.Count, limit.IsDistinct)
            {
                Output = below.Output, Rows = below.Rows, NotNull = below.NotNull,
            };
        }

        at += window.OrderBy.Count;
        var made = ImmutableArray.CreateBuilder<ColumnWindow>();
        foreach (var named in calls)
        {
            var arguments = computed.Skip(at).Take(named.Call.Arguments.Count).ToImmutableArray();
            at += named.Call.Arguments.Count;
            var call = new ColumnCall(
                named.Column, named.Call.Name, arguments, [.. named.Call.Arguments.Select(a => a.Type)], named.Call.Distinct,
                [.. named.Call.Constants], []);
            made.Add(new ColumnWindow(call, named.Call.Frame, named.Call.IgnoreNulls));
        }

        return new PhysicalWindow(below, partition, order, made.ToImmutable())
        {
            Output = [.. below.Output, .. calls.Select(c => c.Column)],
            Rows = below.Rows,
            NotNull = below.NotNull.Union(window.NotNull),
        };
    }
}
