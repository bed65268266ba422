namespace MatViewDb.Catalog.Properties;

/// <summary>Lists columns with bloom filters.</summary>
[CatalogProperty("bloom_filter_columns", On.Both)]
public sealed class BloomFilterColumns : CatalogProperty
{
    public override string? Problem(string value) => null;
}
