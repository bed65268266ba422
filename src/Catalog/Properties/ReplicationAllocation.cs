namespace MatViewDb.Catalog.Properties;

/// <summary>Says on how many backends each tablet is kept, as tag.location.default: n (Doris).</summary>
[CatalogProperty("replication_allocation", On.Both)]
public sealed class ReplicationAllocation : CatalogProperty
{
    public override string? Problem(string value) => null;
}
