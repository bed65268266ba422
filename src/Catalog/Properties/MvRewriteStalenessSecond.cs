namespace MatViewDb.Catalog.Properties;

/// <summary>Lets queries be answered from a view that is so many seconds old.</summary>
[CatalogProperty("mv_rewrite_staleness_second", On.MaterializedView)]
public sealed class MvRewriteStalenessSecond : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 0);
}
