namespace MatViewDb.Catalog.Properties;

/// <summary>Names the storage volume; there is one.</summary>
[CatalogProperty("storage_volume", On.Both)]
public sealed class StorageVolume : CatalogProperty
{
    public override bool Alterable => false;

    public override string? Problem(string value) => null;
}
