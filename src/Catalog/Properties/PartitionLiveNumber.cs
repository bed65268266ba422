namespace MatViewDb.Catalog.Properties;

/// <summary>Keeps only the newest partitions of a table; -1 keeps all.</summary>
[CatalogProperty("partition_live_number", On.Table)]
public sealed class PartitionLiveNumber : CatalogProperty
{
    public override string? Default => "-1";

    public override string? Problem(string value) => WholeNumber(value, 1, orMinusOne: true);
}
