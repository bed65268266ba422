namespace MatViewDb.Catalog.Properties;

/// <summary>Names the unit of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.time_unit", On.Table)]
public sealed class DynamicPartitionTimeUnit : CatalogProperty
{
    public override string? Problem(string value) => OneOf(value, "HOUR", "DAY", "WEEK", "MONTH", "YEAR");
}
