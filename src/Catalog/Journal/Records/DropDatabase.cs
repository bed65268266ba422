using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes a database with everything in it, which may be kept for RECOVER.</summary>
[JournalRecord(3)]
public sealed record DropDatabase(string Name) : CatalogRecord
{
    /// <summary>When the time begins for which it is kept; null = it is gone at once.</summary>
    public DateTime? KeptFrom { get; init; }

    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        if (before.FindDatabase(Name) is not { } database) return before;
        var after = before with
        {
            Databases = before.Databases.Remove(Name),
            Objects = before.Objects.RemoveRange(database.Objects.Values),
        };
        return KeptFrom is { } from
            ? after.WithTrash(new DroppedItem(database.Id, from, database.Id, Name)
            {
                Database = database,
                Objects = [.. before.ObjectsOf(database).Select(
                    o => o is Table table ? table with { TemporaryPartitions = table.TemporaryPartitions.Clear() } : o)],
            })
            : after;
    }
}
