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
    private readonly List<Savepoint> _marks = [];
    private CatalogSnapshot? _snapshot;

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Gets the table that the statement behind the transaction holds alone already; 0: none.</summary>
    internal long HeldTable { get; init; }

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
        var added = Added(now.Partitions.Values, seen);
        var temporary = Added(now.TemporaryPartitions.Values, seen);
        if (added.Count + temporary.Count == 0) return seen;
        seen = seen with
        {
            Partitions = seen.Partitions.AddRange(added), TemporaryPartitions = seen.TemporaryPartitions.AddRange(temporary),
        };
        _snapshot = new PutObject(seen).Apply(Snapshot);
        return seen;
    }

    private static List<KeyValuePair<string, Partition>> Added(IEnumerable<Partition> now, Table seen) =>
    [
        .. now.Where(p => seen.FindPartition(p.Name) is null)
            .Select(p => KeyValuePair.Create(p.Name, p with { VisibleVersion = FirstVersion, Rows = 0, Bytes = 0, RemovedAt = 0 })),
    ];

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

    /// <summary>Marks this point under a name, in place of an older mark of that name.</summary>
    internal void Mark(string name)
    {
        _marks.RemoveAll(m => IsNamed(m, name));
        _marks.Add(new Savepoint(name, Staged?.Staged.Count ?? 0, [.. _written]));
    }

    /// <summary>Forgets what was staged after a mark, and the marks after it.</summary>
    internal void BackTo(string name)
    {
        var at = Find(name);
        _marks.RemoveRange(at + 1, _marks.Count - at - 1);
        Staged?.KeepStaged(_marks[at].Staged);
        _written.IntersectWith(_marks[at].Written);
    }

    /// <summary>Forgets a mark and those after it.</summary>
    internal void Release(string name)
    {
        var at = Find(name);
        _marks.RemoveRange(at, _marks.Count - at);
    }

    private int Find(string name)
        => _marks.FindIndex(m => IsNamed(m, name)) is var at and >= 0 ? at : throw FrontendErrors.UnknownSavepoint.With(name);

    private static bool IsNamed(Savepoint mark, string name) => mark.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private sealed record Savepoint(string Name, int Staged, IReadOnlyList<long> Written);

    /// <summary>
    /// Gives what the commit does to each table, over a later catalog, and the partitions in which others may have changed the
    /// same rows or keys since the snapshot. Rows that are deleted here must still be there, and keys that are written here
    /// untouched; rows that were only added meet nobody's, also where they are joined with those of their key.
    /// </summary>
    internal (List<TableCommit> Commits, List<(string Table, Partition Partition, long Since)> Changed) Commits(CatalogSnapshot now)
    {
        var commits = new List<TableCommit>();
        var changed = new List<(string, Partition, long)>();
        foreach (var id in _written)
        {
            if (!Snapshot.TryFindTable(id, out var table)) continue;
            var known = now.TryFindTable(id, out var later) ? later : table;
            var replaces = table.HasUniqueKey && table.KeyModel != KeyModel.Aggregate && table.SequenceColumn is null;
            var seen = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var partition in table.AllPartitions)
            {
                var staged = Staged!.Staged.Where(s => s.PartitionId == partition.Id).ToList(); // It wrote.
                if (staged.Count == 0 || (!replaces && !staged.Exists(s => s.Deletes > 0))) continue;
                // One that is gone or replaced fails at the commit.
                var current = known.FindPartition(partition.Name);
                var isSame = current?.Id == partition.Id;
                seen[partition.Name] = isSame ? current!.VisibleVersion : partition.VisibleVersion;
                var last = table.HasUniqueKey ? current?.VisibleVersion : current?.RemovedAt;
                if (isSame && last > partition.VisibleVersion)
                    changed.Add((table.Name, current!, partition.VisibleVersion)); // It is the same.
            }

            var versions = seen.ToImmutableDictionary(StringComparer.Ordinal);
            commits.Add(table.HasUniqueKey
                ? new TableCommit(id) { Unchanged = versions }
                : new TableCommit(id) { NothingRemoved = versions });
        }

        return (commits, changed);
    }
}
