using System.Globalization;

namespace MatViewDb.Catalog.Properties;

/// <summary>Checks numbers with a fraction.</summary>
internal static class FractionText
{
    public static string? Problem(string value, double min, double max)
        => double.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? null
            : $"it must be a number from {min.ToString(CultureInfo.InvariantCulture)} to {max.ToString(CultureInfo.InvariantCulture)}";
}
