namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes an account.</summary>
[JournalRecord(16)]
public sealed record DropUser(string Key) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before with { Users = before.Users.Remove(Key) };
}
