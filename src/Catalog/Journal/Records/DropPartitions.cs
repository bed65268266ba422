using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Removes partitions with their rows; a view also forgets what they were computed from.</summary>
[JournalRecord(10)]
public sealed record DropPartitions(long TableId, ImmutableArray<string> Names) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        if (!before.TryFindTable(TableId, out var table)) return before;
        table = table with { Partitions = table.Partitions.RemoveRange(Names) };
        if (table is MaterializedView view) table = view with { Versions = view.Versions.RemoveRange(Names) };
        return before.WithObject(table);
    }
}
