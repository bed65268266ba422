namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; each replica merges its own rowsets.</summary>
[CatalogProperty("enable_single_replica_compaction", On.Table)]
public sealed class EnableSingleReplicaCompaction : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
