namespace MatViewDb.Catalog.Properties;

/// <summary>Says how many units ahead dynamic partitions are made.</summary>
[CatalogProperty("dynamic_partition.end", On.Table)]
public sealed class DynamicPartitionEnd : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 0);
}
