namespace MatViewDb.Catalog.Properties;

/// <summary>Names the compute of refreshes; there is one.</summary>
[CatalogProperty("warehouse", On.MaterializedView)]
public sealed class Warehouse : CatalogProperty
{
    public override string? Problem(string value) => OneOf(value, "default_warehouse");
}
