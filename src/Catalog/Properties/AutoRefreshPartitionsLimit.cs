namespace MatViewDb.Catalog.Properties;

/// <summary>Limits automatic refreshes to the newest view partitions; -1 is all.</summary>
[CatalogProperty("auto_refresh_partitions_limit", On.MaterializedView)]
public sealed class AutoRefreshPartitionsLimit : CatalogProperty
{
    public override string? Default => "-1";

    public override string? Problem(string value) => WholeNumber(value, 1, orMinusOne: true);
}
