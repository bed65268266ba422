namespace MatViewDb.Catalog.Properties;

/// <summary>Names the kind of disk.</summary>
[CatalogProperty("storage_medium", On.Both)]
public sealed class StorageMedium : CatalogProperty
{
    public override string? Default => "HDD";

    public override string? Problem(string value) => OneOf(value, "HDD", "SSD");
}
