using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Keeps a document of another area, for example the state of a job.</summary>
[JournalRecord(17)]
public sealed record PutDocument(Document Document) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.WithDocument(Document);
}
