namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes a backend from the cluster.</summary>
[JournalRecord(20)]
public sealed record DropBackend(long Id) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before with { Backends = before.Backends.Remove(Id) };
}
