using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>
/// Is the only commit point of written rows: from here on they are in the table, whatever happens to the process. It
/// raises partition versions, swaps partitions, and records what a refreshed view now shows, all at once.
/// </summary>
[JournalRecord(11)]
public sealed record CommitTransaction(long TransactionId, DateTime Time, ImmutableArray<TableChange> Tables) : CatalogRecord
{
    /// <summary>
    /// What the backends have to make visible; it waits in the catalog until they said that they did.
    /// </summary>
    public ImmutableArray<TabletPublish> Publishes { get; init; } = [];

    /// <summary>Earlier transactions that are known everywhere by now.</summary>
    public ImmutableArray<long> Finished { get; init; } = [];

    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        var after = before with { PendingPublishes = before.PendingPublishes.RemoveRange(Finished) };
        if (!Publishes.IsEmpty)
        {
            after = after with
            {
                PendingPublishes = after.PendingPublishes.SetItem(TransactionId, new PendingPublish(TransactionId, Publishes)),
            };
        }

        foreach (var change in Tables)
        {
            if (after.TryFindTable(change.TableId, out var table)) after = after.WithObject(change.ApplyTo(table, Time));
        }

        return after;
    }
}

/// <summary>Says how one table changes in a transaction.</summary>
public sealed record TableChange(long TableId)
{
    /// <summary>Partitions that got rows.</summary>
    public ImmutableArray<PartitionAppend> Appends { get; init; } = [];

    /// <summary>New partitions, also in place of one with the same name.</summary>
    public ImmutableArray<Partition> Puts { get; init; } = [];

    public ImmutableArray<string> Drops { get; init; } = [];

    /// <summary>Base versions of refreshed partitions of a view, by partition name.</summary>
    public ImmutableDictionary<string, BaseVersions> ViewVersions { get; init; } =
        ImmutableDictionary.Create<string, BaseVersions>(StringComparer.Ordinal);

    public DateTime? FreshnessConfirmedAt { get; init; }

    internal Table ApplyTo(Table table, DateTime time)
    {
        var partitions = table.Partitions.RemoveRange(Drops);
        partitions = partitions.SetItems(Puts.Select(p => KeyValuePair.Create(p.Name, p)));
        var temporary = table.TemporaryPartitions;
        foreach (var append in Appends)
        {
            if (partitions.TryGetValue(append.Name, out var old) && old.Id == append.PartitionId)
                partitions = partitions.SetItem(append.Name, Raised(old, append, time, table));
            else if (temporary.TryGetValue(append.Name, out old) && old.Id == append.PartitionId)
                temporary = temporary.SetItem(append.Name, Raised(old, append, time, table));
        }

        table = table with { Partitions = partitions, TemporaryPartitions = temporary };
        if (table is not MaterializedView view) return table;
        return view with
        {
            Versions = view.Versions.RemoveRange(Drops).SetItems(
                BaseVersions.Share(ViewVersions, view.Versions.Values.FirstOrDefault())),
            LastFreshnessConfirmedAt = FreshnessConfirmedAt ?? view.LastFreshnessConfirmedAt,
            AllShownAt = ViewVersions.IsEmpty ? view.AllShownAt : null,
            Earlier = ViewVersions.IsEmpty && Drops.IsEmpty && Puts.IsEmpty ? view.Earlier : null,
        };
    }

    private static Partition Raised(Partition old, PartitionAppend append, DateTime time, Table table) => old with
    {
        VisibleVersion = append.Version,
        VisibleVersionTime = time,
        Rows = Math.Max(0, old.Rows + append.Rows),
        Bytes = old.Bytes + append.Bytes,
        Changes = old.Changes + append.Added + append.Removed,
        RemovedAt = append.Removed > 0 || table.HasUniqueKey ? append.Version : old.RemovedAt,
    };
}

/// <summary>Raises one partition to a version with so many more rows (fewer after deletes) and bytes.</summary>
public sealed record PartitionAppend(string Name, long PartitionId, long Version, long Rows, long Bytes)
{
    public long Added { get; init; }

    /// <summary>Rows named by the transaction; those that new rows with the same key replace are not among them.</summary>
    public long Removed { get; init; }
}
