using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Notes that a refresh looked at a view and found nothing to do.</summary>
[JournalRecord(22)]
public sealed record ConfirmFreshness(long ViewId, DateTime Time) : CatalogRecord
{
    /// <summary>Says that all of its partitions show their bases as they were at that time, of which the refresh left none out.</summary>
    public bool IsOfAll { get; init; }

    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before.Find(ViewId) is MaterializedView view
            ? before.WithObject(view with { LastFreshnessConfirmedAt = Time, AllShownAt = IsOfAll ? Time : view.AllShownAt })
            : before;
}
