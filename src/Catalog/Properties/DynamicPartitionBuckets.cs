namespace MatViewDb.Catalog.Properties;

/// <summary>Sets the buckets of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.buckets", On.Table)]
public sealed class DynamicPartitionBuckets : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 1);
}
