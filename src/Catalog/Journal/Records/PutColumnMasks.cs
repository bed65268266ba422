using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a table its masks of columns in the place of those that it had.</summary>
[JournalRecord(29)]
public sealed record PutColumnMasks(long TableId, ImmutableArray<ColumnMask> Masks) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.TryFindTable(TableId, out var table)
            ? before.WithObject(table with { ColumnMasks = Masks.IsEmpty ? null : Masks }) : before;
}
