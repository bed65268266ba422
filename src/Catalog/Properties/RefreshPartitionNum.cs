namespace MatViewDb.Catalog.Properties;

/// <summary>Limits how many view partitions one batch recomputes (Doris); below 1 counts as 1.</summary>
[CatalogProperty("refresh_partition_num", On.MaterializedView)]
public sealed class RefreshPartitionNum : CatalogProperty
{
    public override string? Default => "1";

    public override string? Problem(string value) => WholeNumber(value, long.MinValue);
}
