namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Exchanges the names of two objects of one database.</summary>
[JournalRecord(8)]
public sealed record SwapObjects(long First, long Second) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.Find(First) is { } first && before.Find(Second) is { } second
            ? before.WithoutObject(First).WithoutObject(Second)
                .WithObject(first with { Name = second.Name })
                .WithObject(second with { Name = first.Name })
            : before;
}
