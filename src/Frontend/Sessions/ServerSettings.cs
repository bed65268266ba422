using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines what a frontend is started with.</summary>
[Settings]
public static class ServerSettings
{
    public static readonly Setting<long> EnableFailpoints =
        Setting.Server("enable_failpoints", 0, "Allows ADMIN SET FAILPOINT, for tests", min: 0);

    public static readonly Setting<string> SecureFilePriv = Setting.Server(
        "secure_file_priv", "", "Directory below which LOAD DATA INFILE and SELECT ... INTO OUTFILE use files; empty: nowhere");
}
