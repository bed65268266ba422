using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a partition of a table another name; its rows, id and bounds stay, and what a view's partition shows.</summary>
[JournalRecord(23)]
public sealed record RenamePartition(long TableId, string From, string To) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        if (!before.TryFindTable(TableId, out var table) || !table.Partitions.TryGetValue(From, out var partition)) return before;
        table = table with { Partitions = table.Partitions.Remove(From).SetItem(To, partition with { Name = To }) };
        if (table is MaterializedView view)
        {
            table = view with
            {
                Versions = view.Versions.TryGetValue(From, out var shown) ? view.Versions.Remove(From).SetItem(To, shown) : view.Versions,
                Earlier = null,
            };
        }

        return before.WithObject(table);
    }
}
