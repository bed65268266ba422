using MatViewDb.Core.Settings;

namespace MatViewDb.Storage;

/// <summary>Defines the server settings that limit the storage engine.</summary>
[Settings]
public static class StorageSettings
{
    public static readonly Setting<long> CompactionRowsetsMin = Setting.Server(
        "storage_compaction_rowsets_min", 8L, "rowsets of similar size that are merged into one; 0 = never", min: 0);

    public static readonly Setting<long> CompactionThreads = Setting.Server(
        "max_compaction_concurrency", 1L, "merges of rowsets that run at once; 0 = none, -1 = one for every two cores", min: -1);

    public static readonly Setting<long> CompactionBytesPerSecond = Setting.Server(
        "storage_compaction_bytes_per_second", 32L << 20, "how fast merges read together while queries run; 0 = no limit", min: 0);

    public static readonly Setting<long> CompactionMemory = Setting.Server(
        "compaction_max_memory_limit", -1L,
        "bytes that merges of rowsets may hold together; a merge above it fails; -1 = no limit", min: -1);

    public static readonly Setting<long> MovedRows = Setting.Server(
        "storage_moved_rows_kept", 8L << 20,
        "merged rows of which is remembered where they lay, 4 bytes each: open transactions can still delete them", min: 0);

    public static readonly Setting<long> ReplacedRowsetsKeptSeconds = Setting.Server(
        "storage_replaced_rowsets_kept_seconds", 3600L,
        "how long rowsets stay readable after compaction, for running queries and row differences", min: 0);

    public static readonly Setting<long> ReplacedRowsetsMax = Setting.Server(
        "storage_replaced_rowsets_max", 10_000L,
        "rowsets of a tablet that stay readable after compaction at most, the last replaced ones; 0 = no limit", min: 0);

    public static readonly Setting<long> WriteBufferBytes = Setting.Server(
        "storage_write_buffer_bytes", 32L << 20, "bytes a tablet writer holds before it sorts and encodes them", min: 1 << 16);

    public static readonly Setting<long> InlineSegmentBytes = Setting.Server(
        "storage_inline_segment_bytes", 16L << 10,
        "segments up to this size lie with the metadata, not in files of their own: small writes need fewer syncs; 0 = none", min: 0);

    public static readonly Setting<long> RollupRowsMin = Setting.Server(
        "storage_rollup_rows_min", (long)Segments.SegmentFormat.PageRows,
        "rowsets of no more rows than this are not written in the orders of their table's rollups until compaction merges them", min: 0);

    public static readonly Setting<long> KeyLookupRows = Setting.Server(
        "storage_key_lookup_rows", 1L << 20,
        "keys that publishing rows of a table with a key looks up at once, about 64 bytes each; more take several rounds", min: 1024);

    public static readonly Setting<long> ScrubIntervalSeconds = Setting.Server(
        "storage_scrub_interval_seconds", 7L * 24 * 3600,
        "how often all tablets are read and compared with their checksums, damage goes to the log and be_damaged_pages; 0 = never", min: 0);

    public static readonly Setting<long> ScrubBytesPerSecond = Setting.Server(
        "storage_scrub_bytes_per_second", 10L << 20, "how fast that reads at most; 0 = no limit", min: 0);

    /// <summary>Reads the options out of the server's settings.</summary>
    public static StorageOptions ToOptions(SettingValues settings) => new()
    {
        CompactionRowsetsMin = (int)Math.Min(int.MaxValue, settings.Get(CompactionRowsetsMin)),
        CompactionThreads = settings.Get(CompactionThreads) is var threads and >= 0
            ? (int)Math.Min(64, threads) : Math.Max(1, Environment.ProcessorCount / 2),
        CompactionBytesPerSecond = settings.Get(CompactionBytesPerSecond),
        CompactionMemoryMax = settings.Get(CompactionMemory) is var memory and >= 0 ? memory : long.MaxValue,
        MovedRowsMax = settings.Get(MovedRows),
        ReplacedRowsetsMax = (int)Math.Min(int.MaxValue, settings.Get(ReplacedRowsetsMax)),
        ReplacedRowsetsKept = TimeSpan.FromSeconds(settings.Get(ReplacedRowsetsKeptSeconds)),
        KeyLookupRows = (int)Math.Min(int.MaxValue, settings.Get(KeyLookupRows)),
        InlineSegmentBytes = (int)Math.Min(256 << 10, settings.Get(InlineSegmentBytes)),
        RollupRowsMin = (int)Math.Min(int.MaxValue, settings.Get(RollupRowsMin)),
        ScrubInterval = TimeSpan.FromSeconds(settings.Get(ScrubIntervalSeconds)),
        ScrubBytesPerSecond = settings.Get(ScrubBytesPerSecond),
        WriteBufferBytes = settings.Get(WriteBufferBytes),
    };
}
