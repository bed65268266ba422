namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; rows are kept in columns only.</summary>
[CatalogProperty("store_row_column", On.Table)]
public sealed class StoreRowColumn : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
