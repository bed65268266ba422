using System.Collections.Immutable;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Fragments;

/// <summary>Splits an aggregation into one that gives states and one that merges them.</summary>
public sealed class AggregatePhases(ColumnFactory columns)
{
    /// <summary>Groups by all keys, without grouping sets, and gives the states of the calls.</summary>
    public PhysicalAggregate Partial(PhysicalAggregate aggregate, PhysicalNode input, double rows)
    {
        var calls = aggregate.Calls.Select(c => c with { States = StatesOf(c) }).ToImmutableArray();
        return new PhysicalAggregate(input, aggregate.GroupBy, calls, AggregateSpec.Types.Phase.Partial)
        {
            // A key that is named twice comes out twice: what reads the groups finds columns by their places.
            Output = [.. aggregate.GroupBy, .. calls.SelectMany(c => c.States)],
            Rows = rows,
            NotNull = input.NotNull.Intersect(ColumnSet.Of(aggregate.GroupBy)),
        };
    }

    /// <summary>Merges the states of a partial aggregation that come out of the input; grouping sets are made here.</summary>
    public static PhysicalAggregate Final(PhysicalAggregate aggregate, PhysicalAggregate partial, PhysicalNode input)
        => new(input, aggregate.GroupBy, partial.Calls, AggregateSpec.Types.Phase.Final)
        {
            GroupingSets = aggregate.GroupingSets, Output = aggregate.Output, Rows = aggregate.Rows,
            NotNull = aggregate.NotNull,
        };

    /// <summary>
    /// Groups by all keys before the grouping sets are made, where that leaves far fewer rows: each set then reads groups.
    /// </summary>
    public PhysicalNode SplitGroupingSets(PhysicalNode node)
    {
        var inputs = node.Inputs.Select(SplitGroupingSets).ToList();
        var below = inputs.SequenceEqual(node.Inputs) ? node : node.WithInputs(inputs);
        if (below is not PhysicalAggregate { Phase: AggregateSpec.Types.Phase.Single, GroupingSets.Length: > 1 } aggregate) return below;
        var groups = aggregate.Rows / Math.Max(1, aggregate.GroupingSets.Length / 2.0);
        if (aggregate.Calls.Any(c => c.Distinct) || groups * 2 > aggregate.Input.Rows) return below;
        var partial = Partial(aggregate, aggregate.Input, groups);
        return Final(aggregate, partial, partial);
    }

    private ImmutableArray<PlanColumn> StatesOf(ColumnCall call)
    {
        using var tracker = new MemoryTracker("aggregate states");
        using var kernel = FunctionCatalog.Default.CreateAggregate(
            new AggregateRequest(call.Function, call.ArgumentTypes)
            {
                Constants = [.. call.Constants.Select(c => LiteralColumns.Make(c, tracker))],
                OrderBy = [.. call.OrderBy.Select(o => new AggregateOrder(call.Arguments.IndexOf(o.Column), o.Descending, o.NullsLast))],
            });
        return [.. kernel.StateTypes.Select((t, i) => columns.Create($"{call.Column.Name} state {i}", TypeOf(t)))];
    }

    private static SqlType TypeOf(ArrowType type) => type.Id switch
    {
        ArrowTypeId.Bool => SqlType.Boolean,
        ArrowTypeId.Int8 => SqlType.TinyInt,
        ArrowTypeId.Int16 => SqlType.SmallInt,
        ArrowTypeId.Int32 => SqlType.Int,
        ArrowTypeId.Int64 => SqlType.BigInt,
        ArrowTypeId.Int128 => SqlType.LargeInt,
        ArrowTypeId.Float32 => SqlType.Float,
        ArrowTypeId.Float64 => SqlType.Double,
        ArrowTypeId.Decimal64 or ArrowTypeId.Decimal128 => SqlType.Decimal(type.Precision, type.Scale),
        ArrowTypeId.Date32 => SqlType.Date,
        ArrowTypeId.TimestampMicros => SqlType.DateTime,
        ArrowTypeId.Time64Micros => SqlType.Time,
        ArrowTypeId.BinaryView => SqlType.VarBinary,
        _ => SqlType.String,
    };
}
