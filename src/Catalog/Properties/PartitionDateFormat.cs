namespace MatViewDb.Catalog.Properties;

/// <summary>Says how dates are written in string partition values (Doris).</summary>
[CatalogProperty("partition_date_format", On.MaterializedView)]
public sealed class PartitionDateFormat : CatalogProperty
{
    public override bool Alterable => false;

    public override string? Problem(string value) => null;
}
