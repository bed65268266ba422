using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds an empty database.</summary>
[JournalRecord(2)]
public sealed record CreateDatabase(long Id, string Name, DateTime CreatedAt) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.WithDatabase(new Database(
            Id, Name, System.Collections.Immutable.ImmutableDictionary.Create<string, long>(StringComparer.Ordinal), CreatedAt));
}
