namespace MatViewDb.Catalog.Properties;

/// <summary>Names the group of tables whose buckets lie together.</summary>
[CatalogProperty("colocate_with", On.Both)]
public sealed class ColocateWith : CatalogProperty
{
    public override string? Problem(string value) => null;
}
