using MatViewDb.Core.Settings;

namespace MatViewDb.Jobs.Framework;

/// <summary>Defines the settings that limit jobs and refreshes; names are those of RisingWave and StarRocks.</summary>
[Settings]
public static class JobSettings
{
    public static readonly Setting<long> CreatingMax = Setting.System(
        "max_concurrent_creating_streaming_jobs", 1L, "creating jobs that run at once; 0 = no limit", min: 0);

    public static readonly Setting<long> DynamicPartitionSeconds = Setting.System(
        "dynamic_partition_check_interval_seconds", 600L, "seconds between looks at dynamic and limited partitions", min: 1);

    public static readonly Setting<long> DynamicPartitionsMax = Setting.System(
        "max_dynamic_partition_num", 500L, "partitions that a rule of dynamic partitions may ask for", min: 1);

    public static readonly Setting<long> TrashSeconds = Setting.System(
        "catalog_trash_expire_second", 86_400L,
        "how long RECOVER can take back what was dropped without FORCE; 0 = nothing is kept", min: 0);

    public static readonly Setting<long> SchemaChangesMax = Setting.System(
        "max_running_schema_changes", 2L, "changes of tables that write stored rows anew and run at once", min: 1);

    public static readonly Setting<long> RefreshesMax = Setting.System(
        "task_runs_concurrency", 4L, "refresh runs at once", min: 1);

    public static readonly Setting<long> QueueLength = Setting.System(
        "task_runs_queue_length", 500L, "refreshes that may wait; more are refused", min: 1);

    public static readonly Setting<long> HistoryMax = Setting.System(
        "task_runs_max_history_number", 10_000L, "ended task runs that information_schema.task_runs keeps", min: 1);

    public static readonly Setting<long> HistorySeconds = Setting.System(
        "task_runs_ttl_second", 604_800L, "seconds for which ended task runs are kept", min: 1);

    public static readonly Setting<bool> ArchivesRuns = Setting.System(
        "enable_task_history_archive", true,
        "ended task runs beyond task_runs_max_history_number go into _statistics_.task_run_history until they are too old");

    public static readonly Setting<long> ArchivedShownMax = Setting.System(
        "task_runs_archive_shown_number", 20_000L,
        "newest runs of _statistics_.task_run_history that information_schema.task_runs and lists of refreshes show as well", min: 0);

    public static readonly Setting<long> TaskCheckSeconds = Setting.System(
        "task_check_interval_second", 60L, "seconds between looks at task runs that are to go into the table", min: 1);

    public static readonly Setting<long> ConsecutiveFailuresMax = Setting.System(
        "max_task_consecutive_fail_count", 10L, "failed refreshes in a row after which a view becomes inactive", min: 1);

    public static readonly Setting<long> RunSecondsMax = Setting.System(
        "task_runs_timeout_second", 14_400L,
        "seconds a run of a refresh may take, unless a view's session.insert_timeout or session.query_timeout says otherwise; 0 = no limit",
        min: 0);

    public static readonly Setting<long> TaskSeconds = Setting.System(
        "task_ttl_second", 86_400L, "seconds after which a task that ran once is forgotten", min: 1);

    public static readonly Setting<long> TaskIntervalMin = Setting.System(
        "task_min_schedule_interval_s", 10L, "seconds that the period of a submitted task must at least have", min: 1);

    public static readonly Setting<long> MinInterval = Setting.System(
        "materialized_view_min_refresh_interval", 60L, "seconds that a refresh schedule's period must at least have", min: 1);

    public static readonly Setting<bool> RefreshesAtCreation = Setting.System(
        "default_mv_refresh_immediate", true, "CREATE MATERIALIZED VIEW that says neither IMMEDIATE nor DEFERRED fills the view");

    public static readonly Setting<bool> ActivatesViews = Setting.System(
        "enable_mv_automatic_active_check", true, "views that a change of their bases made inactive are tried again by themselves");

    public static readonly Setting<long> ActivationSeconds = Setting.System(
        "mv_active_checker_interval_seconds", 60L, "seconds between looks at inactive views", min: 1);

    public static readonly Setting<bool> Ascending = Setting.System(
        "materialized_view_refresh_ascending", true, "refreshes of several runs begin with the oldest partitions; false: with the newest");

    public static readonly Setting<bool> ChecksDependants = Setting.System(
        "enable_drop_table_check_mv_dependency", false, "tables and views that a materialized view stands on cannot be dropped");

    public static readonly Setting<long> BatchRowsMax = Setting.System(
        "mv_max_rows_per_refresh", 100_000_000L, "rows of base tables that a batch of partition_refresh_strategy adaptive may read",
        min: 1);

    public static readonly Setting<long> BatchBytesMax = Setting.System(
        "mv_max_bytes_per_refresh", 21_474_836_480L, "bytes of base tables that such a batch may read", min: 1);

    public static readonly Setting<long> MessageValuesMax = Setting.System(
        "max_mv_task_run_meta_message_values_length", 100L, "names that a list in a task run keeps", min: 1);

    public static readonly Setting<long> VersionsKeptSeconds = Setting.System(
        "mv_versions_kept_seconds", 259_200L,
        "how long after a view's last refresh compaction keeps the versions apart that it shows; 0 = not at all", min: 0);

    public static readonly Setting<long> SlowDdlSeconds = Setting.Session(
        "slow_ddl_notification_secs", 30L,
        "seconds after which CREATE MATERIALIZED VIEW and CREATE SINK note that they were slow; 0 = never", min: 0);

    public static readonly Setting<bool> BackgroundDdl = Setting.Session(
        "background_ddl", false,
        "CREATE MATERIALIZED VIEW, CREATE SINK, CREATE INDEX and ALTER TABLE where it writes rows anew return at once and go on as jobs");
}
