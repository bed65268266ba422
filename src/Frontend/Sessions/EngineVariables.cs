using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Names session variables by which StarRocks, Doris and RisingWave steer how their engines work, not what they answer: scripts set
/// them, here they change nothing, and setting one gives a warning.
/// </summary>
public static class EngineVariables
{
    private static readonly string[] s_switches =
    [
        "cbo_cte_reuse", "cbo_enable_dp_join_reorder", "cbo_enable_greedy_join_reorder", "cbo_enable_low_cardinality_optimize",
        "cbo_enable_low_cardinality_optimize_for_union_all", "cbo_prune_json_subfield", "cbo_prune_subfield",
        "cbo_push_down_aggregate", "cbo_push_down_distinct_below_window", "cbo_push_down_topn_limit",
        "cbo_rewrite_monotonic_minmax_aggregation", "cbo_use_correlated_join_estimate",
        "disable_function_fold_constants", "disable_join_reorder", "disable_streaming_preaggregations",
        "enable_adaptive_sink_dop", "enable_array_distinct_after_agg_opt", "enable_cbo",
        "enable_cbo_statistics", "enable_columnar_load", "enable_common_expr_pushdown", "enable_cost_based_join_reorder",
        "enable_distinct_agg_over_window", "enable_distinct_column_bucketization", "enable_eliminate_agg",
        "enable_exchange_pass_through", "enable_exchange_perf", "enable_expr_prune_partition", "enable_fallback_to_original_planner",
        "enable_filter_unused_columns_in_scan_stage", "enable_fold_constant_by_be", "enable_function_fold_constants",
        "enable_global_runtime_filter", "enable_group_by_compressed_key", "enable_group_execution", "enable_incremental_mv",
        "enable_inline_view", "enable_insert_strict", "enable_join_runtime_bitset_filter", "enable_json_subfield_push_down",
        "enable_lake_tablet_internal_parallel", "enable_load_profile", "enable_local_exchange", "enable_local_shuffle",
        "enable_local_shuffle_agg", "enable_memtable_on_sink_node", "enable_multi_cast_limit_push_down",
        "enable_multicolumn_global_runtime_filter", "enable_nereids_dml", "enable_nereids_planner", "enable_nereids_timeout",
        "enable_optimizer_trace_log", "enable_outer_join_reorder", "enable_parallel_merge", "enable_parallel_outfile",
        "enable_parallel_result_sink", "enable_parallel_scan", "enable_per_bucket_optimize", "enable_pipeline",
        "enable_pipeline_engine", "enable_pipeline_event_scheduler", "enable_pipeline_level_shuffle", "enable_pipeline_x_engine",
        "enable_plan_validation", "enable_predicate_expr_reuse", "enable_predicate_reorder", "enable_profiler", "enable_projection",
        "enable_prune_column_after_index_filter", "enable_query_cache", "enable_recursive_cte", "enable_result_sink_accumulate",
        "enable_rewrite_groupingsets_to_union_all", "enable_rewrite_simple_agg_to_meta_scan", "enable_rewrite_sum_by_associative_rule",
        "enable_runtime_adaptive_dop", "enable_runtime_filter_prune", "enable_scan_block_cache", "enable_shared_scan",
        "enable_short_circuit", "enable_single_distinct_column_opt", "enable_sort_aggregate", "enable_sort_spill", "enable_sql_cache",
        "enable_stats", "enable_sync_mv_cost_based_rewrite", "enable_sync_runtime_filter_size", "enable_table_prune_on_update",
        "enable_tablet_internal_parallel", "enable_topn_runtime_filter", "enable_two_phase_read_opt", "enable_ukfk_join_reorder",
        "enable_ukfk_opt", "enable_vectorized_engine", "enable_wait_dependent_event", "enable_write_hive_external_table",
        "experimental_enable_nereids_planner", "force_scan_mv", "enable_dml_materialized_view_rewrite_when_base_table_unawareness",
        "enable_materialized_view_concurrent_prepare", "enable_materialized_view_plan_cache", "enable_mv_planner",
        "enable_rule_based_materialized_view_rewrite",
        "materialized_view_rewrite_enable_contain_external_table", "interpolate_passthrough", "lower_upper_support_utf8",
        "optimize_distinct_agg_with_having", "recursive_cte_throw_limit_exception", "skip_local_disk_cache", "use_v2_rollup",
    ];

    private static readonly (string Name, string Value)[] s_values =
    [
        ("approx_count_distinct_algorithm", ""), ("batch_size", "4064"), ("broadcast_row_limit", "15000000"),
        ("cbo_cte_max_limit", "10"), ("cbo_cte_reuse_rate", "1.15"), ("cbo_max_reorder_node_use_dp", "10"),
        ("cbo_max_reorder_node_use_exhaustive", "4"),
        ("connector_io_tasks_per_scan_operator", "16"), ("count_distinct_column_buckets", "1024"), ("cte_max_limit", "10"),
        ("exec_mem_limit", "2147483648"), ("global_runtime_filter_build_max_size", "67108864"),
        ("global_runtime_filter_probe_min_size", "102400"), ("hash_join_push_down_right_table", "true"),
        ("io_tasks_per_scan_operator", "4"), ("load_mem_limit", "0"), ("load_transmission_compression_type", "LZ4"),
        ("max_allowed_in_predicates", "1000"), ("max_pipeline_dop", "64"), ("max_pushdown_conditions_per_column", "1024"),
        ("max_scan_key_num", "1024"), ("new_planner_agg_stage", "0"), ("optimizer_execute_timeout", "3000"),
        ("parallel_exchange_instance_num", "-1"), ("parallel_fragment_exec_instance_num", "1"), ("parallel_pipeline_task_num", "0"),
        ("pipeline_profile_level", "1"), ("prefer_compute_node", "false"), ("profile_level", "1"),
        ("query_cache_agg_cardinality_limit", "5000000"), ("query_cache_entry_max_bytes", "4194304"),
        ("query_cache_entry_max_rows", "409600"), ("query_cache_force_populate", "false"), ("query_cache_hot_partition_num", "3"),
        ("recursive_cte_max_depth", "5"), ("runtime_filter_mode", "GLOBAL"),
        ("runtime_filter_scan_wait_time", "20"), ("runtime_filter_type", "12"), ("runtime_filter_wait_time_ms", "1000"),
        ("runtime_join_filter_push_down_limit", "1024000"), ("runtime_profile_report_interval", "10"), ("spill_mem_table_num", "2"),
        ("spill_mem_table_size", "104857600"), ("statistic_collect_parallel", "1"), ("streaming_parallelism", "ADAPTIVE"),
        ("streaming_preaggregation_mode", "auto"), ("topn_filter_ratio", "0.5"), ("transmission_compression_type", "AUTO"),
        ("window_partition_mode", "1"),
    ];

    public static IReadOnlyDictionary<string, Setting> All { get; } = s_switches
        .Select(name => new KeyValuePair<string, Setting>(name, Switch(name)))
        .Concat(s_values.Select(v => new KeyValuePair<string, Setting>(v.Name, Setting.Session(v.Name, v.Value, "Has no effect"))))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    // What is written wrongly about views is told; other switches take what scripts of any version say.
    private static Setting Switch(string name)
        => name.Contains("materialized_view", StringComparison.Ordinal) || name is "enable_mv_planner" or "enable_nereids_planner"
            ? Setting.Session(name, !IsOff(name), "Has no effect") : Setting.Session(name, IsOff(name) ? "false" : "true", "Has no effect");

    private static bool IsOff(string name)
        => name.StartsWith("disable_", StringComparison.Ordinal) || name.StartsWith("force_", StringComparison.Ordinal)
            || name is "enable_mv_planner" or "materialized_view_rewrite_enable_contain_external_table"
                or "enable_dml_materialized_view_rewrite_when_base_table_unawareness";
}
