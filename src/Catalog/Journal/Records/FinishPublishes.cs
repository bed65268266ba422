using System.Collections.Immutable;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Forgets committed transactions that every backend has made visible.</summary>
[JournalRecord(12)]
public sealed record FinishPublishes(ImmutableArray<long> TransactionIds) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before with { PendingPublishes = before.PendingPublishes.RemoveRange(TransactionIds) };
}
