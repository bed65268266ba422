namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; there is one storage format.</summary>
[CatalogProperty("storage_format", On.Table)]
public sealed class StorageFormat : CatalogProperty
{
    public override string? Problem(string value) => null;
}
