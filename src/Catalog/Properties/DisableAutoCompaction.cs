namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; rowsets are merged when it is worth it.</summary>
[CatalogProperty("disable_auto_compaction", On.Table)]
public sealed class DisableAutoCompaction : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
