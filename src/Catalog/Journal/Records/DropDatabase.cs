namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes a database with everything in it.</summary>
[JournalRecord(3)]
public sealed record DropDatabase(string Name) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.FindDatabase(Name) is { } database
            ? before with
            {
                Databases = before.Databases.Remove(Name),
                Objects = before.Objects.RemoveRange(database.Objects.Values),
            }
            : before;
}
