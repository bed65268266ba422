namespace MatViewDb.Catalog.Properties;

/// <summary>Is accepted for statements of StarRocks and Doris; rowsets are merged by size.</summary>
[CatalogProperty("compaction_policy", On.Table)]
public sealed class CompactionPolicy : CatalogProperty
{
    public override string? Default => "size_based";

    public override string? Problem(string value) => null;
}
