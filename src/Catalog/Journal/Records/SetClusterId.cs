namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Names the cluster, once, at its first start.</summary>
[JournalRecord(21)]
public sealed record SetClusterId(string ClusterId) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before with { ClusterId = ClusterId };
}
