namespace MatViewDb.Catalog.Properties;

/// <summary>Lets queries be answered from partitions that are so many seconds old (Doris).</summary>
[CatalogProperty("grace_period", On.MaterializedView)]
public sealed class GracePeriod : CatalogProperty
{
    public override string? Default => "0";

    public override string? Problem(string value) => WholeNumber(value, 0);
}
