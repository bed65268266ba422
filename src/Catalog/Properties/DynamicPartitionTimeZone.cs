namespace MatViewDb.Catalog.Properties;

/// <summary>Names the time zone of dynamic partitions.</summary>
[CatalogProperty("dynamic_partition.time_zone", On.Table)]
public sealed class DynamicPartitionTimeZone : CatalogProperty
{
    public override string? Problem(string value)
        => TimeZoneInfo.TryFindSystemTimeZoneById(value, out _) ? null : "it is no time zone, such as Asia/Shanghai or UTC";
}
