namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for old statements; the page cache decides.</summary>
[CatalogProperty("in_memory", On.Table)]
public sealed class InMemory : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
