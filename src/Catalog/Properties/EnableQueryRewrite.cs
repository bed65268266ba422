namespace MatViewDb.Catalog.Properties;

/// <summary>Says whether queries may be answered from the view.</summary>
[CatalogProperty("enable_query_rewrite", On.MaterializedView)]
public sealed class EnableQueryRewrite : CatalogProperty
{
    public override string? Default => "default";

    public override string? Problem(string value) => OneOf(value, "default", "true", "false");
}
