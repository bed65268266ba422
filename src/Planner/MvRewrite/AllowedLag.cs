using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Reads what the properties of a view and the session allow it to lag behind its bases.</summary>
public static class AllowedLag
{
    /// <summary>Says whether queries may be answered from the view though it does not show what is there.</summary>
    public static bool Any(MaterializedView view, SettingValues settings)
        => settings.Get(MvSettings.MaxStaleness) is >= 0 and var bound
            ? bound > 0 : SecondsOf(view) > 0 || ConsistencyOf(view) is not ("checked" or "disable");

    internal static string ConsistencyOf(MaterializedView view)
        => view.Properties.GetValueOrDefault("query_rewrite_consistency", "checked").ToLowerInvariant();

    // Who may use it by one of them may use it, whatever the other says.
    internal static long SecondsOf(MaterializedView view)
        => Math.Max(Seconds(view, "mv_rewrite_staleness_second"), Seconds(view, "grace_period"));

    private static long Seconds(MaterializedView view, string property)
        => long.TryParse(
            view.Properties.GetValueOrDefault(property), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
