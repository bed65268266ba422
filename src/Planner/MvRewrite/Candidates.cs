using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Logical;
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
            var isNew = !context.Trace.ConsideredViews.Contains(view.Name);
            if (isNew) context.Trace.ConsideredViews.Add(view.Name);
            var candidate = new Candidate(view);
            var problem = usable.Count >= limit
                ? "cut by cbo_materialized_view_rewrite_related_mvs_limit" : ProblemOf(ref candidate, catalog, context);
            if (problem is null) usable.Add(candidate);
            else if (isNew) context.Trace.Declined(view.Name, problem);
        }

        return usable;
    }

    /// <summary>Gives the views on a plan's tables that may be read as a whole, in order of name.</summary>
    internal static IEnumerable<MaterializedView> Whole(LogicalNode plan, IMaterializedViewCatalog catalog, RuleContext context)
    {
        var seen = new SortedDictionary<string, MaterializedView>(StringComparer.Ordinal);
        foreach (var scan in plan.Descendants().OfType<LogicalScan>())
        {
            foreach (var view in catalog.ViewsOn(scan.Table.Id)) seen.TryAdd($"{view.Name}.{view.Id}", view);
        }

        foreach (var view in seen.Values)
        {
            var candidate = new Candidate(view);
            if (ProblemOf(ref candidate, catalog, context) is null && candidate is { Partial: null, Added: null }) yield return view;
        }
    }

    private static string? ProblemOf(ref Candidate candidate, IMaterializedViewCatalog catalog, RuleContext context)
    {
        var view = candidate.View;
        if (view.Creating) return "it is still being created";
        if (!view.Active) return $"it is inactive: {view.InactiveReason}";
        if (catalog.IsBeingRefreshed(view.Id)) return "this statement refreshes it";
        if (Is(view, "enable_query_rewrite", "false") || Is(view, "use_for_rewrite", "false")) return "its properties exclude rewrite";
        var including = Names(context.Settings.Get(MvSettings.IncludingNames));
        if (including.Count > 0 && !Listed(including, view, catalog)) return "query_including_mv_names does not name it";
        if (Listed(Names(context.Settings.Get(MvSettings.ExcludingNames)), view, catalog)) return "query_excluding_mv_names names it";

        var consistency = view.Properties.GetValueOrDefault("query_rewrite_consistency", "checked").ToLowerInvariant();
        if (consistency == "disable") return "query_rewrite_consistency is disable";
        if (view.Versions.IsEmpty && consistency != "nocheck") return "it was never refreshed";
        if (consistency is "loose" or "nocheck" or "force_mv" || WithinTolerance(view, context)) return null;
        var freshness = Freshness.Of(view, catalog.FindObject);
        if (freshness.IsFresh) return null;
        var canUnite = context.Settings.Get(MvSettings.EnableUnion);
        candidate = candidate with
        {
            Added = canUnite ? AddedRows.Of(view, catalog, context.Settings) : null,
            Partial = canUnite && view.Tracking is not null && freshness.Parts.Any(p => p.IsFresh)
                ? new PartialView(view.Tracking, freshness.Parts, freshness.Reason!) : null,
        };
        return candidate is { Added: null, Partial: null } ? $"it is stale: {freshness.Reason}" : null;
    }

    private static bool WithinTolerance(MaterializedView view, RuleContext context)
    {
        var text = view.Properties.GetValueOrDefault("mv_rewrite_staleness_second")
            ?? view.Properties.GetValueOrDefault("grace_period");
        if (!long.TryParse(text, out var seconds) || seconds <= 0 || view.LastFreshnessConfirmedAt is not { } confirmed) return false;
        var now = DateTime.UnixEpoch.AddTicks(context.Catalog.Session.StatementTimeMicros * 10);
        return now - confirmed <= TimeSpan.FromSeconds(seconds);
    }

    private static bool Is(MaterializedView view, string property, string value)
        => string.Equals(view.Properties.GetValueOrDefault(property), value, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Names(string list)
        => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool Listed(HashSet<string> names, MaterializedView view, IMaterializedViewCatalog catalog)
        => names.Contains(view.Name) || names.Contains($"{catalog.DatabaseNameOf(view.DatabaseId)}.{view.Name}");
}

/// <summary>Is a view worth matching: all of it may be used, unless it is stale in one of two ways.</summary>
internal sealed record Candidate(MaterializedView View)
{
    /// <summary>Tells its fresh partitions from the others.</summary>
    internal PartialView? Partial { get; init; }

    /// <summary>Tells the rows that a base got since it was refreshed.</summary>
    internal AddedRows? Added { get; init; }
}
