using MatViewDb.Core.Settings;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Defines the session variables that steer transparent rewrite; names are those of StarRocks and Doris.</summary>
[Settings]
public static class MvSettings
{
    public static readonly Setting<bool> EnableRewrite = Setting.Session(
        "enable_materialized_view_rewrite", true, "answer queries from fresh materialized views");

    public static readonly Setting<bool> EnableForInsert = Setting.Session(
        "enable_materialized_view_for_insert", false, "use materialized views for the query of INSERT ... SELECT too");

    public static readonly Setting<bool> EnableUnion = Setting.Session(
        "enable_materialized_view_union_rewrite", true,
        "use a view that is stale in some partitions: those are computed from the base tables");

    public static readonly Setting<bool> EnableDelta = Setting.Session(
        "materialized_view_delta_rewrite", true,
        "use a view that is stale together with the rows that changed since its refresh: the answer is exact");

    public static readonly Setting<string> RewriteMode = Word(
        "materialized_view_rewrite_mode", "DEFAULT",
        "DISABLE, DEFAULT (the cheaper plan), FORCE (a view whenever one fits), DEFAULT_OR_ERROR, FORCE_OR_ERROR",
        ["DISABLE", "DEFAULT", "FORCE", "DEFAULT_OR_ERROR", "FORCE_OR_ERROR"]);

    public static readonly Setting<string> Verify = Word(
        "materialized_view_verify", "off",
        "off, sample (one in 16) or always: compare the answers of rewritten queries with those without views; one that differs is "
        + "made inactive", ["off", "sample", "always"]);

    public static readonly Setting<long> TimeLimit = Setting.Session(
        "optimizer_materialized_view_timelimit", 1000L, "milliseconds after which the search for views ends", min: 1);

    public static readonly Setting<string> IncludingNames = Setting.Session(
        "query_including_mv_names", "", "comma list: only these views may be used");

    public static readonly Setting<string> ExcludingNames = Setting.Session(
        "query_excluding_mv_names", "", "comma list: these views are never used");

    public static readonly Setting<long> RelatedLimit = Setting.Session(
        "cbo_materialized_view_rewrite_related_mvs_limit", 64L, "candidates looked at per query", min: 1);

    public static readonly Setting<long> RelationMappings = Setting.Session(
        "materialized_view_max_relation_mapping_size", 10L, "ways to match a table that stands in FROM several times", min: 1);

    public static readonly Setting<long> OutputLimit = Setting.Session(
        "cbo_materialized_view_rewrite_rule_output_limit", 3L, "rewritten plans of a query that compete by cost", min: 1);

    public static readonly Setting<long> NestedLevels = Setting.Session(
        "nested_mv_rewrite_max_level", 3L, "how often a rewritten query is looked at again: for views on views, and for its other parts",
        min: 1);

    public static readonly Setting<bool> EnableViewDelta = Setting.Session(
        "enable_materialized_view_view_delta_rewrite", true,
        "use a view that joins more tables than the query where declared keys say that this loses no rows");

    public static readonly Setting<bool> EnableSingleTableViewDelta = Setting.Session(
        "enable_materialized_view_single_table_view_delta_rewrite", false, "do so also for queries of one table");

    public static readonly Setting<bool> EnableTextMatch = Setting.Session(
        "enable_materialized_view_text_match_rewrite", true, "use a view where its query stands in the statement as it is");

    public static readonly Setting<long> SubqueryTextMatches = Setting.Session(
        "materialized_view_subquery_text_match_max_count", 4L, "places of a statement that one view is put into as text", min: 1);

    public static readonly Setting<bool> EnableAggregatePushdown = Setting.Session(
        "enable_materialized_view_agg_pushdown_rewrite", true, "join a view that groups some tables of a query with its other tables");

    public static readonly Setting<bool> EnableTimeGrain = Setting.Session(
        "enable_materialized_view_timeseries_agg_pushdown_rewrite", true,
        "answer a range of time with whole units from a view, its edges from the base tables");

    public static readonly Setting<string> AnalyzeMv = Word(
        "analyze_mv", "sample", "from what refreshes make a view's histograms anew: empty (not at all), sample or full",
        ["", "sample", "full"]);

    private static Setting<string> Word(string name, string value, string description, string[] words)
        => new(name, SettingScope.Session, value, description, text => Array.Find(
            words, w => w.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Setting.WrongValue.With(name, text, ""));
}
