namespace MatViewDb.Catalog.Properties;

/// <summary>Sets the replicas of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.replication_num", On.Table)]
public sealed class DynamicPartitionReplicationNum : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 1);
}
