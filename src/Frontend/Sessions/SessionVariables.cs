using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Holds what SET changed in one session, over the defaults of SET GLOBAL as they were when it began; parameters of the cluster are
/// those of now.
/// </summary>
public sealed class SessionVariables(GlobalSettings globals)
{
    private SettingValues _start = globals.Values;
    private SettingValues _outer = globals.Values;
    private SettingValues _own = SettingValues.Empty;
    private SettingValues _values = SettingValues.Empty;
    private readonly Dictionary<string, BoundValue> _user = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the values of this moment; the record stays as it is, and the same until one changes.</summary>
    public SettingValues Values
    {
        get
        {
            var outer = Outer;
            if (!ReferenceEquals(_values.Outer, outer) || !ReferenceEquals(_values.Values, _own.Values))
                _values = _own with { Outer = outer };
            return _values;
        }
    }

    public T Get<T>(Setting<T> setting) where T : notnull
        => _own.Values.TryGetValue(setting.Name, out var own) ? (T)own : Outer.Get(setting);

    public object GetAny(Setting setting) => Values.GetAny(setting);

    public void Set(Setting setting, object value) => _own = _own.With(setting, value);

    /// <summary>Gives a variable the value that new sessions begin with.</summary>
    public void Reset(Setting setting)
    {
        var value = globals.Values.GetAny(setting);
        _own = Outer.GetAny(setting).Equals(value) ? _own.Without(setting) : _own.With(setting, value);
    }

    public BoundValue? FindUser(string name) => _user.GetValueOrDefault(name);

    public void SetUser(string name, BoundValue value) => _user[name] = value;

    public IEnumerable<KeyValuePair<string, BoundValue>> User => _user;

    /// <summary>Takes a copy that can be put back, for hints that change variables for one statement.</summary>
    public SettingValues Save() => _own;

    public void Restore(SettingValues saved) => _own = saved with { Outer = null };

    public void Clear()
    {
        _own = SettingValues.Empty;
        _start = _outer = globals.Values;
        _user.Clear();
    }

    private SettingValues Outer
    {
        get
        {
            var system = globals.System;
            if (!ReferenceEquals(_outer.Outer, system)) _outer = _start with { Outer = system };
            return _outer;
        }
    }
}
