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
    internal const string OtherTables = "the tables of query and view differ";

    // A group may then stand in both parts of the union.
    private bool _isWider;

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

        return Fail(OtherTables);
    }

    private LogicalNode? TryMapping(RelationMapping mapping)
    {
        _isWider = false;
        var joins = new JoinMatch(mapping, input.Query.Joins, input.View.Joins);
        if (!joins.Holds()) return Fail(joins.Reason!);
        var query = input.Query.Joins.Conjuncts.Select(mapping.Query).ToList();
        var classes = ColumnClasses.Of(query);
        var missing = PredicateContainment.Compensation(query, joins.ViewConjuncts, classes, out var why);
        var source = new ViewSource(input);
        Dictionary<string, PlanColumn>? stored = null;
        var scan = missing is null ? Wider(source, query, joins, classes, out missing, out stored)
            : source.Read(mapping, query, out stored);
        if (missing is null) return Fail(why!);
        if (scan is null || stored is null) return Fail(source.Reason ?? why!);
        var outputs = new ViewOutputs(classes);
        var rollup = new AggregateRollup(input.Context.Catalog.Functions, input.Context.Columns, classes, outputs);
        OfferOutputs(mapping, stored, outputs, rollup);
        var filters = Filters(mapping, joins, missing, stored);
        if (filters is null) return null;

        var rows = scan.FilterBy(filters);
        return input.Query.IsAggregate ? Group(mapping, rows, outputs, rollup, classes) : Project(mapping, rows, outputs);
    }

    // The view lacks rows that the query wants: its query brings them from the bases.
    private LogicalNode? Wider(
        ViewSource source, List<ScalarExpression> query, JoinMatch joins, ColumnClasses classes, out List<ScalarExpression>? missing,
        out Dictionary<string, PlanColumn>? stored)
    {
        missing = null;
        stored = null;
        if (input.Partial is not null || !input.Context.Settings.Get(MvSettings.EnableUnion)) return null;
        var uncovered = new List<ScalarExpression>();
        var left = PredicateContainment.Compensation(query, joins.ViewConjuncts, classes, out _, uncovered);
        if (PredicateUnion.Of(uncovered, input.Query, query, classes) is not { } union) return null;
        var rows = source.ReadWider(union, out stored);
        _isWider = rows is not null;
        missing = rows is null ? null : left;
        return rows;
    }

    // What the query makes equal is not yet equal in the view's rows: compensation reads each column by the view's classes alone.
    private List<ScalarExpression>? Filters(
        RelationMapping mapping, JoinMatch joins, List<ScalarExpression> missing, Dictionary<string, PlanColumn> stored)
    {
        var filters = new List<ScalarExpression>();
        if (joins.Witnesses.Count > 0)
        {
            var plain = Outputs(ColumnClasses.Of(input.View.Joins.Conjuncts.Select(mapping.View)), mapping, stored);
            foreach (var witness in joins.Witnesses)
            {
                var shown = witness.Columns.Select(plain.Rewrite).FirstOrDefault(c => c is not null);
                if (shown is null)
                {
                    Fail($"the view has no column that tells whether its {witness.Join} found a row, such as "
                        + $"'{string.Join("' or '", witness.Columns.Take(2).Select(JoinBlock.Print))}'");
                    return null;
                }

                filters.Add(witness.IsNull ? Predicates.IsNull(shown) : Predicates.Not(Predicates.IsNull(shown)));
            }
        }

        var outputs = Outputs(ColumnClasses.Of(joins.ViewConjuncts), mapping, stored);
        foreach (var conjunct in missing)
        {
            if (outputs.Rewrite(conjunct) is not { } moved)
            {
                Fail($"the view has no column for '{outputs.Missing}', which the predicate {conjunct} needs");
                return null;
            }

            filters.Add(moved);
        }

        return filters;
    }

    private ViewOutputs Outputs(ColumnClasses classes, RelationMapping mapping, Dictionary<string, PlanColumn> stored)
    {
        var outputs = new ViewOutputs(classes);
        OfferOutputs(mapping, stored, outputs, null);
        return outputs;
    }

    private void OfferOutputs(
        RelationMapping mapping, Dictionary<string, PlanColumn> stored, ViewOutputs outputs, AggregateRollup? rollup)
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
            if (call is not null) rollup?.Offer((AggregateExpression)mapping.View(call.Call), column);
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
        if (!_isWider && SameGroups(mapping, classes))
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
