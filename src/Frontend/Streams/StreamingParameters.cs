using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Streams;

/// <summary>
/// Names system parameters by which RisingWave steers its barriers: scripts set them, here views follow commits and they change nothing.
/// </summary>
[Settings]
public static class StreamingParameters
{
    /// <summary>How the description of a parameter begins that is known by name only.</summary>
    public const string NoEffect = "Has no effect";

    public static readonly Setting<long> BarrierInterval = Setting.System("barrier_interval_ms", 1000L, NoEffect, min: 1);
    public static readonly Setting<long> CheckpointFrequency = Setting.System("checkpoint_frequency", 1L, NoEffect, min: 1);
    public static readonly Setting<bool> PauseOnNextBootstrap = Setting.System("pause_on_next_bootstrap", false, NoEffect);
    public static readonly Setting<bool> EnableTracing = Setting.System("enable_tracing", false, NoEffect);
    public static readonly Setting<long> TimeTravelRetention = Setting.System("time_travel_retention_ms", 600_000L, NoEffect, min: 0);
    public static readonly Setting<bool> PerDatabaseIsolation = Setting.System("per_database_isolation", true, NoEffect);
    public static readonly Setting<bool> EnforceSecret = Setting.System("enforce_secret", false, NoEffect);
}
