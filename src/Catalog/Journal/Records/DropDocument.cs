namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Forgets a document of another area.</summary>
[JournalRecord(18)]
public sealed record DropDocument(string Kind, string Key) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.WithoutDocument(Kind, Key);
}
