using System.Globalization;

namespace MatViewDb.Catalog.Properties;

/// <summary>Says which kinds of objects take a property.</summary>
[Flags]
public enum On
{
    Table = 1,
    MaterializedView = 2,
    Both = Table | MaterializedView,
}

/// <summary>Gives a property its key and the objects that take it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CatalogPropertyAttribute(string key, On on) : Attribute
{
    public string Key { get; } = key;
    public On On { get; } = on;
}

/// <summary>Describes one property of PROPERTIES (...): what values it takes and what it is when not written.</summary>
public abstract class CatalogProperty
{
    /// <summary>Value when the statement does not name it; null = none.</summary>
    public virtual string? Default => null;

    /// <summary>Says whether ALTER ... SET may change it.</summary>
    public virtual bool Alterable => true;

    /// <summary>Says whether an empty text takes it away.</summary>
    public virtual bool EndsEmpty => false;

    /// <summary>Says why a value is wrong; null when it is right.</summary>
    public abstract string? Problem(string value);

    /// <summary>Gives the value as it is kept and printed.</summary>
    public virtual string Normalize(string value) => value.Trim();

    protected static string? WholeNumber(string value, long min, bool orMinusOne = false)
    {
        var good = long.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && (number >= min || (orMinusOne && number == -1));
        return good ? null : $"it must be a whole number of at least {min}{(orMinusOne ? ", or -1" : "")}";
    }

    protected static string? OneOf(string value, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (word.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) return null;
        }

        return $"it must be one of {string.Join(", ", words!)}";
    }

    protected static string? Flag(string value) => OneOf(value, "true", "false");
}
