using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Coordinator.Transactions;

/// <summary>Says what a commit does to one table beside making its staged rows visible.</summary>
public sealed record TableCommit(long TableId)
{
    /// <summary>
    /// New partitions, made by TableStorage, that stand in place of those with the same name: overwrite, truncate,
    /// refresh.
    /// Rows staged into their tablets become visible with them.
    /// </summary>
    public ImmutableArray<Partition> Puts { get; init; } = [];

    /// <summary>The same for temporary partitions, which stay temporary.</summary>
    public ImmutableArray<Partition> TemporaryPuts { get; init; } = [];

    /// <summary>
    /// Ids that partitions must still have which Puts replace, by name; a changed one makes the commit fail.
    /// </summary>
    public ImmutableDictionary<string, long> Expected { get; init; } =
        ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Versions that replaced partitions must still have: the new rows were made from the old ones.</summary>
    public ImmutableDictionary<string, long> ExpectedVersions { get; init; } =
        ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Schema version that the table must still have; null: any.</summary>
    public int? ExpectedSchema { get; init; }

    /// <summary>Versions that written partitions must still have; else somebody else was first (error 1213).</summary>
    public ImmutableDictionary<string, long> Unchanged { get; init; } = ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Versions after which nobody may have removed rows of partitions; the same.</summary>
    public ImmutableDictionary<string, long> NothingRemoved { get; init; } =
        ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    public ImmutableArray<string> Drops { get; init; } = [];

    public ImmutableDictionary<string, BaseVersions> ViewVersions { get; init; } =
        ImmutableDictionary.Create<string, BaseVersions>(StringComparer.Ordinal);

    public DateTime? FreshnessConfirmedAt { get; init; }

    /// <summary>
    /// The view as a refresh of it read its definition: at the commit it must still be active and read the same. Error 7328 or 7329.
    /// </summary>
    public MaterializedView? ExpectedView { get; init; }

    /// <summary>The tables and views that the refresh read: no column that there was may be gone, or be another.</summary>
    public ImmutableArray<CatalogObject> ExpectedSources { get; init; } = [];
}
