using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;

namespace MatViewDb.Planner.Incremental;

/// <summary>
/// Is what a refresh computes: a plan whose output is the view's physical columns in order, and whether its rows are added to
/// the view's partitions or stand in place of their contents.
/// </summary>
public sealed record MaintenanceResult(LogicalNode Plan, bool Appends, string Method);

/// <summary>Writes the plans that refresh one view, from its shape.</summary>
public sealed class MaintenancePlans(
    MaintenanceShape shape, MaterializedView view, ColumnFactory columns, IFunctionResolver functions)
{
    private readonly ImmutableArray<ScalarExpression> _outputs = [.. shape.Outputs];

    /// <summary>Says whether the view stores what its shape needs.</summary>
    public static bool Fits(MaintenanceShape shape, MaterializedView view)
        => shape.Visible.Length == view.StoredColumns.Length && view.StateColumns.Length == shape.State.Length
            && view.StateColumns.Zip(shape.State).All(p => p.First.Name == p.Second.Name && p.First.Type == p.Second.Type);

    /// <summary>Gives the hidden columns of a new view.</summary>
    public static ImmutableArray<Column> StateOf(MaintenanceShape shape, int visible)
        => shape.Kind == MaintenanceKind.None ? []
            : [.. shape.State.Select((s, i) => new Column(visible + i + 1, s.Name, s.Type, Nullable: true))];

    /// <summary>Computes rows from scratch, of some partitions when given; the base tables as the snapshot has them.</summary>
    public LogicalNode Full(IReadOnlyList<PartitionBounds?>? partitions)
    {
        var core = Having(shape.Core, e => e);
        if (partitions is not null && view.Tracking is { } tracking)
        {
            var column = view.StoredColumns.First(c => c.Name == tracking.MvColumn);
            var within = PartitionPredicates.Any(partitions, InsertBinder.Strict(_outputs[column.Id - 1], column));
            if (within is not null) core = core.FilterBy([within]);
        }

        return Stored(core, e => e);
    }

    /// <summary>
    /// Computes what the changes of the base tables mean for the view; null when they mean nothing. Throws
    /// <see cref="MaintenanceProblem"/> with the reason where it cannot.
    /// </summary>
    public MaintenanceResult? Incremental(IReadOnlyDictionary<long, BaseWindow> windows, ImmutableArray<string> partitions)
    {
        var builder = new DeltaBuilder(windows, columns);
        if (builder.Of(shape.CoreInput) is not { } delta) return null;
        switch (shape.Kind)
        {
            case MaintenanceKind.Rows when delta.Weight is null:
                return new MaintenanceResult(Stored(delta.Plan, delta.Move), Appends: true, "rows are added");
            case MaintenanceKind.Rows:
                return new MaintenanceResult(RowChanges(builder, delta, partitions), Appends: false, "rows are added and taken away");
            case MaintenanceKind.Groups when delta.Weight is null || shape.Parts.All(p => p.IsAdditive):
                return new MaintenanceResult(Merged(delta, partitions), Appends: false, "groups are merged with those of the difference");
            case MaintenanceKind.Groups or MaintenanceKind.Keys when !shape.Keys.IsEmpty:
                return new MaintenanceResult(Replaced(builder, delta, partitions), Appends: false, "touched groups are computed anew");
            default:
                throw new MaintenanceProblem("rows were removed, and its MIN, MAX or floating-point sum without GROUP BY needs all rows");
        }
    }

    private LogicalNode Having(LogicalNode core, Func<ScalarExpression, ScalarExpression> move) => core.FilterBy(shape.Having.Select(move));

    private LogicalProject Stored(LogicalNode core, Func<ScalarExpression, ScalarExpression> move)
        => new(core, [.. view.PhysicalColumns.Select(c => new NamedExpression(
            columns.Create(c.Name, c.Type), InsertBinder.Strict(move(_outputs[c.Id - 1]), c)))]);

    private LogicalScan ReadView(ImmutableArray<string> partitions) => new(
        view, "", view.Name, [.. view.PhysicalColumns.Select(c => new ScanColumn(columns.Create(c.Name, c.Type), c))])
    {
        Partitions = [.. partitions.Where(view.Partitions.ContainsKey)],
        ExpectedRows = partitions.Sum(p => view.Partitions.GetValueOrDefault(p)?.Rows ?? 0),
    };

    // Reads a value of the core from the view's rows.
    private ScalarExpression Shown(LogicalScan scan, ScalarExpression value)
    {
        var id = shape.PlaceOf(value) + 1;
        return Cast(new ColumnExpression(scan.Columns.First(c => c.Stored.Id == id).Column), value.Type);
    }

    // The groups of the view and those of the difference, grouped once more.
    private LogicalProject Merged(Delta delta, ImmutableArray<string> partitions)
    {
        var weighted = delta.Weight is not null;
        var scan = ReadView(partitions);
        List<ScalarExpression> values = [.. shape.Keys.Select(k => k.OfOutput), .. shape.Parts.Select(p => new ColumnExpression(p.Column))];
        var shown = values.Select(v => new NamedExpression(columns.Create("shown", v.Type), Shown(scan, v))).ToList();
        if (weighted) shown.Add(new NamedExpression(columns.Create("weight", SqlType.BigInt), Number(1)));
        var current = new LogicalProject(scan, [.. shown]);

        var keys = shape.Keys.Select(k => new NamedExpression(columns.Create("key", k.OfInput.Type), delta.Move(k.OfInput))).ToList();
        if (delta.Weight is { } w) keys.Add(new NamedExpression(columns.Copy(w), new ColumnExpression(w)));
        var parts = shape.Parts.Select(p => new NamedAggregate(columns.Copy(p.Column), (AggregateExpression)delta.Move(p.Call))).ToList();
        var changed = new LogicalAggregate(delta.Plan, [.. keys], [.. parts]);
        var changedColumns = keys.Take(shape.Keys.Length).Select(k => k.Column).Concat(parts.Select(p => p.Column));
        if (weighted) changedColumns = changedColumns.Append(keys[^1].Column);

        var together = current.Output.Select(columns.Copy).ToImmutableArray();
        var union = new LogicalUnion([current, changed], together, [[.. current.Output], [.. changedColumns]]);
        return Regrouped(union, together, weighted);
    }

    private LogicalProject Regrouped(LogicalUnion union, ImmutableArray<PlanColumn> together, bool weighted)
    {
        var count = shape.Keys.Length;
        var keys = together.Take(count).Select(c => new NamedExpression(columns.Copy(c), new ColumnExpression(c))).ToImmutableArray();
        var sums = new List<NamedAggregate>();
        var values = new Dictionary<PlanColumn, ScalarExpression>();
        for (var i = 0; i < count; i++) values[((ColumnExpression)shape.Keys[i].OfOutput).Column] = new ColumnExpression(keys[i].Column);
        for (var i = 0; i < shape.Parts.Length; i++)
        {
            var part = shape.Parts[i];
            ScalarExpression input = new ColumnExpression(together[count + i]);
            if (!weighted)
            {
                values[part.Column] = Cast(Aggregate(part.Call.Name is "min" or "max" ? part.Call.Name : "sum", input), part.Call.Type);
                continue;
            }

            var weight = new ColumnExpression(together[^1]);
            values[part.Column] = Subtract(Weighed("gt", weight, input), Weighed("lt", weight, input), part.Call.Type);
        }

        LogicalNode grouped = new LogicalAggregate(union, keys, [.. sums]);
        if (!weighted) return Stored(grouped, e => e.Substitute(values));
        foreach (var part in shape.Parts)
        {
            if (part.Count is not { } counted) continue;
            var none = Predicates.Compare("eq", values[counted], Number(0));
            var type = part.Call.Type;
            values[part.Column] = new CaseExpression([none], [LiteralExpression.NullOf(type)], values[part.Column], type);
        }

        if (count > 0 && shape.RowCount is { } rows) grouped = grouped.FilterBy([Predicates.Compare("gt", values[rows.Column], Number(0))]);
        return Stored(grouped, e => e.Substitute(values));

        ScalarExpression Aggregate(string name, ScalarExpression input)
        {
            var signature = functions.Resolve(name, [input.Type]);
            var column = columns.Create(name, signature.ReturnType);
            sums.Add(new NamedAggregate(column, new AggregateExpression(signature, [Cast(input, signature.ArgumentTypes[0])])));
            return new ColumnExpression(column);
        }

        ScalarExpression Weighed(string comparison, ScalarExpression weight, ScalarExpression input)
        {
            var sum = Aggregate("sum", new CaseExpression([Predicates.Compare(comparison, weight, Number(0))], [input], null, input.Type));
            var zero = Cast(Number(0), sum.Type);
            return new CallExpression(functions.Resolve("coalesce", [sum.Type, sum.Type]), [sum, zero]);
        }
    }

    private ScalarExpression Subtract(ScalarExpression left, ScalarExpression right, SqlType type)
    {
        var signature = functions.Resolve("subtract", [left.Type, right.Type]);
        return Cast(new CallExpression(
            signature, [Cast(left, signature.ArgumentTypes[0]), Cast(right, signature.ArgumentTypes[1])]), type);
    }

    // The view's rows of other keys, and the rows of touched keys computed from the base tables as they are now.
    private LogicalUnion Replaced(DeltaBuilder builder, Delta delta, ImmutableArray<string> partitions)
    {
        var inputs = shape.Keys.Select(k => k.OfInput).ToList();
        var scan = ReadView(partitions);
        var (gone, goneColumns) = builder.DistinctKeys(delta, inputs);
        var kept = DeltaBuilder.Among(scan, [.. shape.Keys.Select(k => Shown(scan, k.OfOutput))], gone, goneColumns, keep: false);
        var again = builder.Of(shape.CoreInput)!; // It changed.
        var (touched, touchedColumns) = builder.DistinctKeys(again, inputs);
        var (core, map) = builder.At(shape.Core, old: false);
        core = Narrowed(core, input => DeltaBuilder.Among(input, [.. inputs.Select(k => Delta.Move(k, map))], touched, touchedColumns));
        var made = Stored(Having(core, e => Delta.Move(e, map)), e => Delta.Move(e, map));
        return Together(kept, scan.Output, made);
    }

    private static LogicalNode Narrowed(LogicalNode core, Func<LogicalNode, LogicalNode> narrow) => core switch
    {
        LogicalWindow { Input: LogicalWindow inner } window => window with { Input = Narrowed(inner, narrow) },
        LogicalWindow window => window with { Input = narrow(window.Input) },
        LogicalAggregate aggregate => aggregate with { Input = narrow(aggregate.Input) },
        _ => narrow(core),
    };

    // Rows like those that go are numbered together with the difference: as many stay as the weights add up to.
    private LogicalUnion RowChanges(DeltaBuilder builder, Delta delta, ImmutableArray<string> partitions)
    {
        if (view.PhysicalColumns.FirstOrDefault(c => !IsComparable(c.Type)) is { } odd)
            throw new MaintenanceProblem($"rows were removed, and those of {odd.Type} column '{odd.Name}' cannot be found again");
        if (shape.Core.Descendants().OfType<LogicalAggregate>().Any(a => a.Aggregates.Any(c => c.Call.Type.IsFloating)))
            throw new MaintenanceProblem("rows were removed, and floating-point aggregates below its top are not exact");

        var changes = Weighted(delta);
        var scan = ReadView(partitions);
        var (gone, goneColumns) = Removed(builder);
        var untouched = DeltaBuilder.Among(scan, Columns(scan.Output), gone, goneColumns, keep: false);
        var like = ReadView(partitions);
        var (goneAgain, goneAgainColumns) = Removed(builder);
        var alike = DeltaBuilder.Among(like, Columns(like.Output), goneAgain, goneAgainColumns);
        var one = columns.Create("weight", SqlType.BigInt);
        var current = new LogicalProject(alike, [.. like.Output.Select(NamedExpression.Of), new NamedExpression(one, Number(1))]);
        var together = current.Output.Select(columns.Copy).ToImmutableArray();
        var union = new LogicalUnion([current, changes], together, [[.. current.Output], [.. changes.Output]]);
        return Together(untouched, scan.Output, Balanced(union, together));
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

    private LogicalNode Balanced(LogicalNode union, ImmutableArray<PlanColumn> together)
    {
        var values = Sql.Ast.NodeList.Create<ScalarExpression>(Columns([.. together.SkipLast(1)]));
        ScalarExpression weight = new ColumnExpression(together[^1]);
        var total = columns.Create("total", SqlType.BigInt);
        var number = columns.Create("number", SqlType.BigInt);
        var sum = functions.Resolve("sum", [SqlType.BigInt]);
        var rowNumber = functions.Resolve("row_number", []);
        Sql.Ast.NodeList<SortItem> order = [new SortItem(weight, Descending: true, NullsLast: true)];
        LogicalNode plan = new LogicalWindow(
            union, values, [], [new NamedWindow(total, new WindowExpression(sum, [weight], values, []))]);
        plan = new LogicalWindow(plan, values, order, [new NamedWindow(number, new WindowExpression(rowNumber, [], values, order))]);
        var stays = Predicates.And(
            Predicates.Compare("gt", weight, Number(0)),
            Predicates.Compare("le", new ColumnExpression(number), new ColumnExpression(total)));
        return new LogicalFilter(plan, stays).ProjectTo([.. together.SkipLast(1)]);
    }

    private LogicalUnion Together(LogicalNode kept, IReadOnlyList<PlanColumn> keptColumns, LogicalNode made)
    {
        var output = keptColumns.Select(columns.Copy).ToImmutableArray();
        return new LogicalUnion([kept, made], output, [[.. keptColumns], [.. made.Output]]);
    }

    private static bool IsComparable(SqlType type) => type.IsNumeric || type.IsTemporal || type.IsText
        || type.Kind is SqlTypeKind.Boolean or SqlTypeKind.VarBinary;

    private static ScalarExpression[] Columns(IReadOnlyList<PlanColumn> from) => [.. from.Select(c => new ColumnExpression(c))];

    private static LiteralExpression Number(int value) => new((Int128)value, SqlType.BigInt);

    private static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);
}
