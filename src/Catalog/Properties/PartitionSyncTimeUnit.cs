namespace MatViewDb.Catalog.Properties;

/// <summary>Names the unit of partition_sync_limit.</summary>
[CatalogProperty("partition_sync_time_unit", On.MaterializedView)]
public sealed class PartitionSyncTimeUnit : CatalogProperty
{
    public override string? Default => "DAY";

    public override string? Problem(string value) => OneOf(value, "DAY", "MONTH", "YEAR");
}
