using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds empty partitions to a table.</summary>
[JournalRecord(9)]
public sealed record AddPartitions(long TableId, ImmutableArray<Partition> Partitions) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.TryFindTable(TableId, out var table)
            ? before.WithObject(table with
            {
                Partitions = table.Partitions.SetItems(Partitions.Select(p => KeyValuePair.Create(p.Name, p))),
            })
            : before;
}
