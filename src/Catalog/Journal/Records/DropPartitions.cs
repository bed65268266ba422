using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>
/// Removes partitions with their rows, which may be kept for RECOVER; a view also forgets what they were computed from.
/// </summary>
[JournalRecord(10)]
public sealed record DropPartitions(long TableId, ImmutableArray<string> Names) : CatalogRecord
{
    /// <summary>When the time begins for which they are kept; null = they are gone at once.</summary>
    public DateTime? KeptFrom { get; init; }

    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        if (!before.TryFindTable(TableId, out var table)) return before;
        var after = before;
        foreach (var name in KeptFrom is null ? [] : Names)
        {
            if (!table.Partitions.TryGetValue(name, out var partition)) continue;
            after = after.WithTrash(
                new DroppedItem(partition.Id, KeptFrom!.Value, table.DatabaseId, before.DatabaseName(table.DatabaseId)) // Asked above.
                {
                    TableId = TableId,
                    Partition = partition,
                });
        }

        table = table with { Partitions = table.Partitions.RemoveRange(Names) };
        if (table is MaterializedView view) table = view with { Versions = view.Versions.RemoveRange(Names), Earlier = null };
        return after.WithObject(table);
    }
}
