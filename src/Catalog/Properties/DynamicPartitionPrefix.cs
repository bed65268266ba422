namespace MatViewDb.Catalog.Properties;

/// <summary>Begins the names of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.prefix", On.Table)]
public sealed class DynamicPartitionPrefix : CatalogProperty
{
    public override string? Default => "p";

    public override string? Problem(string value) => null;
}
