using System.Collections.Immutable;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a database another name.</summary>
[JournalRecord(4)]
public sealed record RenameDatabase(string From, string To) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        var database = before.RequireDatabase(From);
        return (before with
        {
            Databases = before.Databases.Remove(From),
            // RECOVER names the database as it is now.
            Trash = before.Trash.SetItems(before.Trash.Where(t => t.Value.DatabaseId == database.Id)
                .Select(t => KeyValuePair.Create(t.Key, t.Value with { DatabaseName = To }))),
        }).WithDatabase(database with { Name = To });
    }
}
