using System.Globalization;
using MatViewDb.Core.Errors;

namespace MatViewDb.Core.Settings;

/// <summary>Says where a setting is changed: at start, by ALTER SYSTEM SET, or by SET.</summary>
public enum SettingScope : byte
{
    Server = 0,
    System = 1,
    Session = 2,
}

/// <summary>Marks a class whose static fields are settings.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SettingsAttribute : Attribute;

/// <summary>Describes a setting without its value type, for lists and SET by name.</summary>
public abstract class Setting(string name, SettingScope scope, string description)
{
    public string Name { get; } = name;
    public SettingScope Scope { get; } = scope;
    public string Description { get; } = description;

    /// <summary>Says whether SET of it changes anything; read-only variables answer error 1238.</summary>
    public bool ReadOnly { get; init; }

    public abstract string DefaultText { get; }

    /// <summary>Reads a value from its SQL text; throws error 1231 when it does not fit.</summary>
    public abstract object Parse(string text);

    /// <summary>Gives the text that SHOW VARIABLES prints.</summary>
    public abstract string Print(object value);

    public static Setting<bool> Session(string name, bool value, string description)
        => new(name, SettingScope.Session, value, description, ParseBool);

    public static Setting<long> Session(string name, long value, string description, long min = long.MinValue)
        => new(name, SettingScope.Session, value, description, t => ParseLong(name, t, min));

    public static Setting<string> Session(string name, string value, string description)
        => new(name, SettingScope.Session, value, description, t => t);

    public static Setting<long> System(string name, long value, string description, long min = long.MinValue)
        => new(name, SettingScope.System, value, description, t => ParseLong(name, t, min));

    public static Setting<bool> System(string name, bool value, string description)
        => new(name, SettingScope.System, value, description, ParseBool);

    public static Setting<string> System(string name, string value, string description)
        => new(name, SettingScope.System, value, description, t => t);

    public static Setting<long> Server(string name, long value, string description, long min = long.MinValue)
        => new(name, SettingScope.Server, value, description, t => ParseLong(name, t, min));

    public static Setting<string> Server(string name, string value, string description)
        => new(name, SettingScope.Server, value, description, t => t);

    public static readonly ErrorDefinition WrongValue = new(
        1231, "42000", ErrorKind.User, "Variable '{0}' can't be set to the value of '{1}'{2}");

    private static bool ParseBool(string text) => text.Trim().ToLowerInvariant() switch
    {
        "1" or "on" or "true" => true,
        "0" or "off" or "false" => false,
        _ => throw WrongValue.With("boolean variable", text, ": use true or false"),
    };

    private static long ParseLong(string name, string text, long min)
    {
        if (!long.TryParse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
            throw WrongValue.With(name, text, ": a whole number is needed");
        if (value < min) throw WrongValue.With(name, text, $": it must be at least {min}");
        return value;
    }
}

/// <summary>Describes a setting: name, scope, default, and how its value is read from text.</summary>
public sealed class Setting<T>(
    string name, SettingScope scope, T defaultValue, string description, Func<string, T> parse)
    : Setting(name, scope, description)
    where T : notnull
{
    public T Default { get; } = defaultValue;

    public override string DefaultText => Print(Default);

    public override object Parse(string text)
    {
        try
        {
            return parse(text);
        }
        catch (MatViewException problem) when (problem.Code == WrongValue.Code)
        {
            // Who reads a value does not always know whose it is, but what would be right.
            var value = $"'{text}'";
            var at = problem.Message.LastIndexOf(value, StringComparison.Ordinal);
            throw WrongValue.With(Name, text, at < 0 ? "" : problem.Message[(at + value.Length)..]);
        }
    }

    public override string Print(object value) => value switch
    {
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
