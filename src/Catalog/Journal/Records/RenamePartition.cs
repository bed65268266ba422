using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a partition of a table another name; its rows, id and bounds stay.</summary>
[JournalRecord(23)]
public sealed record RenamePartition(long TableId, string From, string To) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.TryFindTable(TableId, out var table) && table.Partitions.TryGetValue(From, out var partition)
            ? before.WithObject(table with { Partitions = table.Partitions.Remove(From).SetItem(To, partition with { Name = To }) })
            : before;
}
