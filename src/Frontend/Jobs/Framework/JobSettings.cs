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
        "task_runs_max_history_number", 10_000L, "ended task runs that are kept", min: 1);

    public static readonly Setting<long> HistorySeconds = Setting.System(
        "task_runs_ttl_second", 604_800L, "seconds for which ended task runs are kept", min: 1);

    public static readonly Setting<long> ConsecutiveFailuresMax = Setting.System(
        "max_task_consecutive_fail_count", 10L, "failed refreshes in a row after which a view becomes inactive", min: 1);

    public static readonly Setting<long> VersionsKeptSeconds = Setting.System(
        "mv_versions_kept_seconds", 259_200L,
        "how long after a view's last refresh compaction keeps the versions apart that it shows; 0 = not at all", min: 0);

    public static readonly Setting<long> SlowDdlSeconds = Setting.Session(
        "slow_ddl_notification_secs", 30L, "seconds after which CREATE MATERIALIZED VIEW notes that it was slow; 0 = never", min: 0);

    public static readonly Setting<bool> BackgroundDdl = Setting.Session(
        "background_ddl", false,
        "CREATE MATERIALIZED VIEW, CREATE INDEX and ALTER TABLE where it writes rows anew return at once and go on as jobs");
}
