using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Says of every view that was looked at for a statement what became of it: in our words, and in Doris'.</summary>
internal sealed class RewriteReport(PlanTrace trace, PhysicalPlan plan, CatalogSnapshot catalog)
{
    // How the reasons of the rewriter begin, with the words that Doris has for such.
    private static readonly (string Begin, string Summary)[] s_summaries =
    [
        ("it is stale", "mv can not offer any partition for query"),
        ("it was never refreshed", "mv can not offer any partition for query"),
        ("it was not refreshed since", "mv can not offer any partition for query"),
        ("every partition of it", "mv can not offer any partition for query"),
        ("its stale parts", "materialized view partition is invalid union fail"),
        ("cut by", "queryToViewTableMappings are over the limit"),
        ("the time for the search", "queryToViewTableMappings are over the limit"),
        ("no block of the query", "Query to view table mapping is null"),
        ("the tables of query and view", "Match mode is invalid"),
        ("the view joins", "Match mode is invalid"),
        ("the query joins more", "Match mode is invalid"),
        ("the view's query is not a plain block", "View struct info is invalid"),
        ("it is", "View struct info is invalid"),
        ("the transaction has written", "mv can not offer any partition for query"),
        ("its properties", "View struct info is invalid"),
        ("query_", "View struct info is invalid"),
        ("the query has no join", "The graph logic between query and view is not consistent"),
        ("the view has an inner join", "The graph logic between query and view is not consistent"),
        ("the view has no column that tells", "The graph logic between query and view is not consistent"),
        ("the view keeps only rows", "Predicate compensate fail"),
        ("the view keeps only", "Rewrite compensate predicate by view fail"),
        ("the view groups rows", "Split view / query to top plan and agg fail"),
        ("the view does not offer", "View dimensions do not cover the query dimensions"),
        ("the view offers nothing", "Query function roll up fail"),
    ];

    /// <summary>Gives a line a view: used, or the first reason why it was not.</summary>
    internal IEnumerable<string> Reasons()
    {
        foreach (var view in trace.ConsideredViews.Distinct())
        {
            yield return plan.UsedViews.Contains(view)
                ? $"MV rewrite success for {view}{Assumptions(view)}" : $"MV rewrite fail for {view}: {WithHelp(view, ReasonOf(view))}";
        }

        if (trace.ConsideredViews.Count == 0) yield return "no view stands on the tables of the query";
    }

    /// <summary>Gives the numbers of the search: views that were looked at, that fit and that are read, and the planner's prices.</summary>
    internal IEnumerable<string> Values()
    {
        yield return $"views on its tables: {trace.Considered.Count}";
        yield return $"views that fit: {trace.Matched.Count}";
        yield return $"views used: {plan.UsedViews.Distinct().Count()}";
        if (trace.CostWithout <= 0) yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"cost without views: {trace.CostWithout:N0}");
        yield return string.Create(CultureInfo.InvariantCulture, $"cost of the plan: {trace.CostWith:N0}");
    }

    /// <summary>Gives the last part of Doris' EXPLAIN; nothing where no view was looked at.</summary>
    internal IEnumerable<string> DorisSection()
    {
        var views = trace.Considered.Select(catalog.Find).OfType<MaterializedView>().ToList();
        if (views.Count == 0) yield break;
        var read = plan.Reads.Select(r => r.TableId).ToHashSet();
        var chosen = views.Where(v => plan.UsedViews.Contains(v.Name) && read.Contains(v.Id)).ToList();
        var fitting = views.Where(v => !chosen.Contains(v)
            && (trace.Matched.Contains(v.Id) || ReasonOf(v.Name).StartsWith("it fits", StringComparison.Ordinal))).ToList();
        yield return "MaterializedView";
        yield return "MaterializedViewRewriteSuccessAndChose:";
        foreach (var view in chosen) yield return $"  {NameOf(view)} chose";
        yield return "MaterializedViewRewriteSuccessButNotChose:";
        foreach (var view in fitting) yield return $"  {NameOf(view)} not chose";
        yield return "MaterializedViewRewriteFail:";
        foreach (var view in views.Where(v => !chosen.Contains(v) && !fitting.Contains(v)))
        {
            var reason = ReasonOf(view.Name);
            yield return $"  Name: {NameOf(view)}";
            yield return $"  FailSummary: {SummaryOf(reason)} ({reason})";
        }
    }

    private static string SummaryOf(string reason)
    {
        foreach (var (begin, summary) in s_summaries)
        {
            if (reason.StartsWith(begin, StringComparison.Ordinal)) return summary;
        }

        return reason.StartsWith("the view has no column", StringComparison.Ordinal)
            ? reason.Contains("which the predicate", StringComparison.Ordinal)
                ? "Rewrite compensate predicate by view fail" : "Rewrite expressions by view in join / scan fail"
            : "Materialized view rule exec fail";
    }

    private string ReasonOf(string view)
    {
        // A fault tells more than what another way of matching found before.
        if (trace.Broken.FirstOrDefault(b => b.View == view).Problem is { } fault) return PlanTrace.FaultText(fault);
        var declined = trace.Events.Where(e => !e.Applied).ToList();
        var why = declined.FirstOrDefault(e => e.Rule == view)?.Detail;
        // Of a view that fits in one way it does not matter why it does not in others.
        if (why is not null && !trace.Events.Any(e => e.Applied && e.Rule == view)) return why;
        return declined.Where(e => e.Rule == "cost" && e.Detail.Split(": ")[0].Split(", ").Contains(view))
                .Select(e => Dearer(e.Detail.Split(": ")[^1])).FirstOrDefault()
            ?? why ?? "it fits, but another view is used";

        static string Dearer(string costs) => costs.Split(" against ") is [var own, var best] && own == best
            ? $"it fits, but another plan costs as little ({best})" : $"it fits, but another plan is cheaper ({costs})";
    }

    private string WithHelp(string view, string reason)
        => trace.Considered.Select(catalog.Find).OfType<MaterializedView>().FirstOrDefault(v => v.Name == view) is { } known
            && (trace.HelpAgainst(view, reason) ?? UsableBy.Of(known, reason)) is { } help ? $"{reason}; what helps: {help}" : reason;

    private string Assumptions(string view)
    {
        var keys = trace.Assumptions.Where(a => a.View == view).Select(a => a.Key).ToList();
        return keys.Count == 0 ? "" : $"; it relies on the unverified {string.Join(" and the ", keys)}";
    }

    private string NameOf(MaterializedView view)
        => $"{CatalogSnapshot.DefaultCatalog}#{catalog.DatabaseName(view.DatabaseId)}#{view.Name}";
}
