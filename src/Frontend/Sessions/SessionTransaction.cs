using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using Partition = MatViewDb.Catalog.Model.Partition;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Is a transaction of several statements: the catalog that all of them see, and what they have staged. Nobody else sees any of
/// it before the commit, which is one record.
/// </summary>
public sealed class SessionTransaction(CatalogStore store, DateTimeOffset startedAt)
{
    private const long FirstVersion = 1;
    private readonly SortedSet<long> _written = [];
    private CatalogSnapshot? _snapshot;

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Gives the catalog of the first statement that needed one.</summary>
    public CatalogSnapshot Snapshot => _snapshot ??= store.Current;

    /// <summary>Gets what is staged; null before the first write.</summary>
    public Transaction? Staged { get; private set; }

    public bool HasWritten => _written.Count > 0;

    /// <summary>Lists the tables with staged rows or deletes, ascending.</summary>
    public IReadOnlyCollection<long> WrittenTables => _written;

    public bool HasWrittenTo(long tableId) => _written.Contains(tableId);

    internal Transaction Open(TransactionCoordinator transactions) => Staged ??= transactions.Begin();

    /// <summary>Takes what a statement staged.</summary>
    internal void Add(Table table, IEnumerable<StagedRowset> staged)
    {
        var some = staged.Where(s => s.Rows > 0 || s.Deletes > 0).ToList();
        if (some.Count == 0) return;
        Staged!.AddStaged(some); // Open gave it.
        _written.Add(table.Id);
    }

    /// <summary>
    /// Gives the table of the snapshot with partitions that the statement needs and that were added since; to this transaction
    /// they are empty.
    /// </summary>
    internal Table Adopt(Table now)
    {
        if (!Snapshot.TryFindTable(now.Id, out var seen)) throw FrontendErrors.TableChanged.With();
        if (seen.SchemaVersion != now.SchemaVersion) throw FrontendErrors.TableChanged.With();
        var added = now.Partitions.Values.Where(p => !seen.Partitions.ContainsKey(p.Name))
            .Select(p => KeyValuePair.Create(p.Name, p with { VisibleVersion = FirstVersion, Rows = 0, Bytes = 0, RemovedAt = 0 }))
            .ToList();
        if (added.Count == 0) return seen;
        seen = seen with { Partitions = seen.Partitions.AddRange(added) };
        _snapshot = new PutObject(seen).Apply(Snapshot);
        return seen;
    }

    /// <summary>Tells backends what the transaction's scans see beside its snapshot.</summary>
    internal void AddTo(QueryOptions options)
    {
        if (Staged is null) return;
        options.TransactionId = Staged.Id;
        foreach (var tablet in Staged.Staged.GroupBy(s => s.TabletId))
        {
            var own = new OwnTablet { TabletId = tablet.Key };
            own.RowsetIds.AddRange(tablet.Select(s => s.RowsetId));
            options.OwnTablets.Add(own);
        }
    }

    /// <summary>
    /// Gives what the commit does to each table. Whoever committed first to the same rows wins: rows that are deleted here must
    /// still be there, and in a table with a key, where every row may meet one of somebody else, nothing may have changed.
    /// </summary>
    internal List<TableCommit> Commits()
    {
        var commits = new List<TableCommit>();
        foreach (var id in _written)
        {
            if (!Snapshot.TryFindTable(id, out var table)) continue;
            var touched = table.Partitions.Values.Where(p => Staged!.Staged.Any(s => s.PartitionId == p.Id)).ToList(); // It wrote.
            var deleting = touched.Where(p => Staged!.Staged.Any(s => s.PartitionId == p.Id && s.Deletes > 0));
            commits.Add(new TableCommit(id)
            {
                Unchanged = table.HasUniqueKey ? VersionsOf(touched) : VersionsOf([]),
                NothingRemoved = table.HasUniqueKey ? VersionsOf([]) : VersionsOf(deleting),
            });
        }

        return commits;
    }

    private static ImmutableDictionary<string, long> VersionsOf(IEnumerable<Partition> partitions)
        => partitions.ToImmutableDictionary(p => p.Name, p => p.VisibleVersion, StringComparer.Ordinal);
}
