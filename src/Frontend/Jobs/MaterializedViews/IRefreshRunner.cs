using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Is one atomic step of a refresh: partitions recomputed from one snapshot, partitions dropped, versions shown after.</summary>
public sealed record RefreshBatch(
    CatalogSnapshot Snapshot, MaterializedView View, ImmutableArray<MappedPartition> Targets, ImmutableArray<string> Drops,
    ImmutableDictionary<string, BaseVersions> Versions, string QueryId);

/// <summary>Runs refresh batches as statements; the frontend implements it over its own planner and transactions.</summary>
public interface IRefreshRunner
{
    /// <summary>
    /// Recomputes the batch's partitions over exactly its snapshot and commits rows, swaps and versions in one record. Gives
    /// the rows written; <paramref name="progress"/> hears of rows read so far.
    /// </summary>
    Task<long> RunAsync(RefreshBatch batch, Action<long> progress, CancellationToken cancel);
}
