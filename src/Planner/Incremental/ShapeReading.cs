using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Incremental;

/// <summary>Decides how an aggregation or window at the top of a view is maintained, and what it has to keep for that.</summary>
internal static class ShapeReading
{
    private const string StatePrefix = "__mv_";

    internal static MaintenanceShape OfAggregate(
        LogicalAggregate aggregate, ImmutableArray<ScalarExpression> having, ImmutableArray<ScalarExpression> visible,
        ColumnFactory columns, IFunctionResolver functions)
    {
        var keys = aggregate.Keys.Select(k => (k.Expression, (ScalarExpression)new ColumnExpression(k.Column))).ToImmutableArray();
        var problem = DeltaBuilder.Unsupported(aggregate.Input)
            ?? (aggregate.GroupingSets.IsEmpty ? null : "it has GROUPING SETS, ROLLUP or CUBE");
        var unmergeable = having.IsEmpty ? null : "HAVING";
        var parts = new PartList(columns, functions, aggregate.Input.NotNull);
        var finished = new Dictionary<PlanColumn, ScalarExpression>();
        foreach (var named in aggregate.Aggregates)
        {
            if (parts.TryFinish(named, out var value)) finished[named.Column] = value;
            else unmergeable ??= $"{named.Call.Name}({(named.Call.Distinct ? "DISTINCT " : "")}...)";
        }

        if (unmergeable is not null)
        {
            if (keys.IsEmpty) problem ??= $"{unmergeable} without GROUP BY needs all rows";
            return WithKeys(
                new MaintenanceShape(MaintenanceKind.Keys, aggregate, having, visible) { Reason = problem, Keys = keys }, []);
        }

        var rows = parts.CountOf(null);
        var core = aggregate with { Aggregates = [.. parts.All.Select(p => new NamedAggregate(p.Column, p.Call))] };
        var shape = new MaintenanceShape(
            MaintenanceKind.Groups, core, [], [.. visible.Select(v => v.Substitute(finished))])
        {
            Reason = problem, Keys = keys, Parts = [.. parts.All], RowCount = rows,
        };
        return WithKeys(shape, [.. parts.All]);
    }

    internal static MaintenanceShape OfWindow(
        LogicalWindow window, ImmutableArray<ScalarExpression> having, ImmutableArray<ScalarExpression> visible)
    {
        LogicalNode below = window;
        var partition = window.PartitionBy;
        string? problem = partition.Count == 0 ? "it has a window function without PARTITION BY" : null;
        while (below is LogicalWindow inner)
        {
            if (!inner.PartitionBy.Equals(partition)) problem ??= "it has window functions over different partitions";
            below = inner.Input;
        }

        problem ??= DeltaBuilder.Unsupported(below);
        var keys = partition.Select(p => (p, p)).ToImmutableArray();
        return WithKeys(new MaintenanceShape(MaintenanceKind.Keys, window, having, visible) { Reason = problem, Keys = keys }, []);
    }

    // What no visible column shows as it is gets a hidden one.
    private static MaintenanceShape WithKeys(MaintenanceShape shape, IReadOnlyList<StoredPart> parts)
    {
        var state = ImmutableArray.CreateBuilder<StateField>();
        foreach (var (_, key) in shape.Keys)
        {
            if (shape.PlaceOf(key) < 0 && state.All(s => !s.Value.Equals(key)))
                state.Add(new StateField($"{StatePrefix}key_{state.Count}", key.Type, key));
        }

        foreach (var part in parts)
        {
            var value = new ColumnExpression(part.Column);
            if (shape.PlaceOf(value) < 0) state.Add(new StateField($"{StatePrefix}{part.Call.Name}_{state.Count}", part.Call.Type, value));
        }

        return shape with { State = state.ToImmutable() };
    }

    /// <summary>Collects the aggregates that have to be kept and says how the query's own follow from them.</summary>
    private sealed class PartList(ColumnFactory columns, IFunctionResolver functions, ColumnSet notNull)
    {
        private readonly List<StoredPart> _parts = [];

        internal IReadOnlyList<StoredPart> All => _parts;

        internal bool TryFinish(NamedAggregate named, out ScalarExpression value)
        {
            var call = named.Call;
            value = LiteralExpression.Null;
            if (call.Distinct || call.Constants.Count > 0 || call.OrderBy.Count > 0) return false;
            switch (call.Name)
            {
                case "count" when call.Arguments.Count == 1:
                case "count_star":
                case "min" or "max":
                    value = new ColumnExpression(Add(call, null).Column);
                    return true;
                case "sum":
                    value = new ColumnExpression(Add(call, CountOf(call.Arguments[0])).Column);
                    return true;
                case "avg" when Average(call) is { } average:
                    value = average;
                    return true;
                default:
                    return false;
            }
        }

        internal StoredPart CountOf(ScalarExpression? argument)
        {
            if (argument is not null && !argument.IsNullable(notNull)) argument = null;
            return argument is null ? Add(new AggregateExpression(functions.Resolve("count_star", []), []), null)
                : Add(new AggregateExpression(functions.Resolve("count", [argument.Type]), [argument]), null);
        }

        private StoredPart SumOf(ScalarExpression argument, StoredPart count)
        {
            var signature = functions.Resolve("sum", [argument.Type]);
            return Add(new AggregateExpression(signature, [Cast(argument, signature.ArgumentTypes[0])]), count);
        }

        private StoredPart Add(AggregateExpression call, StoredPart? count)
        {
            var known = _parts.FirstOrDefault(p => p.Call.Equals(call));
            if (known is not null) return known;
            var part = new StoredPart(call, columns.Create(call.Name, call.Type)) { Count = count?.Column };
            _parts.Add(part);
            return part;
        }

        // The quotient must round exactly as the aggregate does: once, half away from zero, at the scale of the result.
        private ScalarExpression? Average(AggregateExpression call)
        {
            var argument = call.Arguments[0];
            var count = CountOf(argument);
            if (call.Type.Kind == SqlTypeKind.Double)
            {
                var wide = argument.Type.Kind == SqlTypeKind.BigInt ? Cast(argument, SqlType.LargeInt) : argument;
                return Divide(Cast(new ColumnExpression(SumOf(wide, count).Column), SqlType.Double),
                    Cast(new ColumnExpression(count.Column), SqlType.Double), call.Type);
            }

            const int ExactScale = 2;
            var scale = argument.Type.Scale;
            if (scale > ExactScale && DecimalRules.Divide(argument.Type).Scale != call.Type.Scale) return null;
            ScalarExpression sum = new ColumnExpression(SumOf(argument, count).Column);
            if (scale < ExactScale) sum = Cast(sum, SqlType.Decimal(SqlType.MaxDecimalPrecision, ExactScale));
            return Divide(sum, new ColumnExpression(count.Column), call.Type);
        }

        private ScalarExpression Divide(ScalarExpression sum, ScalarExpression count, SqlType type)
        {
            var signature = functions.Resolve("divide", [sum.Type, count.Type]);
            var quotient = new CallExpression(
                signature, [Cast(sum, signature.ArgumentTypes[0]), Cast(count, signature.ArgumentTypes[1])]);
            return Cast(quotient, type);
        }

        private static ScalarExpression Cast(ScalarExpression value, SqlType type)
            => value.Type == type ? value : new CastExpression(value, type, Strict: true);
    }
}
