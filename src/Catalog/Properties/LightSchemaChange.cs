namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for Doris statements; columns are always added without rewriting.</summary>
[CatalogProperty("light_schema_change", On.Table)]
public sealed class LightSchemaChange : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => Flag(value);
}
