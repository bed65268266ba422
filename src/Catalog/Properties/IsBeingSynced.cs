namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; tables are not synced from other clusters.</summary>
[CatalogProperty("is_being_synced", On.Table)]
public sealed class IsBeingSynced : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
