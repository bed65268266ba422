namespace MatViewDb.Catalog.Properties;

/// <summary>Says on how many backends each tablet is kept.</summary>
[CatalogProperty("replication_num", On.Both)]
public sealed class ReplicationNum : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 1);
}
