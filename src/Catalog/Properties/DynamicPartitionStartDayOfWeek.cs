namespace MatViewDb.Catalog.Properties;

/// <summary>Names the day that weekly dynamic partitions start on: 1 is Monday, 7 is Sunday.</summary>
[CatalogProperty("dynamic_partition.start_day_of_week", On.Table)]
public sealed class DynamicPartitionStartDayOfWeek : CatalogProperty
{
    public override string? Default => "1";

    public override string? Problem(string value)
        => int.TryParse(value, out var day) && day is >= 1 and <= 7 ? null : "it must be a day from 1 (Monday) to 7 (Sunday)";
}
