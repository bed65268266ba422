using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Looks for blocks of a query that a fresh view answers: candidates by base table, then freshness, then matching. Each
/// view that was not used leaves the first reason in the trace.
/// </summary>
public sealed class MvRewriter(ViewShapes shapes) : IMaterializedViewRewriter
{
    public IReadOnlyList<RewriteAlternative> Rewrite(LogicalNode plan, RuleContext context)
    {
        if (context.Catalog is not IMaterializedViewCatalog catalog || !context.Settings.Get(MvSettings.EnableRewrite)) return [];
        var mode = context.Settings.Get(MvSettings.RewriteMode).ToUpperInvariant();
        if (mode == "DISABLE") return [];
        var candidates = Candidates.Find(plan, catalog, context);
        if (candidates.Count == 0) return [];

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var budget = context.Settings.Get(MvSettings.TimeLimit);
        var alternatives = new List<RewriteAlternative>();
        foreach (var view in candidates)
        {
            if (clock.ElapsedMilliseconds > budget)
            {
                context.Trace.Declined(view.Name, "the time for the search (optimizer_materialized_view_timelimit) is over");
                continue;
            }

            var rewritten = ReplaceBlocks(plan, view, catalog, context, out var reason);
            if (rewritten is null)
            {
                context.Trace.Declined(view.Name, reason ?? "no block of the query reads the view's tables");
                continue;
            }

            context.Trace.Applied(view.Name, "matched");
            alternatives.Add(new RewriteAlternative(rewritten, [view.Name])
            {
                Forced = mode.StartsWith("FORCE", StringComparison.Ordinal),
            });
        }

        if (alternatives.Count == 0 && mode.EndsWith("_OR_ERROR", StringComparison.Ordinal))
            throw RewriteErrors.NothingFits.With(string.Join(", ", candidates.Select(c => c.Name)));
        return alternatives;
    }

    // Replaces the topmost blocks that match; blocks below a replaced one are gone with it.
    private LogicalNode? ReplaceBlocks(
        LogicalNode node, MaterializedView view, IMaterializedViewCatalog catalog, RuleContext context, out string? reason)
    {
        reason = null;
        string? first = null;
        var found = false;
        var result = Visit(node);
        reason = first;
        return found ? result : null;

        LogicalNode Visit(LogicalNode at)
        {
            if (!IsBlock(at)) return at.MapInputs(Visit);
            var better = TryBlock(at, view, catalog, context, out var why);
            if (better is null)
            {
                first ??= why;
                return at.MapInputs(Visit);
            }

            found = true;
            return better;
        }
    }

    private LogicalNode? TryBlock(
        LogicalNode node, MaterializedView view, IMaterializedViewCatalog catalog, RuleContext context, out string? reason)
    {
        var query = QueryShape.Read(node, out reason);
        if (query is null) return null;
        if (query.Scans.All(s => !view.BaseIds.Contains(s.Table.Id)))
        {
            reason = null;
            return null;
        }

        var shape = shapes.Of(view, context, out reason);
        if (shape is null) return null;
        var input = new MatchInput(
            query, shape, view, catalog.DatabaseNameOf(view.DatabaseId), ViewShapes.ColumnNames(view), context,
            (int)context.Settings.Get(MvSettings.RelationMappings));
        var match = new ViewMatch(input);
        var plan = match.Try();
        reason = match.Reason;
        return plan;
    }

    private static bool IsBlock(LogicalNode node)
        => node is LogicalAggregate or LogicalProject or LogicalFilter or LogicalScan
            or LogicalJoin { Kind: LogicalJoinKind.Inner };
}
