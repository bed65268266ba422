namespace MatViewDb.Catalog.Properties;

/// <summary>Names the time zone of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.time_zone", On.Table)]
public sealed class DynamicPartitionTimeZone : CatalogProperty
{
    public override string? Problem(string value) => null;
}
