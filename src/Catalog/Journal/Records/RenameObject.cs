namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Moves an object to another name, in the same or another database.</summary>
[JournalRecord(7)]
public sealed record RenameObject(long Id, long DatabaseId, string Name) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.Find(Id) is { } item
            ? before.WithoutObject(Id).WithObject(item with { DatabaseId = DatabaseId, Name = Name })
            : before;
}
