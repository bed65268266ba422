using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Transactions;

/// <summary>Works out the journal record of a commit over the latest catalog. Pure.</summary>
internal static class CommitPlanner
{
    /// <summary>Gives the record, and those of temporary partitions that go with it.</summary>
    public static (CommitTransaction Record, ImmutableArray<CatalogRecord> Beside) Plan(
        CatalogSnapshot snapshot, Transaction transaction, IReadOnlyList<TableCommit> tables, DateTime now,
        ImmutableArray<long> finished)
    {
        var staged = transaction.Staged.ToLookup(s => s.PartitionId);
        var used = new HashSet<long>();
        var changes = ImmutableArray.CreateBuilder<TableChange>(tables.Count);
        var publishes = ImmutableArray.CreateBuilder<TabletPublish>();
        var beside = ImmutableArray.CreateBuilder<CatalogRecord>();
        foreach (var commit in tables)
        {
            if (!snapshot.TryFindTable(commit.TableId, out var table))
                throw CatalogErrors.StaleWrite.With("*", commit.TableId);
            CheckExpected(table, commit);
            if (commit.ExpectedView is { } seen && table is MaterializedView view) CheckView(view, seen, commit.ExpectedSources, snapshot);
            var replaced = commit.Puts.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            var appends = ImmutableArray.CreateBuilder<PartitionAppend>();
            foreach (var partition in table.AllPartitions)
            {
                if (replaced.Contains(partition.Name) || !staged.Contains(partition.Id)) continue;
                var rowsets = staged[partition.Id].ToArray();
                used.Add(partition.Id);
                if (rowsets.All(IsEmpty)) continue;
                var version = partition.VisibleVersion + 1;
                appends.Add(new PartitionAppend(
                    partition.Name, partition.Id, version, RowsOf(rowsets), BytesOf(rowsets))
                {
                    Added = FirstReplica(rowsets).Sum(r => r.Rows), Removed = FirstReplica(rowsets).Sum(r => r.Deletes),
                });
                AddPublishes(publishes, partition, rowsets, version);
            }

            var puts = commit.Puts.Select(p => Put(p, staged[p.Id].ToArray(), now, publishes)).ToImmutableArray();
            var temporary = commit.TemporaryPuts.Select(p => Put(p, staged[p.Id].ToArray(), now, publishes)).ToImmutableArray();
            foreach (var put in puts.Concat(temporary)) used.Add(put.Id);
            if (!temporary.IsEmpty) beside.Add(new AddTemporaryPartitions(commit.TableId, temporary));
            changes.Add(new TableChange(commit.TableId)
            {
                Appends = appends.ToImmutable(),
                Puts = puts,
                Drops = commit.Drops,
                ViewVersions = commit.ViewVersions,
                FreshnessConfirmedAt = commit.FreshnessConfirmedAt,
            });
        }

        CheckNothingLost(staged, used, snapshot, tables);
        var record = new CommitTransaction(transaction.Id, now, changes.MoveToImmutable())
        {
            Publishes = publishes.ToImmutable(),
            Finished = finished,
        };
        return (record, beside.ToImmutable());
    }

    private static void CheckExpected(Table table, TableCommit commit)
    {
        if (commit.ExpectedSchema is { } schema && schema != table.SchemaVersion) throw CatalogErrors.StaleWrite.With("*", table.Name);
        foreach (var (name, id) in commit.Expected)
        {
            if (table.FindPartition(name) is not { } now || now.Id != id)
                throw CatalogErrors.StaleWrite.With(name, table.Name);
        }

        foreach (var (name, version) in commit.ExpectedVersions)
        {
            if (table.FindPartition(name)?.VisibleVersion != version)
                throw CatalogErrors.StaleWrite.With(name, table.Name);
        }

        foreach (var (name, version) in commit.Unchanged)
        {
            if (table.FindPartition(name)?.VisibleVersion != version)
                throw CoordinatorErrors.WriteConflict.With(Changed(name, table));
        }

        foreach (var (name, version) in commit.NothingRemoved)
        {
            if (table.FindPartition(name) is not { } now || now.RemovedAt > version)
                throw CoordinatorErrors.WriteConflict.With(Changed(name, table));
        }
    }

    // Rows of a definition that holds no more would be held fresh for the new one.
    private static void CheckView(
        MaterializedView now, MaterializedView seen, ImmutableArray<CatalogObject> sources, CatalogSnapshot snapshot)
    {
        if (seen.Active && !now.Active) throw CoordinatorErrors.BecameInactive.With(now.Name, now.InactiveReason);
        var isSame = MovedQuery.IsSame(seen.QuerySql, now.QuerySql, now.Moved) && now.BaseIds.SequenceEqual(seen.BaseIds)
            && (ReferenceEquals(now.Versions, seen.Versions) || !now.Versions.IsEmpty || seen.Versions.IsEmpty)
            && sources.All(s => ReferenceEquals(snapshot.Find(s.Id), s) || StillGives(snapshot.Find(s.Id), s));
        if (!isSame) throw CoordinatorErrors.Redefined.With(now.Name);
    }

    private static bool StillGives(CatalogObject? now, CatalogObject seen) => (now, seen) switch
    {
        (View view, View old) => MovedQuery.IsSame(old.QuerySql, view.QuerySql, view.Moved),
        (Table table, Table old) => table.Name == old.Name && old.StoredColumns.All(
            c => table.StoredColumns.Any(n => n.Id == c.Id && n.Name == c.Name && n.Type == c.Type)),
        _ => false,
    };

    private static string Changed(string partition, Table table)
        => $"somebody else changed partition '{partition}' of table '{table.Name}' since the transaction began to read";

    // Rows staged into a partition that is gone by now must not be dropped silently.
    private static void CheckNothingLost(
        ILookup<long, StagedRowset> staged, HashSet<long> used, CatalogSnapshot snapshot, IReadOnlyList<TableCommit> tables)
    {
        foreach (var group in staged)
        {
            if (used.Contains(group.Key) || group.All(IsEmpty)) continue;
            var table = tables.Count > 0 ? snapshot.Find(tables[0].TableId)?.Name : null;
            throw CatalogErrors.StaleWrite.With(group.Key, table);
        }
    }

    private static Partition Put(
        Partition fresh, StagedRowset[] rowsets, DateTime now, ImmutableArray<TabletPublish>.Builder publishes)
    {
        if (rowsets.All(IsEmpty)) return fresh with { VisibleVersionTime = now };
        var version = fresh.VisibleVersion + 1;
        AddPublishes(publishes, fresh, rowsets, version);
        return fresh with
        {
            VisibleVersion = version,
            VisibleVersionTime = now,
            Rows = fresh.Rows + RowsOf(rowsets),
            Bytes = fresh.Bytes + BytesOf(rowsets),
        };
    }

    // Every tablet of the partition moves to the version; those without new rows get an empty one.
    private static void AddPublishes(
        ImmutableArray<TabletPublish>.Builder publishes, Partition partition, StagedRowset[] rowsets, long version)
    {
        foreach (var tablet in partition.Tablets)
        {
            foreach (var home in tablet.BackendIds)
            {
                var any = false;
                foreach (var rowset in rowsets)
                {
                    if (rowset.TabletId != tablet.Id || IsEmpty(rowset) || !IsAt(rowset, home, tablet)) continue;
                    publishes.Add(new TabletPublish(tablet.Id, version, rowset.RowsetId, home));
                    any = true;
                }

                if (!any) publishes.Add(new TabletPublish(tablet.Id, version, 0, home));
            }
        }
    }

    private static bool IsEmpty(StagedRowset rowset) => rowset.Rows == 0 && rowset.Deletes == 0;

    private static bool IsAt(StagedRowset rowset, long home, Tablet tablet)
        => rowset.BackendId == home || (rowset.BackendId == 0 && tablet.BackendIds.Length == 1);

    // Replicas stage the same rows once each; they count once.
    private static long RowsOf(StagedRowset[] rowsets) => FirstReplica(rowsets).Sum(r => r.Rows - r.Deletes);

    private static long BytesOf(StagedRowset[] rowsets) => FirstReplica(rowsets).Sum(r => r.Bytes);

    private static IEnumerable<StagedRowset> FirstReplica(StagedRowset[] rowsets)
        => rowsets.GroupBy(r => r.TabletId).SelectMany(g => g.Where(r => r.BackendId == g.First().BackendId));
}
