namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a database another name.</summary>
[JournalRecord(4)]
public sealed record RenameDatabase(string From, string To) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        var database = before.RequireDatabase(From);
        return (before with { Databases = before.Databases.Remove(From) }).WithDatabase(database with { Name = To });
    }
}
