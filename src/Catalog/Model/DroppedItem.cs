using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Keeps what was dropped until its time is over, so that RECOVER can take it back: a table, a partition of one, or a database
/// with everything in it. Its id is that of what was dropped.
/// </summary>
public sealed record DroppedItem(long Id, DateTime DroppedAt, long DatabaseId, string DatabaseName)
{
    /// <summary>The dropped table, or all objects of the dropped database.</summary>
    public ImmutableArray<CatalogObject> Objects { get; init; } = [];

    /// <summary>The database where it was dropped as a whole.</summary>
    public Database? Database { get; init; }

    /// <summary>The table of a dropped partition.</summary>
    public long TableId { get; init; }

    public Partition? Partition { get; init; }

    /// <summary>Everything in it that holds tablets.</summary>
    public IEnumerable<Partition> Partitions
        => (Partition is null ? [] : new[] { Partition }).Concat(Objects.OfType<Table>().SelectMany(t => t.AllPartitions));
}
