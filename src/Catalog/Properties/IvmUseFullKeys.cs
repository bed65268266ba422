namespace MatViewDb.Catalog.Properties;

/// <summary>Tunes row-level refresh (Doris).</summary>
[CatalogProperty("ivm_use_full_keys", On.MaterializedView)]
public sealed class IvmUseFullKeys : CatalogProperty
{
    public override string? Default => "false";

    public override bool Alterable => false;

    public override string? Problem(string value) => Flag(value);
}
