using System.Globalization;

namespace MatViewDb.Catalog.Properties;

/// <summary>Reads a length of time such as "2 MONTH".</summary>
public static class PartitionTtlText
{
    private static readonly string[] s_units = ["YEAR", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE"];

    /// <summary>Gives count and unit in capitals; null when the text is not a length of time.</summary>
    public static (int Count, string Unit)? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !int.TryParse(words[0], CultureInfo.InvariantCulture, out var count) || count <= 0) return null;
        var unit = words[1].ToUpperInvariant().TrimEnd('S');
        return s_units.Contains(unit) ? (count, unit) : null;
    }

    internal static string? Problem(string value)
        => Parse(value) is null ? $"it must be a number above zero and one of {string.Join(", ", s_units)}" : null;
}
