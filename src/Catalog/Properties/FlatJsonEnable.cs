namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; JSON is kept as text.</summary>
[CatalogProperty("flat_json.enable", On.Table)]
public sealed class FlatJsonEnable : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
