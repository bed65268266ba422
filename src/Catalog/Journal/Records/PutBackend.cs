using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds a backend to the cluster or changes its address.</summary>
[JournalRecord(19)]
public sealed record PutBackend(BackendNode Backend) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before with { Backends = before.Backends.SetItem(Backend.Id, Backend) };
}
