using MatViewDb.Core.Settings;
using MatViewDb.Planner.Logical;
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
                context.Trace.Declined(view.Name, "the time for the search (optimizer_materialized_view_timelimit) is over");
                continue;
            }

            var rewritten = ReplaceBlocks(plan, candidate, catalog, context, out var reason);
            if (rewritten is null)
            {
                if (level == 0) context.Trace.Declined(view.Name, reason ?? "no block of the query reads the view's tables");
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

    public IReadOnlyList<RewriteAlternative> RewriteText(LogicalNode bound, RuleContext context)
    {
        if (context.Catalog is not IMaterializedViewCatalog catalog || !context.Settings.Get(MvSettings.EnableRewrite)
            || !context.Settings.Get(MvSettings.EnableTextMatch) || !context.Settings.Get(MvSettings.EnableTextBased)) return [];
        var mode = context.Settings.Get(MvSettings.RewriteMode).ToUpperInvariant();
        if (mode == "DISABLE") return [];
        var alternatives = new List<RewriteAlternative>();
        foreach (var candidate in Candidates.OfText(bound, catalog, context))
        {
            var view = candidate.View;
            // Views that are plain blocks are matched by what they mean.
            if (shapes.Of(view, context, out _) is not null || shapes.BoundOf(view, context) is not { } text) continue;
            var match = new TextMatch(candidate, catalog.DatabaseNameOf(view.DatabaseId), text, context.Columns);
            var most = (int)context.Settings.Get(MvSettings.SubqueryTextMatches);
            if (match.Replace(bound, most) is not { } plan) continue;
            context.Trace.Applied(view.Name, "matched as text");
            context.Trace.Matched.Add(view.Id);
            alternatives.Add(new RewriteAlternative(plan, [view.Name])
            {
                Forced = mode.StartsWith("FORCE", StringComparison.Ordinal),
            });
        }

        return alternatives;
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
        LogicalNode node, Candidate candidate, IMaterializedViewCatalog catalog, RuleContext context, out string? reason)
    {
        string? first = null;
        string? shape = null, tables = null, part = null;
        var found = false;
        var result = Visit(node);
        // What a block lacks tells most; that some larger part of the query is not one, least.
        reason = first ?? shape ?? tables ?? part;
        return found ? result : null;

        LogicalNode Visit(LogicalNode at)
        {
            if (!IsBlock(at)) return at.MapInputs(Visit);
            var query = QueryShape.Read(at, out var unread, out var isPart, catalog.StateOf);
            if (query is null)
            {
                if (isPart) part ??= unread;
                else shape ??= unread;
                return at.MapInputs(Visit);
            }

            var better = TryBlock(query, candidate, catalog, context, out var why, out var isAboutTables);
            if (better is null)
            {
                if (isAboutTables) tables ??= why;
                else first ??= why;
                return at.MapInputs(Visit);
            }

            found = true;
            return better;
        }
    }

    private LogicalNode? TryBlock(
        QueryShape query, Candidate candidate, IMaterializedViewCatalog catalog, RuleContext context, out string? reason,
        out bool isAboutTables)
    {
        isAboutTables = false;
        var view = candidate.View;
        if (query.Scans.All(s => !view.BaseIds.Contains(s.Table.Id)))
        {
            reason = null;
            return null;
        }

        var shape = shapes.Of(view, context, out reason);
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
        return plan;
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
