namespace MatViewDb.Catalog.Properties;

/// <summary>Lists base tables whose changes start no refresh.</summary>
[CatalogProperty("excluded_trigger_tables", On.MaterializedView)]
public sealed class ExcludedTriggerTables : CatalogProperty
{
    public override string? Default => "";

    public override string? Problem(string value) => null;
}
