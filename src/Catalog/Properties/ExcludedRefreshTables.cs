namespace MatViewDb.Catalog.Properties;

/// <summary>Lists base tables whose changes need no refresh.</summary>
[CatalogProperty("excluded_refresh_tables", On.MaterializedView)]
public sealed class ExcludedRefreshTables : CatalogProperty
{
    public override string? Default => "";

    public override string? Problem(string value) => null;
}
