namespace MatViewDb.Catalog.Properties;

/// <summary>Says whether views over external tables answer queries.</summary>
[CatalogProperty("force_external_table_query_rewrite", On.MaterializedView)]
public sealed class ForceExternalTableQueryRewrite : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => OneOf(value, "true", "false", "disable", "checked", "loose", "nocheck", "force_mv");
}
