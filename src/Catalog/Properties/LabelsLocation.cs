namespace MatViewDb.Catalog.Properties;

/// <summary>Limits placement to backends with a label.</summary>
[CatalogProperty("labels.location", On.Both)]
public sealed class LabelsLocation : CatalogProperty
{
    public override string? Problem(string value) => null;
}
