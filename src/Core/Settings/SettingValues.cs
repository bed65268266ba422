using System.Collections.Immutable;

namespace MatViewDb.Core.Settings;

/// <summary>Holds the values that differ from the defaults, immutable; layers fall through to an outer set.</summary>
public sealed record SettingValues(ImmutableDictionary<string, object> Values, SettingValues? Outer = null)
{
    public static readonly SettingValues Empty =
        new(ImmutableDictionary<string, object>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase));

    public T Get<T>(Setting<T> setting) where T : notnull
    {
        for (var at = this; at is not null; at = at.Outer)
        {
            if (at.Values.TryGetValue(setting.Name, out var value)) return (T)value;
        }

        return setting.Default;
    }

    public object GetAny(Setting setting)
    {
        for (var at = this; at is not null; at = at.Outer)
        {
            if (at.Values.TryGetValue(setting.Name, out var value)) return value;
        }

        return setting.Parse(setting.DefaultText);
    }

    public SettingValues With(Setting setting, object value) => this with { Values = Values.SetItem(setting.Name, value) };
    public SettingValues Without(Setting setting) => this with { Values = Values.Remove(setting.Name) };
}
