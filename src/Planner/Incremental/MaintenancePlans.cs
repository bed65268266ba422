using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Writes;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Is what differences mean for a view. The plan gives the view's physical columns in order; unless rows are only added, then
/// the place of a row to delete (NULLs: none) and a BOOLEAN: whether the first columns are a new row.
/// </summary>
public sealed record MaintenanceResult(LogicalNode Plan, bool OnlyAdds, string Method);

/// <summary>Writes the plans that refresh one view, from its shape.</summary>
public sealed class MaintenancePlans(
    MaintenanceShape shape, MaterializedView view, ColumnFactory columns, IFunctionResolver functions)
{
    private readonly ImmutableArray<ScalarExpression> _outputs = [.. shape.Outputs];

    /// <summary>Says whether the view stores what its shape needs.</summary>
    public static bool Fits(MaintenanceShape shape, MaterializedView view)
        => shape.Visible.Length == view.StoredColumns.Length && view.StateColumns.Length == shape.State.Length
            && view.StateColumns.Zip(shape.State).All(p => p.First.Name == p.Second.Name && p.First.Type == p.Second.Type);

    /// <summary>Gives the hidden columns of a view; their ids begin with <paramref name="firstId"/>.</summary>
    public static ImmutableArray<Column> StateOf(MaintenanceShape shape, int firstId)
        => shape.Kind == MaintenanceKind.None ? []
            : [.. shape.State.Select((s, i) => new Column(firstId + i, s.Name, s.Type, Nullable: true))];

    /// <summary>
    /// Says whether a condition on the partition columns does not tell scans what to read: where they are the first of several columns
    /// that is not NULL, or slices.
    /// </summary>
    public bool NeedsParts => view.Tracking is { } tracking
        && (shape.Core.Descendants().Any(n => n is LogicalJoin { Kind: LogicalJoinKind.Full })
            || PartitionKeys(tracking).Any(k => OfInput(_outputs[view.PlaceOf(k)]).Any(
                e => e is CallExpression { Name: "coalesce" or "time_slice" or "date_slice" or "str2date" or "str_to_date" })));

    /// <summary>Computes rows from scratch, of some partitions when given; the base tables as the snapshot has them.</summary>
    public LogicalNode Full(IReadOnlyList<MappedPartition>? partitions)
    {
        var core = Having(shape.Core, e => e);
        if (partitions is not null && view.Tracking is { } tracking)
        {
            if (NeedsParts) core = core.RewriteUp(n => n is LogicalScan scan ? OfParts(scan, partitions) : n);
            var within = PartitionPredicates.Any(
                partitions.Select(p => p.Bounds),
                [.. PartitionKeys(tracking).Select(c => InsertBinder.Strict(_outputs[view.PlaceOf(c)], c))]);
            if (within is not null) core = core.FilterBy([within]);
        }

        return Stored(core, e => e);
    }

    private ScalarExpression OfInput(ScalarExpression output)
    {
        foreach (var key in shape.Keys)
        {
            if (key.OfOutput.Equals(output)) return key.OfInput;
        }

        return output;
    }

    private IEnumerable<Column> PartitionKeys(PartitionTracking tracking)
        => tracking.Columns.Select(t => view.StoredColumns.First(c => c.Name == t.MvColumn));

    // Rows of other partitions of a table that is followed make no row of these.
    private LogicalScan OfParts(LogicalScan scan, IReadOnlyList<MappedPartition> partitions)
        => !view.Follows(scan.Table.Id) || scan.Partitions is not null ? scan
            : scan with { Partitions = [.. partitions.SelectMany(p => p.BasesOf(scan.Table.Id)).Select(b => b.Name).Distinct()] };

    /// <summary>
    /// Computes what the changes of the base tables mean for the view; null when they mean nothing. Throws
    /// <see cref="MaintenanceException"/> with the reason where it cannot.
    /// </summary>
    public MaintenanceResult? Incremental(IReadOnlyDictionary<long, BaseWindow> windows, ImmutableArray<string> partitions)
    {
        var builder = new DeltaBuilder(windows, columns);
        if (builder.Of(shape.CoreInput) is not { } delta) return null;
        switch (shape.Kind)
        {
            case MaintenanceKind.Rows when delta.Weight is null:
                return new MaintenanceResult(Stored(delta.Plan, delta.Move), OnlyAdds: true, "rows are added");
            case MaintenanceKind.Rows:
                return new MaintenanceResult(RowChanges(builder, delta, partitions), OnlyAdds: false, "rows are added and taken away");
            case MaintenanceKind.Groups when CanMerge(delta):
                return new MaintenanceResult(Merged(delta, partitions), OnlyAdds: false, "groups are merged with those of the difference");
            case MaintenanceKind.Groups or MaintenanceKind.Keys when !shape.Keys.IsEmpty:
                return new MaintenanceResult(Replaced(builder, delta, partitions), OnlyAdds: false, "touched groups are computed anew");
            default:
                throw new MaintenanceException("rows were removed, and its MIN, MAX or floating-point sum without GROUP BY needs all rows");
        }
    }

    private LogicalNode Having(LogicalNode core, Func<ScalarExpression, ScalarExpression> move) => core.FilterBy(shape.Having.Select(move));

    private LogicalProject Stored(LogicalNode core, Func<ScalarExpression, ScalarExpression> move)
        => new(core, [.. view.PhysicalColumns.Select(c => new NamedExpression(
            columns.Create(c.Name, c.Type), InsertBinder.Strict(move(_outputs[view.PlaceOf(c)]), c)))]);

    // The view's rows with their places.
    private LogicalScan ReadView(ImmutableArray<string> partitions) => new(
        view, "", view.Name,
        [.. view.PhysicalColumns.Concat(RowColumns.Place).Select(c => new ScanColumn(columns.Create(c.Name, c.Type), c))])
    {
        Partitions = [.. partitions.Where(view.Partitions.ContainsKey)],
        ExpectedRows = partitions.Sum(p => view.Partitions.GetValueOrDefault(p)?.Rows ?? 0),
    };

    private static IEnumerable<PlanColumn> ValuesOf(LogicalScan scan) => scan.Columns.Where(c => c.Stored.Id > 0).Select(c => c.Column);

    private static IEnumerable<PlanColumn> PlaceOf(LogicalScan scan) => scan.Columns.Where(c => c.Stored.Id < 0).Select(c => c.Column);

    // Reads a value of the core from the view's rows.
    private ScalarExpression Shown(LogicalScan scan, ScalarExpression value)
    {
        var place = shape.PlaceOf(value);
        return Cast(new ColumnExpression(scan.Columns.First(c => c.Stored.Id > 0 && view.PlaceOf(c.Stored) == place).Column), value.Type);
    }

    /// <summary>
    /// Gives all rows as they would be after a refresh, where groups are merged: those of the view and of the difference meet in
    /// one join. Null where groups are not merged.
    /// </summary>
    public LogicalNode? Whole(IReadOnlyDictionary<long, BaseWindow> windows, ImmutableArray<string> partitions)
    {
        if (shape.Kind != MaintenanceKind.Groups || shape.Keys.IsEmpty) return null;
        if (new DeltaBuilder(windows, columns).Of(shape.CoreInput) is not { } delta || !CanMerge(delta)) return null;
        var scan = ReadView(partitions);
        var (changed, equal, values) = Meeting(delta, scan);
        for (var i = 0; i < shape.Keys.Length; i++)
        {
            ScalarExpression[] either = [Shown(scan, shape.Keys[i].OfOutput), new ColumnExpression(changed.Keys[i].Column)];
            values[((ColumnExpression)shape.Keys[i].OfOutput).Column] =
                new CallExpression(functions.Resolve("coalesce", [either[0].Type, either[1].Type]), Sql.Ast.NodeList.Create(either));
        }

        LogicalNode rows = new LogicalJoin(LogicalJoinKind.Full, scan, changed, equal);
        if (IsThere(delta, values) is { } there) rows = rows.FilterBy([there]);
        return Stored(rows, e => e.Substitute(values));
    }

    private bool CanMerge(Delta delta) => delta.Weight is null || shape.Parts.All(p => p.IsAdditive);

    // A group from which rows were taken may have none left.
    private ScalarExpression? IsThere(Delta delta, Dictionary<PlanColumn, ScalarExpression> values)
        => delta.Weight is not null && !shape.Keys.IsEmpty && shape.RowCount is { } count
            ? Predicates.Compare("gt", values[count.Column], Number(0)) : null;

    // The groups of the difference meet those of the view, of which each is replaced by the two together.
    private LogicalProject Merged(Delta delta, ImmutableArray<string> partitions)
    {
        var scan = ReadView(partitions);
        var (changed, equal, values) = Meeting(delta, scan);
        // Without keys both sides are one row.
        var joined = new LogicalJoin(shape.Keys.IsEmpty ? LogicalJoinKind.Inner : LogicalJoinKind.Left, changed, scan, equal);
        var isNew = IsThere(delta, values) ?? LiteralExpression.True;
        var place = Columns(PlaceOf(scan));
        LogicalNode rows = isNew is LiteralExpression
            ? joined : joined.FilterBy([Predicates.Or([isNew, Predicates.Not(Predicates.IsNull(place[0]))])]);
        return Change(rows, e => e.Substitute(values), place, isNew);
    }

    // Gives the groups of the difference, how they meet those of the view, and what each column of the core becomes.
    private (LogicalAggregate Changed, ScalarExpression Equal, Dictionary<PlanColumn, ScalarExpression> Values) Meeting(
        Delta delta, LogicalScan scan)
    {
        var keys = shape.Keys
            .Select(k => new NamedExpression(columns.Create("key", k.OfInput.Type), delta.Move(k.OfInput))).ToImmutableArray();
        var calls = ImmutableArray.CreateBuilder<NamedAggregate>();
        var merge = new PartMerge(functions);
        var values = new Dictionary<PlanColumn, ScalarExpression>();
        for (var i = 0; i < keys.Length; i++)
            values[((ColumnExpression)shape.Keys[i].OfOutput).Column] = new ColumnExpression(keys[i].Column);
        foreach (var part in shape.Parts)
        {
            var shown = Shown(scan, new ColumnExpression(part.Column));
            var call = (AggregateExpression)delta.Move(part.Call);
            if (delta.Weight is not { } weight)
            {
                values[part.Column] = merge.Together(part, shown, Added(call));
                continue;
            }

            var added = Added(merge.Where(call, Predicates.Compare("gt", new ColumnExpression(weight), Number(0))));
            var removed = Added(merge.Where(call, Predicates.Compare("lt", new ColumnExpression(weight), Number(0))));
            values[part.Column] = merge.Balance(part, shown, added, removed);
        }

        foreach (var part in shape.Parts.Where(p => delta.Weight is not null && p.Count is not null))
            values[part.Column] = PartMerge.NullWithout(values[part.Count!], values[part.Column]); // Filtered above.

        // Plain equality lets the keys of the difference filter the scan of the view.
        var equal = keys.Select((k, i) => Predicates.Compare(
            k.Expression.IsNullable(delta.Plan.NotNull) ? "eq_null_safe" : "eq", new ColumnExpression(k.Column),
            Shown(scan, shape.Keys[i].OfOutput)));
        return (new LogicalAggregate(delta.Plan, keys, calls.ToImmutable()), Predicates.And(equal), values);

        ColumnExpression Added(AggregateExpression call)
        {
            var column = columns.Create(call.Name, call.Type);
            calls.Add(new NamedAggregate(column, call));
            return new ColumnExpression(column);
        }
    }

    private LogicalProject Change(
        LogicalNode rows, Func<ScalarExpression, ScalarExpression> move, IEnumerable<ScalarExpression> place, ScalarExpression isNew)
    {
        var stored = Stored(rows, move);
        return stored with
        {
            Items = [
                .. stored.Items, .. place.Select(p => new NamedExpression(columns.Create("place", SqlType.BigInt), p)),
                new NamedExpression(columns.Create("is_new", SqlType.Boolean), isNew)],
        };
    }

    private static IEnumerable<ScalarExpression> NoPlace() => RowColumns.Place.Select(_ => LiteralExpression.NullOf(SqlType.BigInt));

    // Rows of touched keys go; what the base tables give for these keys now comes.
    private LogicalUnion Replaced(DeltaBuilder builder, Delta delta, ImmutableArray<string> partitions)
    {
        var inputs = shape.Keys.Select(k => k.OfInput).ToList();
        var scan = ReadView(partitions);
        var (gone, goneColumns) = builder.DistinctKeys(delta, inputs);
        var removed = DeltaBuilder.Among(scan, [.. shape.Keys.Select(k => Shown(scan, k.OfOutput))], gone, goneColumns);
        var again = builder.Of(shape.CoreInput)!; // It changed.
        var (touched, touchedColumns) = builder.DistinctKeys(again, inputs);
        var (core, map) = builder.At(shape.Core, old: false);
        core = Narrowed(core, input => DeltaBuilder.Among(input, [.. inputs.Select(k => Delta.Move(k, map))], touched, touchedColumns));
        var made = Change(Having(core, e => Delta.Move(e, map)), e => Delta.Move(e, map), NoPlace(), LiteralExpression.True);
        return Together(Removal(removed, scan), made);
    }

    private LogicalProject Removal(LogicalNode rows, LogicalScan scan) => new(rows, [
        .. scan.Output.Select(NamedExpression.Of),
        new NamedExpression(columns.Create("is_new", SqlType.Boolean), LiteralExpression.False)]);

    private static LogicalNode Narrowed(LogicalNode core, Func<LogicalNode, LogicalNode> narrow) => core switch
    {
        LogicalWindow { Input: LogicalWindow inner } window => window with { Input = Narrowed(inner, narrow) },
        LogicalWindow window => window with { Input = narrow(window.Input) },
        LogicalAggregate aggregate => aggregate with { Input = narrow(aggregate.Input) },
        _ => narrow(core),
    };

    // Rows like those that go are numbered together with the difference: as many stay as the weights add up to.
    private LogicalProject RowChanges(DeltaBuilder builder, Delta delta, ImmutableArray<string> partitions)
    {
        if (view.PhysicalColumns.FirstOrDefault(c => !IsComparable(c.Type)) is { } odd)
            throw new MaintenanceException($"rows were removed, and those of {odd.Type} column '{odd.Name}' cannot be found again");
        if (shape.Core.Descendants().OfType<LogicalAggregate>().Any(a => a.Aggregates.Any(c => c.Call.Type.IsFloating)))
            throw new MaintenanceException("rows were removed, and floating-point aggregates below its top are not exact");

        var scan = ReadView(partitions);
        var (gone, goneColumns) = Removed(builder);
        var alike = DeltaBuilder.Among(scan, Columns(ValuesOf(scan)), gone, goneColumns);
        var current = new LogicalProject(alike, [
            .. scan.Output.Select(NamedExpression.Of), New("weight", Number(1)), New("is_shown", Number(1))]);
        var stored = Weighted(delta);
        var changes = new LogicalProject(stored, [
            .. stored.Output.SkipLast(1).Select(NamedExpression.Of), .. NoPlace().Select(p => New("place", p)),
            NamedExpression.Of(stored.Output[^1]), New("is_shown", Number(0))]);
        return Balanced(Together(current, changes), view.PhysicalColumns.Length);

        NamedExpression New(string name, ScalarExpression value) => new(columns.Create(name, SqlType.BigInt), value);
    }

    private (LogicalNode Plan, ImmutableArray<PlanColumn> Columns) Removed(DeltaBuilder builder)
    {
        var changes = Weighted(builder.Of(shape.CoreInput)!); // It changed.
        var weight = new ColumnExpression(changes.Output[^1]);
        var negative = new LogicalFilter(changes, Predicates.Compare("lt", weight, Number(0)));
        var keys = changes.Output.SkipLast(1).Select(c => new NamedExpression(columns.Copy(c), new ColumnExpression(c))).ToImmutableArray();
        return (new LogicalAggregate(negative, keys, []), [.. keys.Select(k => k.Column)]);
    }

    private LogicalProject Weighted(Delta delta)
    {
        var stored = Stored(delta.Plan, delta.Move);
        return stored with { Items = stored.Items.Add(NamedExpression.Of(delta.Weight!)) }; // Callers have one.
    }

    // Of equal rows as many stay as their weights add up to, those that the view shows first.
    private LogicalProject Balanced(LogicalUnion union, int valueCount)
    {
        var values = Sql.Ast.NodeList.Create<ScalarExpression>(Columns(union.Columns.Take(valueCount)));
        var place = union.Columns.Skip(valueCount).Take(RowColumns.Place.Count).ToList();
        ScalarExpression weight = new ColumnExpression(union.Columns[^2]);
        ScalarExpression isShown = new ColumnExpression(union.Columns[^1]);
        var total = columns.Create("total", SqlType.BigInt);
        var number = columns.Create("number", SqlType.BigInt);
        var sum = functions.Resolve("sum", [SqlType.BigInt]);
        var rowNumber = functions.Resolve("row_number", []);
        Sql.Ast.NodeList<SortItem> order =
            [new SortItem(weight, Descending: true, NullsLast: true), new SortItem(isShown, Descending: true, NullsLast: true)];
        LogicalNode plan = new LogicalWindow(
            union, values, [], [new NamedWindow(total, new WindowExpression(sum, [weight], values, []))]);
        plan = new LogicalWindow(plan, values, order, [new NamedWindow(number, new WindowExpression(rowNumber, [], values, order))]);
        var stays = Predicates.And(
            Predicates.Compare("gt", weight, Number(0)),
            Predicates.Compare("le", new ColumnExpression(number), new ColumnExpression(total)));
        var comes = Predicates.And(Predicates.Compare("eq", isShown, Number(0)), stays);
        var goes = Predicates.And(Predicates.Compare("eq", isShown, Number(1)), Predicates.Not(stays));
        return new LogicalProject(new LogicalFilter(plan, Predicates.Or([comes, goes])), [
            .. union.Columns.Take(valueCount).Concat(place).Select(NamedExpression.Of),
            new NamedExpression(columns.Create("is_new", SqlType.Boolean), Predicates.Compare("eq", isShown, Number(0)))]);
    }

    private LogicalUnion Together(LogicalNode first, LogicalNode second)
    {
        var output = first.Output.Select(columns.Copy).ToImmutableArray();
        return new LogicalUnion([first, second], output, [[.. first.Output], [.. second.Output]]);
    }

    private static bool IsComparable(SqlType type) => type.IsNumeric || type.IsTemporal || type.IsText
        || type.Kind is SqlTypeKind.Boolean or SqlTypeKind.VarBinary
        || (type.Parts is { } parts && !type.IsMap && Array.TrueForAll(parts.Items, part => IsComparable(part.Type)));

    private static ScalarExpression[] Columns(IEnumerable<PlanColumn> from) => [.. from.Select(c => new ColumnExpression(c))];

    private static LiteralExpression Number(int value) => new((Int128)value, SqlType.BigInt);

    private static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);
}
