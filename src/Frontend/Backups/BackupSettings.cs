using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Backups;

/// <summary>Defines what limits backups and restores.</summary>
[Settings]
public static class BackupSettings
{
    public static readonly Setting<long> RunningMax = Setting.System(
        "max_running_backup_restore_jobs", 2L, "backups and restores that run at once, of several databases", min: 1);

    public static readonly Setting<long> HistoryMax = Setting.System(
        "backup_restore_history_max", 100L, "ended backups and restores that are remembered", min: 1);
}
