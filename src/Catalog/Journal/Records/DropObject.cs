using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes a table, view or materialized view; a table may be kept for RECOVER.</summary>
[JournalRecord(6)]
public sealed record DropObject(long Id) : CatalogRecord
{
    /// <summary>When the time begins for which it is kept; null = it is gone at once.</summary>
    public DateTime? KeptFrom { get; init; }

    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        var after = before.WithoutObject(Id);
        return KeptFrom is { } from && before.Find(Id) is Table item and not MaterializedView
            ? after.WithTrash(new DroppedItem(Id, from, item.DatabaseId, before.DatabaseName(item.DatabaseId))
            {
                // Temporary partitions cannot be taken back.
                Objects = [item with { TemporaryPartitions = item.TemporaryPartitions.Clear() }],
            })
            : after;
    }
}
