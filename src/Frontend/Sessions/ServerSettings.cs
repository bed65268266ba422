using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines what a frontend is started with.</summary>
[Settings]
public static class ServerSettings
{
    public static readonly Setting<long> EnableFailpoints =
        Setting.Server("enable_failpoints", 0, "Allows ADMIN SET FAILPOINT, for tests", min: 0);

    public static readonly Setting<long> EnableWarmUp = Setting.Server(
        "enable_warm_up", 1, "Runs common queries on tables in memory right after the start, so that first queries are fast", min: 0);

    public static readonly Setting<long> WarmUpWaitMs = Setting.Server(
        "warm_up_wait_ms", 3000, "How long the server waits for its warm-up before it says that it is ready", min: 0);

    public static readonly Setting<long> StatementCacheSize = Setting.System(
        "statement_cache_size", 512, "Queries whose parsed text and plan are kept for the next time; 0 = none", min: 0);

    public static readonly Setting<string> SecureFilePriv = Setting.Server(
        "secure_file_priv", "", "Directory below which LOAD DATA INFILE and SELECT ... INTO OUTFILE use files; empty: nowhere");
}
