using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Gives a table its row policies in the place of those that it had.</summary>
[JournalRecord(28)]
public sealed record PutRowPolicies(long TableId, ImmutableArray<RowPolicy> Policies) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.TryFindTable(TableId, out var table)
            ? before.WithObject(table with { RowPolicies = Policies.IsEmpty ? null : Policies }) : before;
}
