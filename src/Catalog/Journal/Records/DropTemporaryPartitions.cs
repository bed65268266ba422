using System.Collections.Immutable;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Forgets temporary partitions: they are dropped, or have taken the place of others in the same commit.</summary>
[JournalRecord(25)]
public sealed record DropTemporaryPartitions(long TableId, ImmutableArray<string> Names) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before.TryFindTable(TableId, out var table)
        ? before.WithObject(table with { TemporaryPartitions = table.TemporaryPartitions.RemoveRange(Names) })
        : before;
}
