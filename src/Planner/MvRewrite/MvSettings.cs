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

    public static readonly Setting<string> RewriteMode = Setting.Session(
        "materialized_view_rewrite_mode", "DEFAULT",
        "DISABLE, DEFAULT (the cheaper plan), FORCE (a view whenever one fits), DEFAULT_OR_ERROR, FORCE_OR_ERROR");

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

    public static readonly Setting<string> AnalyzeMv = Setting.Session(
        "analyze_mv", "sample", "statistics after a refresh: empty, sample or full");
}
