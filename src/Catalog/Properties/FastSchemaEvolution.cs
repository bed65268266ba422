namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for StarRocks statements; columns are always added without rewriting.</summary>
[CatalogProperty("fast_schema_evolution", On.Table)]
public sealed class FastSchemaEvolution : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => Flag(value);
}
