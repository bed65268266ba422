namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Reserves all ids below a limit for the writing process.</summary>
[JournalRecord(1)]
public sealed record ReserveIds(long UpTo) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before with { NextId = Math.Max(before.NextId, UpTo) };
}
