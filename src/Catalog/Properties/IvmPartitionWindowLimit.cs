namespace MatViewDb.Catalog.Properties;

/// <summary>Limits row-level refresh to a window of base partitions (Doris).</summary>
[CatalogProperty("ivm_partition_window_limit", On.MaterializedView)]
public sealed class IvmPartitionWindowLimit : CatalogProperty
{
    public override string? Problem(string value)
        => value.Split(',').All(p => p.Split(':') is [{ Length: > 0 }, var count] && int.TryParse(count.Trim(), out var most) && most > 0)
            ? null : "it must be like \"table:3, other:7\"";
}
