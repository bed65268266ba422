using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.MvRewrite.Rollup;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Groups the view's rows as the query asks: its aggregates over plain rows, copies where each group is one row of the view, else
/// roll-up. Grouping sets of the query are made over the view's groups.
/// </summary>
internal sealed class GroupMatch(
    MatchInput input, RelationMapping mapping, ColumnClasses classes, ViewOutputs outputs, AggregateRollup rollup, TableKeys tableKeys,
    bool isSplit)
{
    internal string? Reason { get; private set; }

    internal LogicalNode? Over(LogicalNode rows)
    {
        var keys = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var key in input.Query.Keys!.Value)
        {
            if (outputs.Rewrite(mapping.Query(key.Expression)) is not { } moved)
                return Fail($"the view does not offer '{outputs.Missing}', which the query groups by");
            keys.Add(key with { Expression = moved });
        }

        if (!input.View.IsAggregate) return Aggregate(rows, keys.ToImmutable());
        // The row of a view without groups is there for no rows, too, where a query with groups gives none.
        if (input.View.Keys!.Value.IsEmpty && keys.Count > 0)
            return Fail("the view has one row also where its tables have none, and the query groups");
        var isSame = !isSplit && input.Query.GroupingSets.IsEmpty && SameGroups();
        if (!input.View.Having.IsEmpty)
        {
            if (!isSame) return Fail("the view keeps only some groups (HAVING), and the query groups otherwise");
            if (UnkeptGroups() is { } lost) return Fail($"the view keeps only groups with {lost}, which the query does not ask for");
        }

        if (isSame && Copy(rows, keys.ToImmutable()) is { } copy) return copy;
        return RollUp(rows, keys.ToImmutable());
    }

    // The view's rows are base rows: the query's aggregates run over them with arguments moved.
    private LogicalNode? Aggregate(LogicalNode rows, ImmutableArray<NamedExpression> keys)
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

        return Grouped(rows, keys, calls.ToImmutable());
    }

    private LogicalProject? Copy(LogicalNode rows, ImmutableArray<NamedExpression> keys)
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

    private LogicalNode? RollUp(LogicalNode rows, ImmutableArray<NamedExpression> keys)
    {
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var key in keys) items.Add(NamedExpression.Of(key.Column));
        if (input.Query.GroupingId is { } id) items.Add(NamedExpression.Of(id));
        // Without keys, and for the empty set of several, there is a row although no group is there.
        var sets = input.Query.GroupingSets;
        var global = keys.IsEmpty || sets.Any(s => s.IsEmpty);
        foreach (var aggregate in input.Query.Aggregates)
        {
            var call = (AggregateExpression)mapping.Query(aggregate.Call);
            var value = rollup.RollUp(call, global) ?? (IsOneRow() ? rollup.OfOneRow(call) : null);
            if (value is null) return Fail($"the view offers nothing that {aggregate.Call} can be rolled up from");
            items.Add(new NamedExpression(aggregate.Column, value));
        }

        return new LogicalProject(Grouped(rows, keys, rollup.Calls), items.ToImmutable());
    }

    private LogicalAggregate Grouped(LogicalNode rows, ImmutableArray<NamedExpression> keys, ImmutableArray<NamedAggregate> calls)
        => new(rows, keys, calls) { GroupingSets = input.Query.GroupingSets, GroupingId = input.Query.GroupingId };

    // A query without keys gives a row even where the view has none.
    private bool SameGroups() => input.Query.Keys!.Value.IsEmpty ? input.View.Keys!.Value.IsEmpty : AreKeysFixed();

    /// <summary>Says that the query puts all rows into one group, of which the view has one row or none.</summary>
    private bool IsOneRow() => !isSplit && input.Query.Keys!.Value.IsEmpty && input.Query.GroupingSets.IsEmpty && AreKeysFixed();

    // Each group of the query is one row of the view when every view key is fixed by the query's keys or its predicates.
    private bool AreKeysFixed()
    {
        var viewKeys = input.View.Keys!.Value;
        var asked = input.Query.Keys!.Value.Select(k => classes.Canonical(mapping.Query(k.Expression))).ToHashSet();
        foreach (var conjunct in input.Query.Joins.Conjuncts.Select(c => classes.Canonical(mapping.Query(c))))
        {
            // Values that compare equal may differ: 0 and -0, blanks at the end.
            if (PredicateContainment.AsRange(conjunct) is var (column, name, bound) && name == "eq" && column.Type == bound.Type
                && !column.Type.IsFloating && column.Type.Kind is not (SqlTypeKind.Char or SqlTypeKind.Json))
                asked.Add(new ColumnExpression(column));
        }

        var rows = AddDetermined(asked);
        return viewKeys.All(k => classes.Canonical(mapping.View(k.Expression)) is var key
            && (asked.Contains(key) || !key.Columns.IsEmpty && rows.ContainsAll(key.Columns)));
    }

    // A row that a unique key names has one value in each column.
    private ColumnSet AddDetermined(HashSet<ScalarExpression> asked)
    {
        var rows = ColumnSet.Empty;
        var open = input.View.Joins.Scans.ToList();
        while (open.Find(IsFixed) is { } scan)
        {
            open.Remove(scan);
            foreach (var value in scan.Columns.Select(ValueOf))
            {
                asked.Add(value);
                rows = rows.Union(value.Columns);
            }
        }

        return rows;

        bool IsFixed(LogicalScan scan) => input.Catalog.FindObject(scan.Table.Id) is Table table && tableKeys.IsUnique(
            table, [.. scan.Columns.Where(c => asked.Contains(ValueOf(c))).Select(c => c.Stored.Name)]);

        ScalarExpression ValueOf(ScanColumn column) => classes.Canonical(mapping.View(new ColumnExpression(column.Column)));
    }

    // Gives what the view asks of its groups and the query does not; null when it asks for all of it.
    private ScalarExpression? UnkeptGroups()
    {
        var common = new Dictionary<PlanColumn, ScalarExpression>();
        foreach (var key in input.View.Keys!.Value)
        {
            var canonical = classes.Canonical(mapping.View(key.Expression));
            var same = input.Query.Keys!.Value.FirstOrDefault(k => classes.Canonical(mapping.Query(k.Expression)).Equals(canonical));
            if (same is not null) common[key.Column] = new ColumnExpression(same.Column);
        }

        foreach (var aggregate in input.View.Aggregates)
        {
            var canonical = classes.Canonical(mapping.View(aggregate.Call));
            var same = input.Query.Aggregates.FirstOrDefault(a => classes.Canonical(mapping.Query(a.Call)).Equals(canonical));
            if (same is not null) common[aggregate.Column] = new ColumnExpression(same.Column);
        }

        var known = ColumnSet.Of(common.Keys);
        return input.View.Having.FirstOrDefault(wanted => !known.ContainsAll(wanted.Columns)
            || !input.Query.Having.Any(h => PredicateContainment.Implies(h, wanted.Substitute(common))));
    }

    private LogicalNode? Fail(string reason)
    {
        Reason ??= reason;
        return null;
    }
}
