using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.MvAdvice;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>
/// Proposes views for queries. A proposal is planned before it is made: only what the rewriter puts into the query, and what makes it
/// cheaper, is proposed. Sketches of several queries become one view where that serves them nearly as well.
/// </summary>
internal sealed class Advisor(Session session, CatalogSnapshot snapshot, CancellationToken cancel)
{
    private const double GainMin = 1.5;
    private const double GoodGain = 10;
    private const double KeptShare = 0.1;
    private const double RowsShareMax = 0.5;
    private const double MergedCostMax = 2;
    private const double PartitionGrowthMax = 4;
    private readonly WhatIf _whatIf = new(session, snapshot);
    private readonly List<string> _refusals = [];

    /// <summary>Says of what was looked at why nothing is proposed for it.</summary>
    internal IReadOnlyList<string> Refusals => [.. _refusals.Distinct()];

    /// <summary>Says whether a query of the log can still be planned by this user.</summary>
    internal bool CanPlan(Query query)
    {
        try
        {
            _whatIf.Weigh(query);
            return true;
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            return false;
        }
    }

    internal async ValueTask<IReadOnlyList<ViewAdvice>> ProposeAsync(IReadOnlyList<WorkloadQuery> workload)
    {
        var found = new List<Proposal>();
        foreach (var query in workload)
        {
            cancel.ThrowIfCancellationRequested();
            await FindAsync(query, found).ConfigureAwait(false);
        }

        await MergeAsync(found).ConfigureAwait(false);
        var advices = new List<ViewAdvice>();
        foreach (var proposal in found)
        {
            cancel.ThrowIfCancellationRequested();
            if (await AdviseAsync(proposal, workload).ConfigureAwait(false) is { } advice) advices.Add(advice);
        }

        return [.. advices.OrderByDescending(a => a.SecondsSaved ?? 0).ThenByDescending(a => a.CostWithout - a.CostWith)
            .ThenBy(a => a.Name, StringComparer.Ordinal)];
    }

    private async ValueTask FindAsync(WorkloadQuery query, List<Proposal> found)
    {
        var before = _whatIf.Weigh(query.Query);
        query.Cost = before.Cost;
        var blocks = _whatIf.Planner.Sketches(query.Query, _whatIf.View(), _whatIf.Settings, _refusals);
        if (blocks.Count == 0 && _refusals.Count == 0) _refusals.Add("no part of the query groups or joins tables");
        foreach (var block in blocks) await FindAsync(query, block, before.UsedViews, found).ConfigureAwait(false);
    }

    private async ValueTask FindAsync(WorkloadQuery query, BlockSketch block, IReadOnlyList<string> used, List<Proposal> found)
    {
        if (block.Exact.Tables.Any(t => TemporaryTables.IsHome(t.Database)))
        {
            _refusals.Add("views cannot stand on temporary tables");
            return;
        }

        if (await BestAsync(query, block, used).ConfigureAwait(false) is { } best)
        {
            var same = found.FirstOrDefault(p => p.Query == best.Query);
            if (same is null) found.Add(best);
            else same.For.Add(query);
            return;
        }

        var refused = _refusals.Count;
        foreach (var part in block.Parts) await FindAsync(query, part, used, found).ConfigureAwait(false);
        // Why the whole has no view is what people asked for.
        _refusals.RemoveRange(refused, _refusals.Count - refused);
    }

    // The most general of the sketches that is nearly as good as the best.
    private async ValueTask<Proposal?> BestAsync(WorkloadQuery query, BlockSketch block, IReadOnlyList<string> used)
    {
        Proposal? best = null;
        var bestGain = 0.0;
        var isRead = false;
        string? whyNot = null;
        foreach (var sketch in Variants(block))
        {
            var proposal = await SupposeAsync(sketch).ConfigureAwait(false);
            if (proposal is null || IsTheTableAgain(proposal)) continue;
            var after = _whatIf.Weigh(query.Query, proposal.Supposed);
            if (after.Read.Count == 0)
            {
                whyNot ??= after.WhyNot;
                continue;
            }

            isRead = true;
            var gain = query.Cost / Math.Max(after.Cost, 1);
            proposal.For.Add(query);
            if (gain >= GoodGain && (best is null || bestGain < GoodGain)) return proposal;
            if (gain <= bestGain * 1.5) continue;
            (best, bestGain) = (proposal, gain);
        }

        if (best is not null && bestGain >= GainMin) return best;
        var tables = string.Join(", ", block.Exact.Tables.Select(t => t.Name));
        _refusals.Add(used.Count > 0 ? $"{string.Join(", ", used)} is used already, and a view over {tables} would save little more"
            : isRead
            ? string.Create(
                CultureInfo.InvariantCulture, $"a view over {tables} would make it {Math.Max(bestGain, 1):0.#} times cheaper at most")
            : $"no view over {tables} would be read: {whyNot ?? "its rows would cost as much as the tables'"}");
        return null;
    }

    // Groups that are nearly as many as the rows they are made of save the grouping alone.
    private bool IsTheTableAgain(Proposal proposal)
        => proposal.Sketch is { Tables: [var only], Attached: [] } && snapshot.Find(only.Id) is Table table
            && proposal.Supposed.Estimate.Rows > table.Rows * RowsShareMax;

    // Filters are left to queries as long as the groups stay few.
    private IEnumerable<ViewSketch> Variants(BlockSketch block)
    {
        var largest = block.Exact.Tables.Max(t => (snapshot.Find(t.Id) as Table)?.Rows ?? 0);
        var few = Math.Max(1000, largest * KeptShare);
        ViewSketch? general = null;
        foreach (var start in new[] { block.General, block.Collected })
        {
            if (start is null) continue;
            var narrowed = start;
            while (RowsOf(narrowed) > few && narrowed.Filters.Any(f => !narrowed.Kept.Contains(f.Sql)))
            {
                narrowed = narrowed.Filters.Where(f => !narrowed.Kept.Contains(f.Sql))
                    .Select(f => narrowed with { Kept = narrowed.Kept.Add(f.Sql) }).MinBy(RowsOf)!; // There is one.
            }

            if (general is null || RowsOf(general) > few && RowsOf(narrowed) < RowsOf(general)) general = narrowed;
        }

        if (general is not null) yield return general;
        if (general is { Filters.Length: > 0 } && general.Kept.Count < general.Filters.Length)
            yield return general with { Kept = [.. general.Filters.Select(f => f.Sql)] };
        yield return block.Exact;
    }

    private double RowsOf(ViewSketch sketch)
    {
        try
        {
            return _whatIf.Planner.Estimate(SqlParser.ParseQuery(sketch.ToQuery()), _whatIf.View(), _whatIf.Settings).Rows;
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            return double.MaxValue;
        }
    }

    private async ValueTask<Proposal?> SupposeAsync(ViewSketch sketch)
    {
        var query = sketch.ToQuery();
        var database = sketch.Tables[0].Database;
        try
        {
            var name = $"#{sketch.SuggestName()}";
            var supposed = await _whatIf.SupposeAsync(ViewAdvice.DefinitionOf(database, name, BodyOf(null, query))).ConfigureAwait(false);
            return new Proposal(sketch, query, database) { Supposed = supposed };
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            _refusals.Add($"a view over {string.Join(", ", sketch.Tables.Select(t => t.Name))} cannot be created: {problem.Message}");
            return null;
        }
    }

    // Two views become one where every query that reads one of them reads the new one, at little more cost.
    private async ValueTask MergeAsync(List<Proposal> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            for (var j = i + 1; j < found.Count; j++)
            {
                cancel.ThrowIfCancellationRequested();
                if (found[i].Sketch.Signature != found[j].Sketch.Signature) continue;
                var merged = await SupposeAsync(found[i].Sketch.With(found[j].Sketch)).ConfigureAwait(false);
                if (merged is null) continue;
                merged.For.AddRange(found[i].For.Concat(found[j].For).Distinct());
                if (!ServesAsWell(merged, found[i], found[j])) continue;
                found[i] = merged;
                found.RemoveAt(j);
                j = i;
            }
        }
    }

    private bool ServesAsWell(Proposal merged, Proposal one, Proposal other)
    {
        double apart = 0, together = 0;
        foreach (var query in merged.For)
        {
            var after = _whatIf.Weigh(query.Query, merged.Supposed);
            if (after.Read.Count == 0) return false;
            together += after.Cost * query.Weight;
            apart += _whatIf.Weigh(query.Query, one.Supposed, other.Supposed).Cost * query.Weight;
        }

        return together <= apart * MergedCostMax || together * GoodGain <= merged.For.Sum(q => q.Cost * q.Weight);
    }

    private async ValueTask<ViewAdvice?> AdviseAsync(Proposal proposal, IReadOnlyList<WorkloadQuery> workload)
    {
        var registry = session.Services.Advices;
        proposal = await PartitionedAsync(proposal).ConfigureAwait(false);
        var served = new List<WorkloadQuery>();
        double without = 0, with = 0, saved = 0;
        foreach (var query in workload)
        {
            var after = _whatIf.Weigh(query.Query, proposal.Supposed);
            if (after.Read.Count == 0 || after.Cost >= query.Cost) continue;
            served.Add(query);
            without += query.Cost * query.Weight;
            with += after.Cost * query.Weight;
            saved += query.Milliseconds / 1000 * (1 - after.Cost / Math.Max(query.Cost, 1));
        }

        if (served.Count == 0) return null;
        var view = proposal.Supposed.View;
        var name = proposal.Sketch.SuggestName();
        var user = session.User.Key;
        var body = BodyOf(proposal.PartitionBy, proposal.Query);
        var known = registry.All.FirstOrDefault(
            a => a.CreatedAs is null && a.User == user && a.Database == proposal.Database && a.Body == body);
        name = known?.Name ?? Unused(proposal.Database, name, user);
        return registry.Put(new ViewAdvice(proposal.Database, name, body)
        {
            User = user,
            CreatedAt = session.Services.Time.GetUtcNow().UtcDateTime,
            Runs = served.Sum(q => q.Runs),
            CostWithout = without / served.Sum(q => q.Weight),
            CostWith = with / served.Sum(q => q.Weight),
            SecondsSaved = served.Any(q => q.Runs > 0) ? saved : null,
            Rows = proposal.Supposed.Estimate.Rows,
            Bytes = proposal.Supposed.Estimate.Bytes,
            RefreshCost = _whatIf.Weigh(SqlParser.ParseQuery(view.QuerySql)).Cost,
            RefreshMode = ModeOf(view, proposal.Supposed.IsPartitioned),
        }.For([.. served.Select(q => q.Text)]));
    }

    private string ModeOf(MaterializedView view, bool isPartitioned)
    {
        var queries = session.Services.Queries;
        var prepared = queries.Planner.PrepareMaintenance(
            SqlParser.ParseQuery(view.QuerySql), _whatIf.View().AsOwner(), session.Variables.Values);
        return prepared.Shape.Reason is null ? "INCREMENTAL" : isPartitioned ? "PARTITION" : "FULL";
    }

    // Follows the partitions of a base where the view shows their column, or where showing it makes few rows more.
    private async ValueTask<Proposal> PartitionedAsync(Proposal proposal)
    {
        foreach (var named in proposal.Sketch.Tables.OrderByDescending(t => (snapshot.Find(t.Id) as Table)?.Rows ?? 0))
        {
            if (snapshot.Find(named.Id) is not Table { Partitioning: { Kind: not PartitionKind.None, Columns: [var column] } }) continue;
            var sql = $"{SqlPrinter.QuoteName(named.Alias)}.{SqlPrinter.QuoteName(column)}";
            var names = proposal.Sketch.Shown().Where(k => k.Sql == sql || k.Sql.Contains(sql, StringComparison.Ordinal))
                .OrderBy(k => k.Sql.Length).Select(k => proposal.Sketch.NameOf(k.Sql)).OfType<string>();
            foreach (var shown in names)
            {
                if (await TryPartitionAsync(proposal.Sketch, proposal, shown).ConfigureAwait(false) is { } found) return found;
            }

            var wider = proposal.Sketch with { Extra = proposal.Sketch.Extra.Add(new SketchColumn(sql, column)) };
            if (wider.NameOf(sql) is not { } added || RowsOf(wider) > proposal.Supposed.Estimate.Rows * PartitionGrowthMax) continue;
            if (await TryPartitionAsync(wider, proposal, added).ConfigureAwait(false) is { } partitioned
                && partitioned.For.All(q => _whatIf.Weigh(q.Query, partitioned.Supposed).Read.Count > 0))
            {
                return partitioned;
            }
        }

        return proposal;
    }

    private async ValueTask<Proposal?> TryPartitionAsync(ViewSketch sketch, Proposal before, string column)
    {
        try
        {
            var query = sketch.ToQuery();
            var key = SqlPrinter.QuoteName(column);
            var supposed = await _whatIf.SupposeAsync(
                ViewAdvice.DefinitionOf(before.Database, $"#{sketch.SuggestName()}", BodyOf(key, query))).ConfigureAwait(false);
            var partitioned = new Proposal(sketch, query, before.Database) { Supposed = supposed, PartitionBy = key };
            partitioned.For.AddRange(before.For);
            return partitioned;
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            // Not every column of partitions can be followed.
            return null;
        }
    }

    private string Unused(string database, string name, string user)
    {
        var unused = name;
        for (var i = 2; snapshot.Find(database, unused) is not null || session.Services.Advices.IsTaken(database, unused, user); i++)
            unused = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        return unused;
    }

    private static string BodyOf(string? partition, string query)
        => (partition is null ? "" : $" PARTITION BY ({partition})") + $" REFRESH ASYNC AS {query}";

    private sealed record Proposal(ViewSketch Sketch, string Query, string Database)
    {
        internal required SupposedView Supposed { get; init; }

        internal string? PartitionBy { get; init; }

        /// <summary>Queries that it was made for.</summary>
        internal List<WorkloadQuery> For { get; } = [];
    }
}
