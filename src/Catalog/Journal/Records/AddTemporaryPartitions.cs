using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds partitions that only statements see which name them.</summary>
[JournalRecord(24)]
public sealed record AddTemporaryPartitions(long TableId, ImmutableArray<Partition> Partitions) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.TryFindTable(TableId, out var table)
        ? before.WithObject(table with
        {
            TemporaryPartitions = table.TemporaryPartitions.SetItems(Partitions.Select(p => KeyValuePair.Create(p.Name, p))),
        })
        : before;
}
