namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes a table, view or materialized view.</summary>
[JournalRecord(6)]
public sealed record DropObject(long Id) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.WithoutObject(Id);
}
