using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Loads;

/// <summary>Defines what limits loads and how long they are remembered.</summary>
[Settings]
public static class LoadSettings
{
    public static readonly Setting<long> LabelKeepSeconds = Setting.System(
        "label_keep_max_second", 259_200L, "seconds for which ended loads and their labels are kept", min: 1);

    public static readonly Setting<long> LabelKeepNumber = Setting.System(
        "label_keep_max_num", 1_000L, "ended loads that are kept at most, the newest; 0 = no limit", min: 0);

    public static readonly Setting<long> ErrorRowsMax = Setting.System(
        "load_error_rows_max", 100L, "rejected rows of a load that are kept for its report, the first ones", min: 0);

    public static readonly Setting<long> StreamLoadTimeout = Setting.System(
        "stream_load_default_timeout_second", 600L, "seconds a stream load may take that says nothing else", min: 1);

    public static readonly Setting<long> PreparedTimeout = Setting.System(
        "prepared_transaction_default_timeout_second", 86_400L,
        "seconds after which a prepared load that nobody commits is rolled back", min: 1);

    public static readonly Setting<long> JsonBytesMax = Setting.System(
        "streaming_load_max_batch_size_mb", 100L, "megabytes of one JSON body without ignore_json_size", min: 1);

    public static readonly Setting<long> RowBytesMax = Setting.System(
        "load_row_bytes_max", 100L << 20, "bytes of one line or JSON value of a load; a longer one is a row that cannot be stored", min: 1);

    public static readonly Setting<long> SpoolBytesMax = Setting.System(
        "load_spool_bytes_max", 10L << 30,
        "bytes of a body that is kept in a file while it is loaded (Parquet, tables that make partitions)", min: 1);

    public static readonly Setting<long> NewPartitionsMax = Setting.System(
        "max_partitions_in_one_batch", 4_096L, "partitions that one INSERT or load may add to a table", min: 1);

    public static readonly Setting<long> RunningMax = Setting.System(
        "max_broker_load_job_concurrency", 2L, "loads by LOAD LABEL that run at once", min: 1);

    public static readonly Setting<long> QueuedMax = Setting.System(
        "desired_max_waiting_jobs", 1_024L, "loads by LOAD LABEL that may wait", min: 1);
}
