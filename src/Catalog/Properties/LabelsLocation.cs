using System.Text.RegularExpressions;

namespace MatViewDb.Catalog.Properties;

/// <summary>Limits placement to backends with a label.</summary>
[CatalogProperty("labels.location", On.Both)]
public sealed partial class LabelsLocation : CatalogProperty
{
    public override string? Problem(string value)
        => Labels().IsMatch(value) ? null : "it must be like \"rack:r1, rack:r2\", \"rack:*\" or \"*\"";

    [GeneratedRegex(@"^\s*(\*|\w+\s*:\s*(\*|[\w-]+)(\s*,\s*\w+\s*:\s*(\*|[\w-]+))*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
