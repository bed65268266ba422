using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Defines what a frontend is started with.</summary>
[Settings]
public static class ServerSettings
{
    public static readonly Setting<long> EnableFailpoints =
        Setting.Server("enable_failpoints", 0, "Allows ADMIN SET FAILPOINT, for tests", min: 0);
}
