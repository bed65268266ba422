namespace MatViewDb.Catalog.Properties;

/// <summary>Says how many replicas acknowledge a write.</summary>
[CatalogProperty("write_quorum", On.Table)]
public sealed class WriteQuorum : CatalogProperty
{
    public override string? Default => "MAJORITY";

    public override string? Problem(string value) => OneOf(value, "MAJORITY", "ONE", "ALL");
}
