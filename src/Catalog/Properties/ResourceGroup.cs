namespace MatViewDb.Catalog.Properties;

/// <summary>Names the resource group of refreshes.</summary>
[CatalogProperty("resource_group", On.MaterializedView)]
public sealed class ResourceGroup : CatalogProperty
{
    public override string? Default => "default_mv_wg";

    public override string? Problem(string value) => null;
}
