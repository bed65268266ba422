namespace MatViewDb.Catalog.Properties;

/// <summary>Names the resource group of refreshes (Doris).</summary>
[CatalogProperty("workload_group", On.MaterializedView)]
public sealed class WorkloadGroup : CatalogProperty
{
    public override string? Problem(string value) => null;
}
