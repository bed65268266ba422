using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Defines the session variables that steer transparent rewrite; names are those of StarRocks and Doris.</summary>
[Settings]
public static class MvSettings
{
    public static readonly Setting<bool> EnableRewrite = Setting.Session(
        "enable_materialized_view_rewrite", true, "answer queries from fresh materialized views");

    public static readonly Setting<bool> EnableForInsert = Setting.Session(
        "enable_materialized_view_for_insert", false, "use materialized views for what INSERT ... SELECT, UPDATE and DELETE read, too");

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

    public static readonly Setting<long> PlanningTime = Setting.Session(
        "new_planner_optimize_timeout", 3000L, "milliseconds of planning after which the search for views ends in any case", min: 1);

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

    public static readonly Setting<bool> EnableViewBased = Setting.Session(
        "enable_view_based_mv_rewrite", true, "compare queries with views over plain views as if those were tables");

    public static readonly Setting<long> SubqueryTextMatches = Setting.Session(
        "materialized_view_subquery_text_match_max_count", 4L, "places of a statement that one view is put into as text", min: 1);

    public static readonly Setting<bool> EnableAggregatePushdown = Setting.Session(
        "enable_materialized_view_agg_pushdown_rewrite", true, "join a view that groups some tables of a query with its other tables");

    public static readonly Setting<bool> EnableTimeGrain = Setting.Session(
        "enable_materialized_view_timeseries_agg_pushdown_rewrite", true,
        "answer a range of time with whole units from a view, its edges from the base tables");

    public static readonly Setting<long> MaxStaleness = Setting.Session(
        "materialized_view_max_staleness_second", -1L,
        "seconds that answers may lag behind the tables: -1 = as each view's properties say, 0 = not at all", min: -1);

    public static readonly Setting<string> TransparentMode = Word(
        "transparent_mv_rewrite_mode", "",
        "how a view in FROM is read: empty = as its property says, false = its rows as they are, true = as its query would answer now, "
        + "transparent_or_error, transparent_or_default",
        ["", "false", "true", "transparent_or_error", "transparent_or_default"]);

    public static readonly Setting<long> CandidateLimit = Setting.Session(
        "cbo_materialized_view_rewrite_candidate_limit", 12L, "views that fit a query after which no more are tried", min: 1);

    public static readonly Setting<long> SuccessCandidates = Setting.Session(
        "materialized_view_rewrite_success_candidate_num", 3L,
        "Doris' name for cbo_materialized_view_rewrite_rule_output_limit; the one that was set counts", min: 1);

    public static readonly Setting<long> RelationMappingsOfDoris = Setting.Session(
        "materialized_view_relation_mapping_max_count", 8L,
        "Doris' name for materialized_view_max_relation_mapping_size; the one that was set counts", min: 1);

    public static readonly Setting<long> SameTablePermutations = Setting.Session(
        "materialized_view_join_same_table_permutation_limit", 5L,
        "ways to match a table that a view joins several times, where the view has more tables than the query", min: 1);

    public static readonly Setting<bool> EnableStages = Setting.Session(
        "enable_materialized_view_multi_stages_rewrite", true, "look for further views in what came of a rewrite");

    public static readonly Setting<bool> EnableNested = Setting.Session(
        "enable_materialized_view_nest_rewrite", true, "do so for views on views (Doris; there it is off at first)");

    public static readonly Setting<bool> EnableTransparentUnion = Setting.Session(
        "enable_materialized_view_transparent_union_rewrite", true, "compute the stale partitions of a view from its tables");

    public static readonly Setting<bool> EnablePartitionCompensation = Setting.Session(
        "enable_materialized_view_rewrite_partition_compensate", true, "the same: both must be on");

    public static readonly Setting<bool> Greedy = Setting.Session(
        "enable_materialized_view_rewrite_greedy_mode", false, "take the first view that fits and look for no other");

    public static readonly Setting<bool> EnableForDml = Setting.Session(
        "enable_dml_materialized_view_rewrite", true,
        "Doris' switch for INSERT ... SELECT; views are used when enable_materialized_view_for_insert is on, too");

    public static readonly Setting<string> UnionMode = new(
        "materialized_view_union_rewrite_mode", SettingScope.Session, "0", "how unions are tried: 0 alone is there",
        text => text.Trim() switch
        {
            "0" => "0",
            "1" or "2" => throw CoreErrors.NotSupported.With($"materialized_view_union_rewrite_mode = {text.Trim()}"),
            _ => throw Setting.WrongValue.With("materialized_view_union_rewrite_mode", text, ": use 0"),
        });

    public static readonly Setting<bool> EnableTextBased = Setting.System(
        "enable_materialized_view_text_based_rewrite", true, "let sessions use views whose query stands in the statement as it is");

    public static readonly Setting<string> AnalyzeMv = Word(
        "analyze_mv", "sample", "from what refreshes make a view's histograms: none (or empty), sample or full",
        ["", "none", "sample", "full"]);

    public static readonly Setting<long> AnalyzeRowsMin = Setting.System(
        "analyze_mv_rows_min", 10_000L, "rows of a view from which on analyze_mv makes its first histograms");

    public static readonly Setting<long> AnalyzeSampleRows = Setting.System(
        "statistic_sample_collect_rows", 200_000L, "rows that analyze_mv = sample reads of a view with more of them");

    /// <summary>Gives the value of one of two names for the same: the second, which Doris gave, counts where it was set.</summary>
    internal static long Either(SettingValues settings, Setting<long> first, Setting<long> ofDoris)
        => settings.Get(ofDoris) is var value && value != ofDoris.Default ? value : settings.Get(first);

    private static Setting<string> Word(string name, string value, string description, string[] words)
        => new(name, SettingScope.Session, value, description, text => Array.Find(
            words, w => w.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Setting.WrongValue.With(
            name, text, $": use {string.Join(", ", words[..^1].Where(w => w.Length > 0))} or {words[^1]}"));
}
