namespace MatViewDb.Catalog.Properties;

/// <summary>Limits the view to base partitions of the newest units (Doris).</summary>
[CatalogProperty("partition_sync_limit", On.MaterializedView)]
public sealed class PartitionSyncLimit : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 1);
}
