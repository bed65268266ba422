using System.Reflection;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Finds settings of all areas by name, with MySQL's older names for some.</summary>
public sealed class VariableCatalog
{
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tx_isolation"] = "transaction_isolation",
        ["tx_read_only"] = "transaction_read_only",
    };

    private static readonly HashSet<string> s_onOff = new(StringComparer.OrdinalIgnoreCase)
    {
        "autocommit", "transaction_read_only",
    };

    private readonly IReadOnlyDictionary<string, Setting> _settings;
    private readonly HashSet<string> _clientNames;

    public VariableCatalog(IEnumerable<Assembly> assemblies)
    {
        var own = Registry.FieldsOf<SettingsAttribute, Setting>(s => s.Name, assemblies.Distinct().ToArray());
        var all = new SortedDictionary<string, Setting>(own.ToDictionary(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, setting) in EngineVariables.All) all.TryAdd(name, setting);
        _settings = all;
        _clientNames = typeof(ClientVariables).GetFields().Select(f => f.GetValue(null)).OfType<Setting>()
            .Select(s => s.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<Setting> All => _settings.Values;

    /// <summary>Gives the names under which SHOW VARIABLES lists settings, older names included.</summary>
    public IEnumerable<(string Name, Setting Setting)> Listed
        => _settings.Values.Where(s => s.Scope == SettingScope.Session).Select(s => (s.Name, s))
            .Concat(s_aliases.Select(a => (a.Key, _settings[a.Value])));

    public Setting? Find(string name)
        => _settings.GetValueOrDefault(s_aliases.GetValueOrDefault(name, name));

    public Setting Require(string name) => Find(name) ?? throw FrontendErrors.UnknownVariable.With(name);

    /// <summary>
    /// Prints a value as SHOW VARIABLES does: MySQL's own switches as ON and OFF, ours as true and false.
    /// </summary>
    public string Print(Setting setting, object value)
        => value is bool flag && (_clientNames.Contains(setting.Name) || s_onOff.Contains(setting.Name))
            ? flag ? "ON" : "OFF"
            : setting.Print(value);
}
