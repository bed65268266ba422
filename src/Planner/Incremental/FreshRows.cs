using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Writes plans for the rows that a view would have if it were refreshed now: its stored rows and what the difference of its
/// bases makes of them. The plans give the view's visible columns in stored order.
/// </summary>
public sealed class FreshRows(MaintenanceShape shape, MaterializedView view, ColumnFactory columns, IFunctionResolver functions)
{
    /// <summary>
    /// Gives the stored rows and the groups of the difference beside each other, so that a group may stand in both: for queries
    /// that roll up. Null when the view has no groups or base rows were removed.
    /// </summary>
    public LogicalNode? BesideEachOther(LogicalScan stored, IReadOnlyDictionary<long, BaseWindow> windows)
    {
        if (shape.Kind != MaintenanceKind.Groups || shape.Keys.IsEmpty) return null;
        if (new DeltaBuilder(windows, columns).Of(shape.CoreInput) is not { } delta) return stored;
        if (delta.Weight is not null) return null;
        var core = (LogicalAggregate)shape.Core;
        var map = new Dictionary<PlanColumn, PlanColumn>(delta.Map);
        var keys = core.Keys.Select(k => new NamedExpression(Fresh(k.Column, map), delta.Move(k.Expression))).ToImmutableArray();
        var calls = core.Aggregates
            .Select(a => new NamedAggregate(Fresh(a.Column, map), (AggregateExpression)delta.Move(a.Call))).ToImmutableArray();
        var outputs = shape.Outputs.Select(o => Delta.Move(o, map)).ToList();
        var grouped = OneByOne(delta.Plan, keys, calls) ?? new LogicalAggregate(delta.Plan, keys, calls);
        var made = new LogicalProject(grouped, [.. view.StoredColumns.Select(
            c => new NamedExpression(columns.Create(c.Name, c.Type), InsertBinder.Strict(outputs[view.PlaceOf(c)], c)))]);
        return Union(stored, made);
    }

    /// <summary>
    /// Gives each row as a group of its own, for whoever rolls up groups them anyway: a sum, least or greatest of one value is that
    /// value, and a count tells whether there is one. Null for other aggregates.
    /// </summary>
    private static LogicalNode? OneByOne(
        LogicalNode rows, ImmutableArray<NamedExpression> keys, ImmutableArray<NamedAggregate> calls)
    {
        var values = new List<NamedExpression>(keys);
        foreach (var (column, call) in calls)
        {
            if (call.Distinct || call.OrderBy.Count > 0 || call.Constants.Count > 0) return null;
            if (OfOne(call, rows.NotNull) is not { } value) return null;
            values.Add(new NamedExpression(column, value));
        }

        return new LogicalProject(rows, [.. values]);
    }

    private static ScalarExpression? OfOne(AggregateExpression call, ColumnSet notNull)
    {
        if (call.Name == "count_star") return Number(Int128.One);
        if (call.Arguments.Count != 1) return null;
        var argument = call.Arguments[0];
        return call.Name switch
        {
            "count" when !argument.IsNullable(notNull) => Number(Int128.One),
            "count" => new CaseExpression([Predicates.IsNull(argument)], [Number(Int128.Zero)], Number(Int128.One), call.Type),
            "sum" or "min" or "max" => argument.Type == call.Type ? argument : new CastExpression(argument, call.Type, Strict: true),
            _ => null,
        };

        LiteralExpression Number(Int128 value) => new(value, call.Type);
    }

    /// <summary>Gives exactly the rows after a refresh. Throws <see cref="MaintenanceException"/> where differences cannot tell.</summary>
    public LogicalNode Exact(LogicalScan stored, IReadOnlyDictionary<long, BaseWindow> windows, ImmutableArray<string> partitions)
    {
        if (new MaintenancePlans(shape, view, columns, functions).Whole(windows, partitions) is { } whole) return Visible(whole);
        if (Change() is not { } change) return stored;
        if (change.OnlyAdds) return Union(stored, Visible(change.Plan));

        // The same change twice, under columns of its own each: which stored rows go, and what comes.
        var gone = Change()!.Plan;
        var places = gone.Output.Skip(view.PhysicalColumns.Length).Take(RowColumns.Place.Count).ToList();
        var removed = gone.FilterBy([Predicates.Not(Predicates.IsNull(new ColumnExpression(places[0])))]);
        var placed = stored with
        {
            Columns = stored.Columns.AddRange(RowColumns.Place.Select(c => new ScanColumn(columns.Create(c.Name, c.Type), c))),
        };
        var own = placed.Columns.TakeLast(places.Count).Select(c => c.Column).ToList();
        var kept = new LogicalJoin(LogicalJoinKind.LeftAnti, placed, removed, Predicates.And(own.Zip(places, Predicates.Equal)));
        var comes = change.Plan.FilterBy([new ColumnExpression(change.Plan.Output[^1])]);
        return Union(new LogicalProject(kept, [.. stored.Output.Select(NamedExpression.Of)]), Visible(comes));

        MaintenanceResult? Change() => new MaintenancePlans(shape, view, columns, functions).Incremental(windows, partitions);
    }

    private PlanColumn Fresh(PlanColumn column, Dictionary<PlanColumn, PlanColumn> map) => map[column] = columns.Copy(column);

    private LogicalProject Visible(LogicalNode rows)
        => new(rows, [.. rows.Output.Take(view.StoredColumns.Length).Select(NamedExpression.Of)]);

    private LogicalUnion Union(LogicalNode first, LogicalNode second)
        => new([first, second], [.. first.Output.Select(columns.Copy)], [[.. first.Output], [.. second.Output]]);
}
