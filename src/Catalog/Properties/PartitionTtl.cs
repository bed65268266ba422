namespace MatViewDb.Catalog.Properties;

/// <summary>Keeps partitions that end later than so long ago, for example "2 MONTH".</summary>
[CatalogProperty("partition_ttl", On.Both)]
public sealed class PartitionTtl : CatalogProperty
{
    public override bool EndsEmpty => true;

    public override string? Problem(string value) => PartitionTtlText.Problem(value);
}
