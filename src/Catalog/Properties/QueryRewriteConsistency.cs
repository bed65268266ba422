namespace MatViewDb.Catalog.Properties;

/// <summary>Says how fresh the view must be to answer queries.</summary>
[CatalogProperty("query_rewrite_consistency", On.MaterializedView)]
public sealed class QueryRewriteConsistency : CatalogProperty
{
    public override string? Default => "checked";

    public override string? Problem(string value) => OneOf(value, "disable", "checked", "loose", "nocheck", "force_mv");
}
