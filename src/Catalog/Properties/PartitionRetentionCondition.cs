namespace MatViewDb.Catalog.Properties;

/// <summary>Keeps partitions for which a condition over the partition columns is true.</summary>
[CatalogProperty("partition_retention_condition", On.Both)]
public sealed class PartitionRetentionCondition : CatalogProperty
{
    public override bool EndsEmpty => true;

    public override string? Problem(string value) => null;
}
