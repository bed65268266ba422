namespace MatViewDb.Catalog.Properties;

/// <summary>Says when data moves to slower disks.</summary>
[CatalogProperty("storage_cooldown_time", On.Both)]
public sealed class StorageCooldownTime : CatalogProperty
{
    public override string? Problem(string value) => null;
}
