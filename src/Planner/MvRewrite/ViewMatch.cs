using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.MvRewrite.Rollup;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Tries to answer one block of a query from one view: tables matched, predicates contained, outputs derivable, groups equal or
/// coarser. Tables that only the query reads are joined with the view's rows. Success is a plan with exactly the block's output.
/// </summary>
internal sealed class ViewMatch(MatchInput input)
{
    internal const string OtherTables = "the tables of query and view differ";
    internal const string GroupsRows = "the view groups rows that the query wants one by one";

    // A group may stand in several rows of what is read: aggregates are rolled up, never copied.
    private bool _isSplit;
    private readonly TableKeys _keys = new(input.Object, input.Database, input.Catalog.DatabaseNameOf)
    {
        StateOf = input.Catalog.StateOf,
    };

    private JoinBlock _view = input.View.Joins;

    internal string? Reason { get; private set; }

    /// <summary>Says that the block was not looked at closely: it reads other tables than the view.</summary>
    internal bool IsAboutTables { get; private set; }

    internal LogicalNode? Try()
    {
        if (input.View.IsAggregate && !input.Query.IsAggregate)
            return Fail(GroupsRows);
        foreach (var mapping in RelationMapping.Enumerate(input.Query.Scans, input.View.Scans, input.MappingsMax))
        {
            _keys.Asked.Clear();
            if (TryMapping(mapping) is not { } found) continue;
            foreach (var (key, state) in _keys.Asked) input.Context.Trace.Assumed(input.Object.Name, key.ToString(), state);
            return found.FilterBy(input.Query.Having);
        }

        return Reason is null ? FailOfTables(OtherTables) : null;
    }

    private LogicalNode? TryMapping(RelationMapping mapping)
    {
        _isSplit = false;
        if (!Reduce(mapping)) return null;
        var joins = new JoinMatch(mapping, input.Query.Joins, _view, _keys, input.Catalog.FindObject);
        if (!joins.Holds())
        {
            NoteHelp(joins.Reason!, joins.Help);
            return Fail(joins.Reason!);
        }

        var asked = input.Query;
        if (joins.Narrowed.Count > 0)
        {
            if (NarrowedJoin.Aggregates(asked, joins.Narrowed) is not { } calls)
                return Fail("the query narrows the right side of a left join more than the view does");
            asked = asked with { Aggregates = calls };
        }

        var query = input.Query.Joins.Conjuncts.Select(mapping.Query).ToList();
        var classes = ColumnClasses.Of(query);
        var missing = PredicateContainment.Compensation(query, joins.ViewConjuncts, classes, out var why);
        var source = new ViewSource(input);
        Dictionary<string, PlanColumn>? stored = null;
        LogicalNode? rows;
        if (missing is null) rows = Wider(mapping, source, query, joins, classes, out missing, out stored);
        else if (Grain(mapping, joins, missing) is var (grain, used))
        {
            rows = source.ReadUnits(grain, out stored);
            missing = [.. missing.Where(c => !used.Contains(c))];
            _isSplit = true;
        }
        else
        {
            rows = source.Read(mapping, query, out stored);
            _isSplit = source.IsSplit;
        }

        if (missing is null) return Fail(why!);
        if (rows is null || stored is null) return Fail(source.Reason ?? why ?? "its stale parts cannot be told by their bounds");

        if (WithRest(mapping, joins, rows, stored) is not { } joined) return null;
        var outputs = new ViewOutputs(classes);
        var rollup = new AggregateRollup(
            input.Context.Catalog.Functions, input.Context.Columns, classes, outputs, NeverNull(mapping, joins))
        {
            IsNatural = value => query.Select(classes.Canonical).Any(c => PredicateContainment.Implies(
                c, Predicates.Compare("ge", value, new LiteralExpression(Int128.Zero, value.Type)))),
        };
        OfferOutputs(mapping, stored, outputs, rollup, joins.Rest);
        var filters = Filters(mapping, joins, missing, stored);
        if (filters is null) return null;

        joined = joined.FilterBy(filters);
        if (!input.Query.IsAggregate) return Project(mapping, joined, outputs);
        var groups = new GroupMatch(input with { Query = asked }, mapping, classes, outputs, rollup, _keys, _isSplit);
        return groups.Over(joined) ?? Fail(groups.Reason!);
    }

    // Takes tables out of the view's joins that the query does not read.
    private bool Reduce(RelationMapping mapping)
    {
        _view = input.View.Joins;
        if (mapping.Extra.Count == 0) return true;
        var settings = input.Context.Settings;
        var isAllowed = settings.Get(MvSettings.EnableViewDelta);
        var isSingle = input.Query.Scans.Length == 1 && !settings.Get(MvSettings.EnableSingleTableViewDelta);
        if ((!isAllowed || isSingle) && !input.Context.Trace.Enabled) return NotReduced(isAllowed, null);
        var lossless = new LosslessJoins(_keys, input.Catalog.FindObject, mapping.Extra);
        var found = lossless.Reduce(_view);
        if (!isAllowed || isSingle) return NotReduced(isAllowed, found is null ? DeclaringFor(lossless) : "");
        if (found is not { } reduced)
        {
            NoteHelp(lossless.Reason!, DeclaringFor(lossless));
            var unbelieved = _keys.Asked.Where(a => a.State is KeyState.Violated or KeyState.Doubted)
                .Select(a => $"; the declared {a.Key} is "
                    + (a.State == KeyState.Violated ? "violated" : "not verified, and a refresh stores rows"));
            FailOfTables(lossless.Reason! + string.Concat(unbelieved.Distinct())); // It says why nothing was reduced.
            return false;
        }

        mapping.Replace(lossless.Replaced);
        _view = reduced;
        return true;
    }

    // Help is empty where the setting alone is in the way, null where nothing helps.
    private bool NotReduced(bool isAllowed, string? help)
    {
        var setting = isAllowed ? MvSettings.EnableSingleTableViewDelta.Name : MvSettings.EnableViewDelta.Name;
        var reason = isAllowed ? $"the view joins more tables than the query's one ({setting})"
            : $"the view joins more tables than the query ({setting})";
        FailOfTables(reason);
        if (help is not null) NoteHelp(reason, $"SET {setting} = true{(help.Length == 0 ? "" : " and " + help)}");
        return false;
    }

    private string? DeclaringFor(LosslessJoins lossless)
        => !input.Context.Trace.Enabled ? null
            : new JoinHelp(input.Object, input.Database, _keys, input.Catalog.FindObject)
                .Declaring(lossless.Stuck.Block, lossless.Stuck.Extra);

    private void NoteHelp(string reason, string? help)
    {
        if (help is not null) input.Context.Trace.Helps(input.Object.Name, reason, help);
    }

    // The view lacks rows that the query wants: its query brings them from the bases.
    private LogicalNode? Wider(
        RelationMapping mapping, ViewSource source, List<ScalarExpression> query, JoinMatch joins, ColumnClasses classes,
        out List<ScalarExpression>? missing, out Dictionary<string, PlanColumn>? stored)
    {
        missing = null;
        stored = null;
        if (input.IsStale || input.Rows is not null || !input.Context.Settings.Get(MvSettings.EnableUnion)) return null;
        var uncovered = new List<ScalarExpression>();
        var left = PredicateContainment.Compensation(query, joins.ViewConjuncts, classes, out _, uncovered);
        if (PredicateUnion.Of(uncovered, input.Query, _view, mapping, query, classes) is not { } union) return null;
        var rows = source.ReadWider(union, out stored);
        _isSplit = rows is not null;
        missing = rows is null ? null : left;
        return rows;
    }

    // A range that the view tells by coarser units only, and that does not begin or end with one.
    private (TimeGrain Grain, HashSet<ScalarExpression> Used)? Grain(
        RelationMapping mapping, JoinMatch joins, List<ScalarExpression> missing)
    {
        var settings = input.Context.Settings;
        if (!input.Query.IsAggregate || !input.View.IsAggregate || !input.View.Having.IsEmpty || input.IsStale
            || !settings.Get(MvSettings.EnableTimeGrain) || !settings.Get(MvSettings.EnableUnion)) return null;
        // Names stand for the stored columns: which units there are does not depend on what is read.
        var names = input.ViewColumnNames.Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(n => n, n => input.Context.Columns.Create(n, StoredType(n)), StringComparer.OrdinalIgnoreCase);
        var outputs = Outputs(ColumnClasses.Of(joins.ViewConjuncts), mapping, names, joins.Rest);
        foreach (var unit in outputs.Units)
        {
            var open = missing.Where(c => outputs.Rewrite(c) is null && unit.Bound(c) is null).ToList();
            if (open.Count == 0 || !open.All(c => unit.Range(c) is not null)) continue;
            var used = new HashSet<ScalarExpression>();
            var inView = _view.Scans.Select(mapping.Find)
                .FirstOrDefault(s => s is not null && s.Columns.Any(c => c.Column.Equals(unit.Base)));
            var ranges = missing.Where(c => unit.Range(c) is not null).ToList();
            if (inView is not null && TimeGrain.Of(unit, unit.Column.Name, ranges, input.Query, used) is { } grain) return (grain, used);
        }

        return null;
    }

    private Core.Types.SqlType StoredType(string name)
        => input.Object.StoredColumns.First(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Type;

    // Joins that only the query makes, with the view's rows in the place of the tables that it covers.
    private LogicalNode? WithRest(RelationMapping mapping, JoinMatch joins, LogicalNode rows, Dictionary<string, PlanColumn> stored)
    {
        var rest = joins.Rest;
        if (rest.IsEmpty) return rows;
        _isSplit = true;
        if (input.View.IsAggregate && !input.Context.Settings.Get(MvSettings.EnableAggregatePushdown))
            return Fail("the query joins more tables than the view groups (enable_materialized_view_agg_pushdown_rewrite)");
        foreach (var scan in rest.Scans) rows = JoinBlock.Cross(rows, scan);
        var outputs = Outputs(ColumnClasses.Of(_view.Conjuncts.Select(mapping.View)), mapping, stored, rest);
        var attached = new List<AttachedJoin>();
        foreach (var join in rest.Attached)
        {
            foreach (var column in join.Right.AllScans().SelectMany(s => s.Columns))
                outputs.Offer(new ColumnExpression(column.Column), column.Column);
            var on = join.On.Select(c => outputs.Rewrite(mapping.Query(c))).ToList();
            if (on.Any(c => c is null)) return Fail($"the view has no column for '{outputs.Missing}', which the query's {join} needs");
            attached.Add(join with { On = [.. on.OfType<ScalarExpression>()] });
        }

        return JoinBlock.Attach(rows, attached);
    }

    // What the query makes equal is not yet equal in the view's rows: compensation reads each column by the view's classes alone.
    private List<ScalarExpression>? Filters(
        RelationMapping mapping, JoinMatch joins, List<ScalarExpression> missing, Dictionary<string, PlanColumn> stored)
    {
        var filters = new List<ScalarExpression>();
        if (joins.Witnesses.Count > 0)
        {
            var plain = Outputs(ColumnClasses.Of(_view.Conjuncts.Select(mapping.View)), mapping, stored, joins.Rest);
            foreach (var witness in joins.Witnesses)
            {
                var shown = witness.Columns.Select(plain.Rewrite).FirstOrDefault(c => c is not null);
                if (shown is null)
                {
                    // What the query asks of that side's columns holds for no row that lacks them.
                    var tested = witness.IsNull ? null
                        : missing.Where(c => c.RejectsNull(witness.Side)).Select(plain.Rewrite).FirstOrDefault(c => c is not null);
                    if (tested is not null)
                    {
                        filters.Add(tested);
                        continue;
                    }

                    var such = string.Join("' or '", witness.Columns.Take(2).Select(JoinBlock.Print));
                    Fail($"the view has no column that tells whether its {witness.Join} found a row"
                        + (such.Length > 0 ? $", such as '{such}'" : "; no column of that side is never NULL"));
                    return null;
                }

                filters.Add(witness.IsNull ? Predicates.IsNull(shown) : Predicates.Not(Predicates.IsNull(shown)));
            }
        }

        var viewClasses = ColumnClasses.Of(joins.ViewConjuncts);
        var outputs = Outputs(viewClasses, mapping, stored, joins.Rest);
        foreach (var conjunct in missing)
        {
            var canonical = viewClasses.Canonical(conjunct);
            var moved = outputs.Rewrite(conjunct) ?? outputs.Units.Select(u => u.Bound(canonical)).FirstOrDefault(b => b is not null);
            if (moved is null)
            {
                Fail($"the view has no column for '{outputs.Missing}', which the predicate {PredicateContainment.Print(conjunct)} needs");
                return null;
            }

            filters.Add(moved);
        }

        return filters;
    }

    private ViewOutputs Outputs(
        ColumnClasses classes, RelationMapping mapping, Dictionary<string, PlanColumn> stored, JoinBlock rest)
    {
        var outputs = new ViewOutputs(classes);
        OfferOutputs(mapping, stored, outputs, null, rest);
        return outputs;
    }

    private void OfferOutputs(
        RelationMapping mapping, Dictionary<string, PlanColumn> stored, ViewOutputs outputs, AggregateRollup? rollup, JoinBlock rest)
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

        foreach (var (name, value) in input.View.Hidden)
        {
            if (!stored.TryGetValue(name, out var column)) continue;
            if (value is not AggregateExpression call) outputs.Offer(mapping.View(value), column);
            else rollup?.Offer((AggregateExpression)mapping.View(call), column);
        }

        foreach (var column in rest.AllScans().SelectMany(s => s.Columns))
            outputs.Offer(new ColumnExpression(column.Column), column.Column);
    }

    // Columns that are NULL in no row of the query's block, nor of the view's.
    private ColumnSet NeverNull(RelationMapping mapping, JoinMatch joins)
    {
        var inner = input.Query.Joins.Scans;
        var tested = input.Query.Joins.Conjuncts.Select(mapping.Query).Concat(joins.ViewConjuncts).ToList();
        var both = _view.Scans.Where(s => inner.Any(q => ReferenceEquals(q, mapping.Find(s)))).ToList();
        return ColumnSet.Of(both.SelectMany(s => s.Columns).Where(c => !c.Stored.Nullable)
            .Select(c => mapping.View(new ColumnExpression(c.Column))).OfType<ColumnExpression>().Select(c => c.Column)
            .Concat(both.Select(mapping.Partner).Concat(joins.Rest.Scans).SelectMany(s => s.Columns)
                .Where(c => !c.Stored.Nullable).Select(c => c.Column))
            .Concat(tested.SelectMany(ColumnsOf).Distinct().Where(c => tested.Any(t => t.RejectsNull(ColumnSet.Of(c))))));
    }

    private static List<PlanColumn> ColumnsOf(ScalarExpression expression)
    {
        var columns = new List<PlanColumn>();
        expression.Visit(e =>
        {
            if (e is ColumnExpression column) columns.Add(column.Column);
        });
        return columns;
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

    private LogicalNode? Fail(string reason)
    {
        // That tables differ tells least: another pairing may have come further.
        if (Reason is null || IsAboutTables) Reason = reason;
        IsAboutTables = false;
        return null;
    }

    private LogicalNode? FailOfTables(string reason)
    {
        IsAboutTables |= Reason is null;
        Reason ??= reason;
        return null;
    }
}
