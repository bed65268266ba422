namespace MatViewDb.Catalog.Properties;

/// <summary>Keeps only the newest partitions; -1 keeps all.</summary>
[CatalogProperty("partition_ttl_number", On.Both)]
public sealed class PartitionTtlNumber : CatalogProperty
{
    public override string? Default => "-1";

    public override string? Problem(string value) => WholeNumber(value, 1, orMinusOne: true);
}
