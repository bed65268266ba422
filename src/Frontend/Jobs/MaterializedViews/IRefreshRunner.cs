using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Is one atomic step of a refresh: partitions recomputed from one snapshot or moved on by differences, partitions dropped,
/// versions shown after.
/// </summary>
public sealed record RefreshBatch(
    CatalogSnapshot Snapshot, MaterializedView View, ImmutableArray<MappedPartition> Targets, ImmutableArray<string> Drops,
    ImmutableDictionary<string, BaseVersions> Versions, string QueryId)
{
    /// <summary>What differences to apply; null recomputes the targets.</summary>
    public IncrementalStep? Step { get; init; }

    /// <summary>The last step of a refresh of all that is stale: the view shows its bases as they were at this time, or later.</summary>
    public DateTime? Confirms { get; init; }
}

/// <summary>Says what a batch did: rows read and written, and how, in words for people.</summary>
public sealed record RefreshOutcome(long Rows, long RowsRead, string Method);

/// <summary>Hears of a batch while it runs.</summary>
public interface IRefreshNotes
{
    /// <summary>The batch computes, and whoever started it has nothing else to do for a while.</summary>
    void Begun();

    /// <summary>Hears of rows read so far.</summary>
    void Read(long rows);

    /// <summary>
    /// Begins the time of the batch's commit, until the result is disposed; throws when the refresh was cancelled and people were told
    /// that it changes nothing more.
    /// </summary>
    IDisposable BeginCommit();

    /// <summary>Gives what the catalog is to keep of the batch once it is committed, as a part of that commit.</summary>
    IReadOnlyList<CatalogRecord> EndOf(RefreshOutcome outcome);
}

/// <summary>Runs refresh batches as statements; the frontend implements it over its own planner and transactions.</summary>
public interface IRefreshRunner
{
    /// <summary>Takes a view's query apart as its refreshes need it, over one snapshot.</summary>
    MaintenanceShape ShapeOf(CatalogSnapshot snapshot, MaterializedView view);

    /// <summary>
    /// Says how a step would be applied, in words for people; throws <see cref="MaintenanceException"/> where it cannot be.
    /// </summary>
    string MethodOf(CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step);

    /// <summary>Plans the view's query as its refreshes run it anew, and notes what rules and other views did with it.</summary>
    PhysicalPlan PlanOf(CatalogSnapshot snapshot, MaterializedView view, PlanTrace trace);

    /// <summary>
    /// Carries the batch out over exactly its snapshot and commits rows, swaps and versions in one record, together with what
    /// <paramref name="notes"/> says of its end. Throws <see cref="MaintenanceException"/> where differences cannot
    /// be applied; then nothing was changed.
    /// </summary>
    Task<RefreshOutcome> RunAsync(RefreshBatch batch, IRefreshNotes notes, CancellationToken cancel);
}
