using MatViewDb.Core.Settings;

namespace MatViewDb.Planner;

/// <summary>Holds the session settings that steer planning.</summary>
[Settings]
public static class PlannerSettings
{
    public static readonly Setting<long> ReorderNodesMax = Setting.Session(
        "cbo_max_reorder_node_use_dp", 10,
            "Joins of up to this many inputs are ordered exhaustively, larger ones greedily", min: 0);

    public static readonly Setting<bool> JoinReorder = Setting.Session(
        "enable_join_reorder", true, "Inner joins are put into the cheapest order; false keeps the order of the text");

    public static readonly Setting<bool> ShareSubplans = Setting.Session(
        "cbo_cte_reuse", true, "What stands several times in a query, as a common table expression read twice, is computed once");

    public static readonly Setting<long> PushAggregates = Setting.Session(
        "cbo_push_down_aggregate_mode", 0,
            "Grouping before joins: 0 = where it is cheaper, 1 = wherever it can be done, -1 = never", min: -1);

    public static readonly Setting<long> BroadcastRowsMax = Setting.Session(
        "broadcast_row_limit", 15_000_000, "A build side with more estimated rows is never sent to every backend",
            min: 0);

    public static readonly Setting<bool> RuntimeFilters = Setting.Session(
        "enable_global_runtime_filter", true, "Joins hand the keys of their build side to the scans of the other side");

    public static readonly Setting<bool> Rollups = Setting.Session(
        "enable_sync_materialized_view_rewrite", true, "Scans read a rollup of their table whose order leaves less to read");

    public static readonly Setting<bool> NoColocateJoin = Setting.Session(
        "disable_colocate_join", false, "Joins of tables whose buckets lie together move rows all the same");

    public static readonly Setting<bool> NoColocatePlan = Setting.Session(
        "disable_colocate_plan", false, "Plans do not know where the buckets of tables lie: joins, groups and windows by them move rows");

    public static readonly Setting<bool> BucketShuffle = Setting.Session(
        "enable_bucket_shuffle_join", true, "A join over the bucket columns of its left side moves the rows of its right side alone");

    public static readonly Setting<long> FetchRowsMin = Setting.Session(
        "late_materialization_rows_min", 100_000,
            "ORDER BY with LIMIT over a table of at least this many rows reads the columns that it does not sort by last", min: 0);

    public static readonly Setting<long> AggregateStages = Setting.Session(
        "new_planner_agg_stage", 0,
            "Phases of an aggregation over several backends: 0 = the planner decides, 1 or 2", min: 0);
}
