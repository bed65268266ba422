namespace MatViewDb.Catalog.Properties;

/// <summary>Says how the partitions of a batch are counted.</summary>
[CatalogProperty("partition_refresh_strategy", On.MaterializedView)]
public sealed class PartitionRefreshStrategy : CatalogProperty
{
    public override string? Default => "strict";

    public override string? Problem(string value) => OneOf(value, "strict", "adaptive", "force");
}
