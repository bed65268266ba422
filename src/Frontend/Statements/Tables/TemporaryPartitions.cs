using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;
using Distribution = MatViewDb.Sql.Ast.Distribution;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Adds, drops and puts in place the partitions of a table that only statements see which name them.</summary>
internal sealed class TemporaryPartitions(CatalogStore store, TableStorage storage, TransactionCoordinator transactions)
{
    internal async Task AddAsync(Table table, AddPartitionAction add, CancellationToken cancel)
    {
        var plans = PartitionFactory.FromItem(add.Item, table.WithTemporaryOnly());
        foreach (var plan in plans) RequireFree(plan.Name, table);
        var made = await storage.CreateAsync(WithBuckets(table, add.Distribution), plans, cancel).ConfigureAwait(false);
        try
        {
            store.Commit(before =>
            {
                var now = before.TryFindTable(table.Id, out var found) ? found : throw CatalogErrors.UnknownTable.With("", table.Name);
                if (now.SchemaVersion != table.SchemaVersion) throw CatalogErrors.StaleWrite.With("*", table.Name);
                foreach (var plan in plans) RequireFree(plan.Name, now);
                return made.IsEmpty ? [] : [new AddTemporaryPartitions(table.Id, made)];
            });
        }
        catch
        {
            storage.Discard(made);
            throw;
        }
    }

    internal void Drop(long tableId, DropPartitionAction drop, Session session)
    {
        List<Partition> gone = [];
        store.Commit(before =>
        {
            gone.Clear();
            var table = (Table)before.Find(tableId)!; // Tables do not turn into views.
            foreach (var name in drop.Names)
            {
                if (table.TemporaryPartitions.TryGetValue(name, out var partition)) gone.Add(partition);
                else if (!drop.IfExists) throw CatalogErrors.UnknownPartition.With(name, table.Name);
                else session.AddWarning(new Warning("Note", 1507, $"Unknown partition '{name}'"));
            }

            return gone.Count == 0 ? [] : [new DropTemporaryPartitions(tableId, [.. gone.Select(g => g.Name)])];
        });
        storage.Discard(gone);
    }

    /// <summary>Puts temporary partitions in the place of others, in one commit.</summary>
    internal async Task ReplaceAsync(Table table, ReplacePartitionAction action, CancellationToken cancel)
    {
        var (strict, useNames) = Options(action.Properties);
        var old = Found(action.Partitions, table.Partitions, table);
        var fresh = Found(action.Replacements, table.TemporaryPartitions, table);
        Check(table, old, fresh, strict);
        var puts = fresh;
        if (!useNames && old.Length == fresh.Length) puts = [.. fresh.Select((p, i) => p with { Name = old[i].Name })];
        var commit = new TableCommit(table.Id)
        {
            Puts = puts,
            Drops = [.. old.Select(p => p.Name).Where(name => !puts.Any(p => p.Name == name))],
            Expected = old.Concat(fresh).ToImmutableDictionary(p => p.Name, p => p.Id),
            ExpectedVersions = fresh.ToImmutableDictionary(p => p.Name, p => p.VisibleVersion),
        };
        await transactions.CommitAsync(
            transactions.Begin(), [commit], cancel,
            [new DropTemporaryPartitions(table.Id, [.. fresh.Select(p => p.Name)])]).ConfigureAwait(false);
        storage.Discard(old);
    }

    /// <summary>Gives the table with the buckets that a partition of its own is to have.</summary>
    internal static Table WithBuckets(Table table, Distribution? written)
    {
        if (written is null) return table;
        var hash = written.Kind == DistributionKind.Random ? [] : written.Columns;
        if (!hash.SequenceEqual(table.Distribution.HashColumns, StringComparer.OrdinalIgnoreCase))
            throw CatalogErrors.WrongPartitions.With("a partition has the bucket columns of its table; their number may differ");
        if (written.Buckets is <= 0) throw CatalogErrors.WrongPartitions.With("BUCKETS must be at least 1");
        return written.Buckets is { } count ? table with { Distribution = table.Distribution with { Buckets = count } } : table;
    }

    internal static void RequireFree(string name, Table table)
    {
        if (table.FindPartition(name) is not null) throw CatalogErrors.DuplicatePartition.With(name);
    }

    private static ImmutableArray<Partition> Found(
        NodeList<string> names, ImmutableSortedDictionary<string, Partition> partitions, Table table)
    {
        var found = names.Select(n => partitions.GetValueOrDefault(n) ?? throw CatalogErrors.UnknownPartition.With(n, table.Name))
            .ToImmutableArray();
        foreach (var twice in names.GroupBy(n => n).Where(g => g.Count() > 1)) throw CatalogErrors.DuplicatePartition.With(twice.Key);
        return found;
    }

    private static (bool Strict, bool UseNames) Options(NodeList<Property> properties)
    {
        var strict = true;
        var useNames = false;
        foreach (var property in properties)
        {
            var key = property.Key.ToLowerInvariant();
            if (key is not ("strict_range" or "use_temp_partition_name"))
                throw CatalogErrors.UnknownProperty.With(property.Key, "; there are strict_range and use_temp_partition_name");
            if (!bool.TryParse(property.Value.Trim(), out var value))
                throw CatalogErrors.WrongProperty.With(property.Key, property.Value, "it must be true or false");
            if (key == "strict_range") strict = value;
            else useNames = value;
        }

        return (strict, useNames);
    }

    private static void Check(Table table, ImmutableArray<Partition> old, ImmutableArray<Partition> fresh, bool strict)
    {
        if (strict && !PartitionUnion.AreSame(old, fresh))
        {
            throw CatalogErrors.WrongPartitions.With(
                "the temporary partitions hold other values than the partitions that they replace; 'strict_range' = 'false' allows it");
        }

        foreach (var other in table.Partitions.Values.Except(old))
        {
            foreach (var added in fresh)
            {
                if (PartitionFactory.Overlap(added.Bounds!, other.Bounds!)) // Partitions of a partitioned table.
                    throw CatalogErrors.PartitionsOverlap.With(added.Name, other.Name);
            }
        }
    }
}
