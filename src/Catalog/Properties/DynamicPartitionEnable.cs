namespace MatViewDb.Catalog.Properties;

/// <summary>Switches automatic creation of future partitions.</summary>
[CatalogProperty("dynamic_partition.enable", On.Table)]
public sealed class DynamicPartitionEnable : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
