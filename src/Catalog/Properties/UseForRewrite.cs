namespace MatViewDb.Catalog.Properties;

/// <summary>Says whether queries may be answered from the view (Doris).</summary>
[CatalogProperty("use_for_rewrite", On.MaterializedView)]
public sealed class UseForRewrite : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => Flag(value);
}
