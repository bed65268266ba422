using System.Collections.Immutable;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Forgets dropped things for good.</summary>
[JournalRecord(27)]
public sealed record EmptyTrash(ImmutableArray<long> Ids) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before with { Trash = before.Trash.RemoveRange(Ids) };
}
