namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for Doris statements; a majority of replicas acknowledges.</summary>
[CatalogProperty("min_load_replica_num", On.Table)]
public sealed class MinLoadReplicaNum : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 1, orMinusOne: true);
}
