using MatViewDb.Catalog.Model;
using MatViewDb.Core.Runtime;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Deltas;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Chooses which views are worth matching, in a fixed order: more shared tables, fewer further ones, fewer rows, name.</summary>
internal static class Candidates
{
    internal static IReadOnlyList<Candidate> Find(LogicalNode plan, IMaterializedViewCatalog catalog, RuleContext context)
    {
        var tables = plan.Descendants().OfType<LogicalScan>().Select(s => s.Table.Id).ToHashSet();
        var seen = new Dictionary<long, MaterializedView>();
        foreach (var table in tables)
        {
            foreach (var view in catalog.ViewsOn(table)) seen.TryAdd(view.Id, view);
        }

        var limit = (int)context.Settings.Get(MvSettings.RelatedLimit);
        var usable = new List<Candidate>();
        foreach (var view in seen.Values.OrderByDescending(v => v.BaseIds.Count(tables.Contains))
            .ThenBy(v => v.BaseIds.Length).ThenBy(v => v.Rows).ThenBy(v => v.Name, StringComparer.Ordinal))
        {
            var isNew = context.Trace.Considered.Add(view.Id);
            if (isNew) context.Trace.ConsideredViews.Add(view.Name);
            var ways = new List<Candidate>();
            var problem = usable.Count >= limit
                ? "cut by cbo_materialized_view_rewrite_related_mvs_limit" : WhyNot(view, catalog, context, ways);
            if (problem is null) usable.AddRange(ways);
            else if (isNew) context.Trace.Declined(view.Name, problem);
        }

        return usable;
    }

    /// <summary>Gives the views on a plan's tables that may be read as a whole or in part, in order of name.</summary>
    internal static IEnumerable<Candidate> OfText(LogicalNode plan, IMaterializedViewCatalog catalog, RuleContext context)
    {
        var seen = new SortedDictionary<string, MaterializedView>(StringComparer.Ordinal);
        foreach (var scan in plan.Descendants().OfType<LogicalScan>())
        {
            foreach (var view in catalog.ViewsOn(scan.Table.Id)) seen.TryAdd($"{view.Name}.{view.Id}", view);
        }

        foreach (var view in seen.Values)
        {
            var ways = new List<Candidate>();
            if (WhyNot(view, catalog, context, ways) is null && ways.Find(w => w.Behind is null) is { } way) yield return way;
        }
    }

    private static string? WhyNot(
        MaterializedView view, IMaterializedViewCatalog catalog, RuleContext context, List<Candidate> ways)
    {
        try
        {
            FaultPoint.Hit("rewrite.freshness");
            return ProblemOf(view, catalog, context, ways);
        }
        catch (Exception problem) when (PlanTrace.IsOfTheView(problem))
        {
            context.Trace.Broke(view.Name, problem);
            ways.Clear();
            return PlanTrace.FaultText(problem);
        }
    }

    // Collects the ways to read a view that may be used; else gives the reason why not.
    private static string? ProblemOf(
        MaterializedView view, IMaterializedViewCatalog catalog, RuleContext context, List<Candidate> ways)
    {
        if (view.Creating) return "it is still being created";
        // What the view holds was computed from all there is.
        if (catalog.GuardOf(view) is { } guard) return guard;
        if (!view.Active) return $"it is inactive: {view.InactiveReason}";
        if (catalog.IsBeingRefreshed(view.Id)) return "this statement refreshes it";
        if (catalog.HasOwnWrites) return "the transaction has written rows, which no view shows before it ends";
        if (Is(view, "enable_query_rewrite", "false") || Is(view, "use_for_rewrite", "false")) return "its properties exclude rewrite";
        var including = ViewList.Names(context.Settings.Get(MvSettings.IncludingNames));
        if (including.Count > 0 && !IsListed(including, view, catalog)) return "query_including_mv_names does not name it";
        if (IsListed(ViewList.Names(context.Settings.Get(MvSettings.ExcludingNames)), view, catalog))
            return "query_excluding_mv_names names it";

        var consistency = AllowedLag.ConsistencyOf(view);
        if (consistency == "disable") return "query_rewrite_consistency is disable";
        // Columns that were added show nothing yet.
        view = EarlierDefinition.AsFilled(view);
        if (view.Versions.IsEmpty && (consistency != "nocheck" || catalog.IsRefresh)) return view.WhyNotShown();
        var tolerance = new Tolerance(catalog, context);
        var freshness = tolerance.IsUnchecked(view, consistency) ? null : Freshness.Of(view, catalog.FindObject);
        if (freshness is null or { IsFresh: true })
        {
            ways.Add(new Candidate(view));
            return null;
        }

        var parts = tolerance.Apply(view, freshness, consistency);
        if (tolerance.AllowsWhole(view, freshness, parts))
        {
            ways.Add(new Candidate(view));
            return null;
        }

        var isPlain = view.Tracking is not null && view.Trackings.All(t => t.DateFormat is null);
        if (isPlain && parts.Any(p => p.IsFresh))
        {
            ways.Add(new Candidate(view)
            {
                Partial = new PartialView([.. view.Trackings], parts, freshness.Reason!) { MayUnion = MayCompensate(context) },
            });
        }

        var why = freshness.Reason;
        // A transaction's own rows have versions that differences do not know.
        // A view whose partitions cannot be told has none.
        if (!freshness.Parts.IsEmpty && context.Settings.Get(MvSettings.EnableDelta) && catalog.SeesOnlyCommitted
            && BehindView.Of(view, freshness, catalog.FindObject, out why) is { } behind)
        {
            if (behind.OnlyAdds) ways.Add(new Candidate(view) { Behind = behind });
            ways.Add(new Candidate(view) { Behind = behind with { IsExact = true } });
        }

        return ways.Count > 0 ? null : $"it is stale: {why}{tolerance.Words(view)}";
    }

    private static bool MayCompensate(RuleContext context)
        => context.Settings.Get(MvSettings.EnableUnion) && context.Settings.Get(MvSettings.EnableTransparentUnion)
            && context.Settings.Get(MvSettings.EnablePartitionCompensation);

    private static bool Is(MaterializedView view, string property, string value)
        => string.Equals(view.Properties.GetValueOrDefault(property), value, StringComparison.OrdinalIgnoreCase);

    private static bool IsListed(IReadOnlyList<string> names, MaterializedView view, IMaterializedViewCatalog catalog)
        => names.Count > 0 && catalog.DatabaseNameOf(view.DatabaseId) is var database
            && names.Any(name => ViewList.Means(name, database, view.Name));
}

/// <summary>Is a view worth matching, and the way to read it; without one, its rows are used as they are.</summary>
internal sealed record Candidate(MaterializedView View)
{
    /// <summary>Tells its fresh partitions from the others, which are computed.</summary>
    internal PartialView? Partial { get; init; }

    /// <summary>Tells what it lacks, which a difference of its bases brings.</summary>
    internal BehindView? Behind { get; init; }

    internal bool IsWhole => Partial is null && Behind is null;
}
