namespace MatViewDb.Catalog.Properties;

/// <summary>Says whether reading the view also reads the bases of its stale partitions.</summary>
[CatalogProperty("transparent_mv_rewrite_mode", On.MaterializedView)]
public sealed class TransparentMvRewriteMode : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => OneOf(value, "false", "true", "transparent_or_error", "transparent_or_default");
}
