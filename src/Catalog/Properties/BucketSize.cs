namespace MatViewDb.Catalog.Properties;

/// <summary>Hints the bytes per bucket.</summary>
[CatalogProperty("bucket_size", On.Table)]
public sealed class BucketSize : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 0);
}
