namespace MatViewDb.Catalog.Properties;

/// <summary>Limits row-level refresh to a window of base partitions (Doris).</summary>
[CatalogProperty("ivm_partition_window_limit", On.MaterializedView)]
public sealed class IvmPartitionWindowLimit : CatalogProperty
{
    public override string? Problem(string value) => null;
}
