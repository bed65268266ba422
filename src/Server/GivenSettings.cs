using MatViewDb.Core.Registry;
using MatViewDb.Core.Settings;
using MatViewDb.Execution;
using MatViewDb.Frontend;
using MatViewDb.Storage;

namespace MatViewDb.Server;

/// <summary>
/// Divides the settings given at start between frontend and backend: all roles may be started with one configuration file, and
/// a name that neither knows is refused.
/// </summary>
internal static class GivenSettings
{
    private static readonly IReadOnlyDictionary<string, Setting> s_backend = Registry.FieldsOf<SettingsAttribute, Setting>(
        setting => setting.Name, [typeof(StorageSettings).Assembly, typeof(FragmentRunner).Assembly]);

    /// <summary>Gives what a frontend understands; it refuses names that nobody knows.</summary>
    internal static IReadOnlyDictionary<string, string> ForFrontend(IReadOnlyDictionary<string, string> given)
        => given.Where(pair => !s_backend.ContainsKey(pair.Key)).ToDictionary();

    /// <summary>Gives what a backend understands.</summary>
    internal static SettingValues ForBackend(IReadOnlyDictionary<string, string> given)
    {
        var values = SettingValues.Empty;
        foreach (var (name, text) in given)
        {
            if (s_backend.TryGetValue(name, out var setting)) values = values.With(setting, setting.Parse(text));
            else FrontendNode.RequireSetting(name);
        }

        return values;
    }
}
