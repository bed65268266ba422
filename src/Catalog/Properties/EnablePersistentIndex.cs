namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for StarRocks statements; the key index is always persistent.</summary>
[CatalogProperty("enable_persistent_index", On.Table)]
public sealed class EnablePersistentIndex : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => Flag(value);
}
