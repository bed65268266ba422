using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Tries to answer one block of a query from one view: same tables, predicates contained, outputs derivable, groups equal or
/// coarser. Success is a plan over the view with exactly the block's output columns.
/// </summary>
internal sealed class ViewMatch(MatchInput input)
{
    internal string? Reason { get; private set; }

    internal LogicalNode? Try()
    {
        if (input.View.IsAggregate && !input.Query.IsAggregate)
            return Fail("the view groups rows that the query wants one by one");
        LogicalNode? found = null;
        foreach (var mapping in RelationMapping.Enumerate(input.Query.Scans, input.View.Scans, input.MappingsMax))
        {
            found = TryMapping(mapping);
            if (found is not null) return found;
        }

        return Fail("the tables of query and view differ");
    }

    private LogicalNode? TryMapping(RelationMapping mapping)
    {
        var query = input.Query.Conjuncts.Select(mapping.Query).ToList();
        var view = input.View.Conjuncts.Select(mapping.View).ToList();
        var classes = ColumnClasses.Of(query);
        var missing = PredicateContainment.Compensation(query, view, classes, out var why);
        if (missing is null) return Fail(why!);

        var scan = MakeScan(out var stored);
        var outputs = new ViewOutputs(classes);
        var rollup = new AggregateRollup(input.Context.Catalog.Functions, input.Context.Columns, classes, outputs);
        OfferOutputs(mapping, stored, outputs, rollup);

        var filters = new List<ScalarExpression>();
        foreach (var conjunct in missing)
        {
            if (outputs.Rewrite(conjunct) is not { } moved)
                return Fail($"the view has no column for '{outputs.Missing}', which the predicate {conjunct} needs");
            filters.Add(moved);
        }

        var rows = scan.FilterBy(filters);
        return input.Query.IsAggregate ? Group(mapping, rows, outputs, rollup, classes) : Project(mapping, rows, outputs);
    }

    private LogicalScan MakeScan(out Dictionary<string, PlanColumn> stored)
    {
        var columns = ImmutableArray.CreateBuilder<ScanColumn>();
        stored = new Dictionary<string, PlanColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in input.Object.StoredColumns)
        {
            var made = input.Context.Columns.Create(
                column.Name, column.Type,
                new ColumnOrigin(input.Database, input.Object.Name, input.Object.Name, column.Name, column.IsKey));
            stored[column.Name] = made;
            columns.Add(new ScanColumn(made, column));
        }

        return new LogicalScan(input.Object, input.Database, input.Object.Name, columns.ToImmutable());
    }

    private void OfferOutputs(
        RelationMapping mapping, Dictionary<string, PlanColumn> stored, ViewOutputs outputs, AggregateRollup rollup)
    {
        for (var i = 0; i < input.View.Outputs.Length; i++)
        {
            var output = input.View.Outputs[i];
            if (!stored.TryGetValue(input.ViewColumnNames[i], out var column)) continue;
            if (!input.View.IsAggregate)
            {
                outputs.Offer(mapping.View(output.Expression), column);
                continue;
            }

            if (output.Expression is not ColumnExpression named) continue;
            var key = input.View.Keys!.Value.FirstOrDefault(k => k.Column.Equals(named.Column));
            if (key is not null) outputs.Offer(mapping.View(key.Expression), column);
            var call = input.View.Aggregates.FirstOrDefault(a => a.Column.Equals(named.Column));
            if (call is not null) rollup.Offer((AggregateExpression)mapping.View(call.Call), column);
        }
    }

    private LogicalNode? Project(RelationMapping mapping, LogicalNode rows, ViewOutputs outputs)
    {
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var output in input.Query.Outputs)
        {
            if (outputs.Rewrite(mapping.Query(output.Expression)) is not { } moved)
                return Fail($"the view has no column for '{outputs.Missing}'");
            items.Add(output with { Expression = moved });
        }

        return new LogicalProject(rows, items.ToImmutable());
    }

    private LogicalNode? Group(
        RelationMapping mapping, LogicalNode rows, ViewOutputs outputs, AggregateRollup rollup, ColumnClasses classes)
    {
        var keys = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var key in input.Query.Keys!.Value)
        {
            if (outputs.Rewrite(mapping.Query(key.Expression)) is not { } moved)
                return Fail($"the view does not offer '{outputs.Missing}', which the query groups by");
            keys.Add(key with { Expression = moved });
        }

        if (!input.View.IsAggregate) return Aggregate(mapping, rows, keys.ToImmutable(), outputs);
        if (SameGroups(mapping, classes))
            return Copy(mapping, rows, keys.ToImmutable(), rollup) ?? RollUp(mapping, rows, keys.ToImmutable(), rollup);
        return RollUp(mapping, rows, keys.ToImmutable(), rollup);
    }

    // The view's rows are base rows: the query's aggregates run over them with arguments moved.
    private LogicalNode? Aggregate(
        RelationMapping mapping, LogicalNode rows, ImmutableArray<NamedExpression> keys, ViewOutputs outputs)
    {
        var calls = ImmutableArray.CreateBuilder<NamedAggregate>();
        foreach (var aggregate in input.Query.Aggregates)
        {
            var call = (AggregateExpression)mapping.Query(aggregate.Call);
            var children = call.Children.Select(outputs.Rewrite).ToList();
            if (children.Any(c => c is null))
                return Fail($"the view has no column for '{outputs.Missing}', which {aggregate.Call} needs");
            calls.Add(aggregate with { Call = (AggregateExpression)call.WithChildren([.. children.OfType<ScalarExpression>()]) });
        }

        return new LogicalAggregate(rows, keys, calls.ToImmutable());
    }

    private LogicalNode? Copy(
        RelationMapping mapping, LogicalNode rows, ImmutableArray<NamedExpression> keys, AggregateRollup rollup)
    {
        var items = keys.ToBuilder();
        foreach (var aggregate in input.Query.Aggregates)
        {
            var value = rollup.Copy((AggregateExpression)mapping.Query(aggregate.Call));
            if (value is null || value.Type != aggregate.Column.Type) return null;
            items.Add(new NamedExpression(aggregate.Column, value));
        }

        return new LogicalProject(rows, items.ToImmutable());
    }

    private LogicalNode? RollUp(
        RelationMapping mapping, LogicalNode rows, ImmutableArray<NamedExpression> keys, AggregateRollup rollup)
    {
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var key in keys) items.Add(NamedExpression.Of(key.Column));
        foreach (var aggregate in input.Query.Aggregates)
        {
            var value = rollup.RollUp((AggregateExpression)mapping.Query(aggregate.Call), keys.IsEmpty);
            if (value is null) return Fail($"the view offers nothing that {aggregate.Call} can be rolled up from");
            items.Add(new NamedExpression(aggregate.Column, value));
        }

        return new LogicalProject(new LogicalAggregate(rows, keys, rollup.Calls), items.ToImmutable());
    }

    // Each group of the query is one row of the view when every view key is fixed by the query's keys.
    private bool SameGroups(RelationMapping mapping, ColumnClasses classes)
    {
        var asked = input.Query.Keys!.Value.Select(k => classes.Canonical(mapping.Query(k.Expression))).ToHashSet();
        return input.View.Keys!.Value.All(k => asked.Contains(classes.Canonical(mapping.View(k.Expression))));
    }

    private LogicalNode? Fail(string reason)
    {
        Reason ??= reason;
        return null;
    }
}
