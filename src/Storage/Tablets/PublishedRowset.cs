using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;

namespace MatViewDb.Storage.Tablets;

/// <summary>Is what one staged rowset brings when its version is published: new rows, deleted rows, or both.</summary>
internal sealed record PublishedRowset(Rowset? Rowset, StagedDeletes? Deletes);

/// <summary>Is one version of one tablet, worked out and about to be shown.</summary>
internal sealed record TabletStep(
    Tablet Tablet, long Version, IReadOnlyList<Rowset> Added, IReadOnlyList<(Rowset Rowset, RowsetDeletes.Entry Entry)> Deletes)
{
    /// <summary>Rowsets of which no row is left: all were joined with others of the same keys.</summary>
    internal List<Rowset> Joined { get; init; } = [];
}
