namespace MatViewDb.Catalog.Properties;

/// <summary>Says whether dynamic partitions are made for the past.</summary>
[CatalogProperty("dynamic_partition.create_history_partition", On.Table)]
public sealed class DynamicPartitionCreateHistoryPartition : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
