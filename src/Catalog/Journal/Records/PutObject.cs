using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds a table, view or materialized view, or replaces the definition of the one with its id.</summary>
[JournalRecord(5)]
public sealed record PutObject(CatalogObject Item) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.WithObject(Item);
}
