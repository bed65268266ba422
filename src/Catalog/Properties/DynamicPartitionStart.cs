namespace MatViewDb.Catalog.Properties;

/// <summary>Says how many units back dynamic partitions are kept.</summary>
[CatalogProperty("dynamic_partition.start", On.Table)]
public sealed class DynamicPartitionStart : CatalogProperty
{
    public override string? Problem(string value)
        => long.TryParse(value, out var units) && units < 0 ? null : "it must be a whole number below zero";
}
