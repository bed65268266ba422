namespace MatViewDb.Catalog.Properties;

/// <summary>Chooses how a refresh works: by partition, whole, by row, or picked at CREATE.</summary>
[CatalogProperty("refresh_mode", On.MaterializedView)]
public sealed class RefreshMode : CatalogProperty
{
    public override string? Default => "PCT";

    public override string? Problem(string value) => OneOf(value, "PCT", "FULL", "INCREMENTAL", "AUTO");
}
