namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for Doris statements; keys are merged on write.</summary>
[CatalogProperty("enable_unique_key_merge_on_write", On.Table)]
public sealed class EnableUniqueKeyMergeOnWrite : CatalogProperty
{
    public override string? Default => "true";

    public override bool Alterable => false;

    public override string? Problem(string value) => Flag(value);
}
