namespace MatViewDb.Catalog.Properties;

/// <summary>Limits how many view partitions one batch of a refresh recomputes; -1 is all.</summary>
[CatalogProperty("partition_refresh_number", On.MaterializedView)]
public sealed class PartitionRefreshNumber : CatalogProperty
{
    public override string? Default => "1";

    public override string? Problem(string value) => WholeNumber(value, 1, orMinusOne: true);
}
