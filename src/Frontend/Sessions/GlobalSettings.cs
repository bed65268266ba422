using MatViewDb.Catalog;
using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Holds the defaults of sessions and the cluster's parameters, as the catalog says; reads cost nothing.
/// </summary>
public sealed class GlobalSettings
{
    private readonly VariableCatalog _variables;
    private readonly SettingValues _server;
    private volatile Pair _current;

    public GlobalSettings(CatalogStore store, VariableCatalog variables, SettingValues server)
    {
        _variables = variables;
        _server = server;
        _current = Read(store.Current);
        store.Subscribe(change =>
        {
            var (before, after) = (change.Before, change.After);
            if (ReferenceEquals(before.GlobalVariables, after.GlobalVariables)
                && ReferenceEquals(before.SystemSettings, after.SystemSettings))
            {
                return;
            }

            _current = Read(after);
            Changed?.Invoke();
        });
    }

    /// <summary>Gives session defaults over cluster parameters over what the process was started with.</summary>
    public SettingValues Values => _current.Session;

    /// <summary>Gives cluster parameters over what the process was started with.</summary>
    public SettingValues System => _current.System;

    /// <summary>Raised after a parameter or a default changed.</summary>
    public event Action? Changed;

    public T Get<T>(Setting<T> setting) where T : notnull => _current.Session.Get(setting);

    private Pair Read(CatalogSnapshot snapshot)
    {
        var system = Parse(snapshot.SystemSettings, _server);
        return new Pair(system, Parse(snapshot.GlobalVariables, system));
    }

    // A name or value of another version must not keep the server from starting.
    private SettingValues Parse(IEnumerable<KeyValuePair<string, string>> texts, SettingValues outer)
    {
        var values = SettingValues.Empty with { Outer = outer };
        foreach (var (name, text) in texts)
        {
            if (_variables.Find(name) is not { } setting) continue;
            try
            {
                values = values.With(setting, setting.Parse(text));
            }
            catch (Core.Errors.MatViewException)
            {
                continue;
            }
        }

        return values;
    }

    private sealed record Pair(SettingValues System, SettingValues Session);
}
