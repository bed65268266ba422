namespace MatViewDb.Catalog.Properties;

/// <summary>Names the day that monthly dynamic partitions start on.</summary>
[CatalogProperty("dynamic_partition.start_day_of_month", On.Table)]
public sealed class DynamicPartitionStartDayOfMonth : CatalogProperty
{
    public override string? Default => "1";

    public override string? Problem(string value)
        => int.TryParse(value, out var day) && day is >= 1 and <= 28 ? null : "it must be a day from 1 to 28";
}
