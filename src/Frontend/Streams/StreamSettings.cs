using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Streams;

/// <summary>Defines the settings of sources and sinks; names of limits are RisingWave's.</summary>
[Settings]
public static class StreamSettings
{
    public static readonly Setting<long> SourceRateLimit = Setting.Session(
        "source_rate_limit", -1L, "rows a second that a source made from now on reads; -1 = no limit, 0 = none", min: -1);

    public static readonly Setting<long> SinkRateLimit = Setting.Session(
        "sink_rate_limit", -1L, "rows a second that a sink made from now on writes; -1 = no limit, 0 = none", min: -1);

    public static readonly Setting<long> BackfillRateLimit = Setting.Session(
        "backfill_rate_limit", -1L,
        "rows a second with which a sink or materialized view made from now on is filled; -1 = no limit, 0 = none", min: -1);

    public static readonly Setting<string> SecretKeyFile = Setting.Server(
        "secret_key_file", "",
        "file with the key that encrypts passwords of sources and sinks in the catalog; empty = secrets.key in the data directory");

    public static readonly Setting<long> SinkMemoryLimit = Setting.System(
        "sink_memory_limit", 64L << 20,
        "bytes of memory in which a sink nets the rows that come and go in one difference; what does not fit lies in files of the spool",
        min: 1_024);

    public static readonly Setting<long> SinkVersionsKeptSeconds = Setting.System(
        "sink_versions_kept_seconds", 259_200L,
        "how long compaction keeps the versions apart that a sink that does not get on has written; 0 = not at all", min: 0);
}
