using MatViewDb.Core.Settings;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Says which switch of the session keeps a statement from all views.</summary>
internal static class RewriteSwitches
{
    /// <summary>Gives the switch and how to turn it; null where views may be used.</summary>
    internal static string? WhyOff(SettingValues settings, bool writes)
    {
        if (settings.Get(MvSettings.RewriteMode).Equals("DISABLE", StringComparison.OrdinalIgnoreCase))
            return $"no view is used: {MvSettings.RewriteMode.Name} is DISABLE; what helps: SET {MvSettings.RewriteMode.Name} = 'DEFAULT'";
        Setting<bool>[] needed = writes
            ? [MvSettings.EnableRewrite, MvSettings.EnableForInsert, MvSettings.EnableForDml] : [MvSettings.EnableRewrite];
        return Array.Find(needed, s => !settings.Get(s)) is { } off
            ? $"no view is used: {off.Name} is off; what helps: SET {off.Name} = true" : null;
    }
}
