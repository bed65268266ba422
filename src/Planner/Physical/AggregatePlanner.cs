using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Plans grouping: computes keys and arguments below, keeps only the aggregates that are asked for.</summary>
public static class AggregatePlanner
{
    public static PhysicalNode Plan(PhysicalPlanner planner, LogicalAggregate aggregate, ColumnSet required)
    {
        var calls = aggregate.Aggregates.Where(a => required.Contains(a.Column)).ToList();
        if (calls.Count == 0 && aggregate.Keys.IsEmpty && aggregate.Aggregates.Length > 0)
        {
            calls.Add(aggregate.Aggregates[0]);
        }
        var expressions = new List<ScalarExpression>(aggregate.Keys.Select(k => NestedKeys.ForGroup(k.Expression)));
        foreach (var call in calls)
        {
            expressions.AddRange(call.Call.Distinct ? call.Call.Arguments.Select(NestedKeys.ForGroup) : call.Call.Arguments);
            expressions.AddRange(call.Call.OrderBy.Select(o => NestedKeys.ForOrder(o.Expression)));
        }

        var input = planner.Plan(aggregate.Input, PhysicalPlanner.ColumnsOf(expressions));
        var below = planner.Compute(input, expressions, ColumnSet.Empty, out var computed);
        var at = aggregate.Keys.Length;
        var made = new List<ColumnCall>();
        foreach (var call in calls) made.Add(MakeCall(call.Column, call.Call, computed, ref at));
        var keys = aggregate.Keys.Select((k, i) => (k.Column, Source: computed[i])).ToList();
        var output = new List<PlanColumn>(keys.Select(k => k.Column));
        if (aggregate.GroupingId is not null) output.Add(aggregate.GroupingId);
        output.AddRange(made.Select(m => m.Column));
        return new PhysicalAggregate(
            below, [.. keys.Select(k => k.Source)], [.. made], AggregateSpec.Types.Phase.Single)
        {
            GroupingSets = aggregate.GroupingSets,
            Output = output,
            Rows = planner.RowsOf(aggregate),
            NotNull = aggregate.NotNull,
        };
    }

    /// <summary>
    /// Turns a call over expressions into one over the columns that carry them; columns that only order come after.
    /// </summary>
    private static ColumnCall MakeCall(
        PlanColumn column, AggregateExpression call, List<PlanColumn> computed, ref int at)
    {
        var arguments = ImmutableArray.CreateBuilder<PlanColumn>();
        var types = ImmutableArray.CreateBuilder<Core.Types.SqlType>();
        foreach (var argument in call.Arguments)
        {
            arguments.Add(computed[at++]);
            types.Add(argument.Type);
        }

        var order = ImmutableArray.CreateBuilder<ColumnOrder>();
        foreach (var key in call.OrderBy)
        {
            // Columns that only order are no arguments: kernels get them behind those.
            order.Add(new ColumnOrder(computed[at++], key.Descending, key.NullsLast));
        }

        return new ColumnCall(
            column, call.Name, arguments.ToImmutable(), types.ToImmutable(), call.Distinct, [.. call.Constants],
            order.ToImmutable());
    }
}
