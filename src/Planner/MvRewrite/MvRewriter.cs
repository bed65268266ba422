using MatViewDb.Catalog.Model;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Settings;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.MvRewrite.Text;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Looks for blocks of a query that a fresh view answers: candidates by base table, then freshness, then matching. Each
/// view that was not used leaves the first reason in the trace.
/// </summary>
public sealed class MvRewriter(ViewShapes shapes) : IMaterializedViewRewriter
{
    public IReadOnlyList<RewriteAlternative> Rewrite(LogicalNode plan, RuleContext context, int level)
        => Timed(context, () => Search(plan, context, level));

    public IReadOnlyList<RewriteAlternative> RewriteText(LogicalNode bound, RuleContext context)
        => Timed(context, () => SearchText(bound, context));

    private static IReadOnlyList<RewriteAlternative> Timed(RuleContext context, Func<IReadOnlyList<RewriteAlternative>> search)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var found = search();
        context.Trace.ViewTime += System.Diagnostics.Stopwatch.GetElapsedTime(began);
        return found;
    }

    private IReadOnlyList<RewriteAlternative> Search(LogicalNode plan, RuleContext context, int level)
    {
        if (context.Catalog is not IMaterializedViewCatalog catalog || !context.Settings.Get(MvSettings.EnableRewrite)) return [];
        var mode = context.Settings.Get(MvSettings.RewriteMode).ToUpperInvariant();
        if (mode == "DISABLE") return [];
        var candidates = Candidates.Find(plan, catalog, context);
        if (candidates.Count == 0) return [];

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var budget = Math.Min(context.Settings.Get(MvSettings.TimeLimit), context.Settings.Get(MvSettings.PlanningTime));
        var alternatives = new List<RewriteAlternative>();
        var most = context.Settings.Get(MvSettings.Greedy) ? 1 : context.Settings.Get(MvSettings.CandidateLimit);
        foreach (var candidate in candidates)
        {
            var view = candidate.View;
            if (alternatives.Count >= most)
            {
                context.Trace.Declined(view.Name, "others fit already (cbo_materialized_view_rewrite_candidate_limit, or the greedy mode)");
                continue;
            }

            if (clock.ElapsedMilliseconds > budget)
            {
                context.Trace.IsOfTheMoment = true;
                context.Trace.Declined(view.Name, "the time for the search (optimizer_materialized_view_timelimit) is over");
                continue;
            }

            LogicalNode? rewritten;
            string? reason;
            try
            {
                FaultPoint.Hit("rewrite.match");
                rewritten = ReplaceBlocks(plan, null, candidate, catalog, context, out reason);
            }
            catch (Exception problem) when (PlanTrace.IsOfTheView(problem))
            {
                context.Trace.Broke(view.Name, problem);
                continue;
            }

            if (rewritten is null)
            {
                reason ??= "no block of the query reads the view's tables";
                // What would fit may be there after the next refresh.
                if (view.Earlier is not null) reason += $"; it was not refreshed since {view.ForgottenBecause}";
                // What stands on a view that was put in is first looked at now; else the query as it was asked tells most.
                if (level == 0 || context.Trace.Events.All(e => e.Rule != view.Name)) context.Trace.Declined(view.Name, reason);
                continue;
            }

            context.Trace.Applied(view.Name, "matched");
            context.Trace.Matched.Add(view.Id);
            alternatives.Add(new RewriteAlternative(rewritten, [view.Name])
            {
                Forced = mode.StartsWith("FORCE", StringComparison.Ordinal),
            });
        }

        return Smallest(alternatives, context);
    }

    private IReadOnlyList<RewriteAlternative> SearchText(LogicalNode bound, RuleContext context)
    {
        if (context.Catalog is not IMaterializedViewCatalog catalog || !context.Settings.Get(MvSettings.EnableRewrite)) return [];
        var mode = context.Settings.Get(MvSettings.RewriteMode).ToUpperInvariant();
        if (mode == "DISABLE") return [];
        var alternatives = new List<RewriteAlternative>();
        foreach (var candidate in Candidates.OfText(bound, catalog, context))
        {
            var view = candidate.View;
            LogicalNode? plan;
            try
            {
                FaultPoint.Hit("rewrite.text");
                // Views that are plain blocks are matched by what they mean.
                if (shapes.Of(view, context, out _) is not null || shapes.BoundOf(view, context) is not { } text) continue;
                plan = AsText(bound, candidate, text, catalog, context)
                    ?? (candidate.IsWhole ? OverViews(bound, view, text, catalog, context) : null);
            }
            catch (Exception problem) when (PlanTrace.IsOfTheView(problem))
            {
                context.Trace.Broke(view.Name, problem);
                continue;
            }

            if (plan is null) continue;
            context.Trace.Matched.Add(view.Id);
            alternatives.Add(new RewriteAlternative(plan, [view.Name])
            {
                Forced = mode.StartsWith("FORCE", StringComparison.Ordinal),
            });
        }

        return alternatives;
    }

    private static LogicalNode? AsText(
        LogicalNode bound, Candidate candidate, ViewText text, IMaterializedViewCatalog catalog, RuleContext context)
    {
        if (!context.Settings.Get(MvSettings.EnableTextMatch) || !context.Settings.Get(MvSettings.EnableTextBased)) return null;
        var view = candidate.View;
        var match = new TextMatch(candidate, catalog.DatabaseNameOf(view.DatabaseId), text.Query, context.Columns);
        if (match.Replace(bound, (int)context.Settings.Get(MvSettings.SubqueryTextMatches)) is not { } plan) return null;
        context.Trace.Applied(view.Name, "matched as text");
        return plan;
    }

    private LogicalNode? OverViews(
        LogicalNode bound, MaterializedView view, ViewText text, IMaterializedViewCatalog catalog, RuleContext context)
    {
        if (!context.Settings.Get(MvSettings.EnableViewBased)) return null;
        var match = new ViewBasedMatch(text, context);
        if (match.Close(bound) is not var (shape, query)) return null;
        if (ReplaceBlocks(query, shape, new Candidate(view), catalog, context, out var reason) is not { } plan)
        {
            if (reason is not null) context.Trace.Declined(view.Name, reason);
            return null;
        }

        context.Trace.Applied(view.Name, "matched over a view");
        return match.Open(plan);
    }

    public void Missed(RuleContext context)
    {
        if (context.Catalog is IMaterializedViewCatalog && context.Settings.Get(MvSettings.EnableRewrite)
            && context.Trace.ConsideredViews.Count > 0
            && context.Settings.Get(MvSettings.RewriteMode).EndsWith("_OR_ERROR", StringComparison.OrdinalIgnoreCase))
            throw RewriteErrors.NothingFits.With(string.Join(", ", context.Trace.ConsideredViews));
    }

    // Each alternative is planned to its end, so only the most promising go on: those that read the fewest rows.
    private static List<RewriteAlternative> Smallest(List<RewriteAlternative> found, RuleContext context)
    {
        var most = (int)MvSettings.Either(context.Settings, MvSettings.OutputLimit, MvSettings.SuccessCandidates);
        if (found.Count <= most) return found;
        var ordered = found.OrderBy(a => RowsOf(a.Plan)).ToList();
        foreach (var name in ordered.Skip(most).SelectMany(a => a.ViewNames))
            context.Trace.Declined(name, "it fits, but others read fewer rows (cbo_materialized_view_rewrite_rule_output_limit)");
        return ordered[..most];
    }

    private static long RowsOf(LogicalNode plan) => plan.Descendants().OfType<LogicalScan>().Sum(s => s.Table.Rows);

    // Replaces the topmost blocks that match; blocks below a replaced one are gone with it.
    private LogicalNode? ReplaceBlocks(
        LogicalNode node, QueryShape? shape, Candidate candidate, IMaterializedViewCatalog catalog, RuleContext context, out string? reason)
    {
        string? first = null;
        string? block = null, groupedTables = null, rows = null, tables = null, part = null;
        var found = false;
        var result = Visit(node);
        // What a block lacks tells most; that some larger part of the query is not one, least. The rows that a query groups are a block,
        // too, which no view of groups answers.
        reason = first ?? block ?? groupedTables ?? rows ?? tables ?? part;
        return found ? result : null;

        LogicalNode? OfFewerGroups(LogicalNode leaf, QueryShape above)
        {
            var keys = new TableKeys(candidate.View, catalog.DatabaseNameOf(candidate.View.DatabaseId), catalog.DatabaseNameOf)
            {
                StateOf = catalog.StateOf,
            };
            return KeyedGroups.Narrow(leaf, above, keys, catalog.FindObject, context.Columns) is { } fewer
                && QueryShape.Read(fewer, out _, catalog.StateOf) is { } groups
                ? TryBlock(groups, shape, candidate, catalog, context, out _, out _) : null;
        }

        LogicalNode Visit(LogicalNode at)
        {
            if (at is LogicalProject { Input: LogicalWindow } top) return WindowInput.Narrow(top).MapInputs(Visit);
            if (!IsBlock(at)) return at.MapInputs(Visit);
            var leaves = new BlockLeaves(context.Columns);
            var query = QueryShape.Read(at, leaves, out var unread, out var isPart, catalog.StateOf);
            if (query is null)
            {
                if (isPart) part ??= unread;
                else block ??= unread;
                return at.MapInputs(Visit);
            }

            var better = TryBlock(query, shape, candidate, catalog, context, out var why, out var isAboutTables);
            if (better is null)
            {
                if (isAboutTables && query.IsAggregate) groupedTables ??= why;
                else if (isAboutTables) tables ??= why;
                else if (why == ViewMatch.GroupsRows) rows ??= why;
                else first ??= why;
                return at.MapInputs(Visit);
            }

            found = true;
            return leaves.Restore(better, leaf => OfFewerGroups(leaf, query) ?? Visit(leaf));
        }
    }

    private LogicalNode? TryBlock(
        QueryShape query, QueryShape? given, Candidate candidate, IMaterializedViewCatalog catalog, RuleContext context,
        out string? reason, out bool isAboutTables)
    {
        isAboutTables = false;
        var view = candidate.View;
        if (given is null && query.Scans.All(s => !view.BaseIds.Contains(s.Table.Id)))
        {
            reason = null;
            return null;
        }

        reason = null;
        var shape = given ?? shapes.Of(view, context, out reason);
        if (shape is null) return null;
        var input = new MatchInput(
            query, shape, view, catalog.DatabaseNameOf(view.DatabaseId), ViewShapes.ColumnNames(view), context,
            MappingsOf(query, shape, context.Settings))
        {
            Partial = candidate.Partial,
            Behind = candidate.Behind,
            Catalog = catalog,
            Definition = () => shapes.Definition(view, context),
        };
        var match = new ViewMatch(input);
        var plan = match.Try();
        if (plan is not null)
        {
            foreach (var (key, state) in query.Asked.Concat(shape.Asked)) context.Trace.Assumed(view.Name, key.ToString(), state);
        }

        (reason, isAboutTables) = (match.Reason, match.IsAboutTables);
        return plan ?? (candidate.IsWhole ? TryRows(input) : null);
    }

    // EXISTS and NOT EXISTS from a view that counts the partners of each row; and those rows, for a query of one table.
    private static LogicalNode? TryRows(MatchInput input)
    {
        var isAlone = input.Query.Scans.Length == 1;
        var isAsked = isAlone ? input.Context.Settings.Get(MvSettings.EnableSingleTableViewDelta)
            : input.Query.Joins.Attached.Any(a => a.Kind is LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti);
        if (!input.View.IsAggregate || !isAsked) return null;
        var keys = new TableKeys(input.Object, input.Database, input.Catalog.DatabaseNameOf) { StateOf = input.Catalog.StateOf };
        return RowsOfGroups.Of(input.View, input.ViewColumnNames, keys, input.Catalog.FindObject, isAlone)
            .Select(rows => new ViewMatch(input with { View = rows.Shape, ViewColumnNames = rows.Names, Rows = rows }).Try())
            .FirstOrDefault(plan => plan is not null);
    }

    private static int MappingsOf(QueryShape query, QueryShape view, SettingValues settings)
    {
        var most = MvSettings.Either(settings, MvSettings.RelationMappings, MvSettings.RelationMappingsOfDoris);
        if (view.Scans.Length > query.Scans.Length && view.Scans.DistinctBy(s => s.Table.Id).Count() < view.Scans.Length)
            most = Math.Min(most, settings.Get(MvSettings.SameTablePermutations));
        return (int)most;
    }

    private static bool IsBlock(LogicalNode node)
        => node is LogicalAggregate or LogicalProject or LogicalFilter or LogicalScan
            or LogicalJoin { Kind: not (LogicalJoinKind.Mark or LogicalJoinKind.Single) };
}
