namespace MatViewDb.Catalog.Properties;

/// <summary>Limits the dynamic partitions made for the past.</summary>
[CatalogProperty("dynamic_partition.history_partition_num", On.Table)]
public sealed class DynamicPartitionHistoryPartitionNum : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, -1);
}
