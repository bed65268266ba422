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

    public static readonly Setting<long> SinkVersionsKeptSeconds = Setting.System(
        "sink_versions_kept_seconds", 259_200L,
        "how long compaction keeps the versions apart that a sink that does not get on has written; 0 = not at all", min: 0);
}
