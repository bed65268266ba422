namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for StarRocks statements; replicas are always written by the sink.</summary>
[CatalogProperty("replicated_storage", On.Table)]
public sealed class ReplicatedStorage : CatalogProperty
{
    public override string? Default => "true";

    public override string? Problem(string value) => Flag(value);
}
