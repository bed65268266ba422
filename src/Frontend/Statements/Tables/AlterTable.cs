using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Frontend.Statements.Users;
using MatViewDb.Functions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Changes a table: its name, partitions, properties, comment.</summary>
[Statement(typeof(AlterTableStatement))]
internal sealed class AlterTableHandler(
    CatalogStore store, TableStorage storage, TransactionCoordinator transactions, PartitionKeeper keeper, TrashKeeper trash,
    SchemaChanges changes)
    : StatementHandler<AlterTableStatement>
{
    private readonly TemporaryPartitions _temporary = new(store, storage, transactions);

    public override async ValueTask<StatementResult> HandleAsync(
        AlterTableStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("ALTER", database, name);
        var table = store.Current.RequireTable(database, name);
        if (table is MaterializedView { Creating: true } begun)
            throw JobErrors.StillCreating.With(name, session.Services.Creating.JobOf(begun.Id)?.Id ?? 0);
        // The order of a view comes from ALTER MATERIALIZED VIEW ... ORDER BY.
        if (table is MaterializedView
            && statement.Actions.Any(a => a is not (AddIndexAction or DropIndexAction or ReorderAction or SetMaskAction)))
            throw CoreErrors.Semantic.With($"'{name}' is a materialized view; use ALTER MATERIALIZED VIEW");
        if (table.Source is not null) throw CoreErrors.NotSupported.With($"ALTER of a source ({name}); drop it and create it anew");
        StatementResult result = StatementResult.Ok;
        for (var at = 0; at < statement.Actions.Count; at++)
        {
            var action = Named(statement.Actions[at], table.Id);
            if (action.Rollup is { } rollup && rollup != Current(table.Id).Name)
                throw CoreErrors.NotSupported.With($"changing the columns of rollup '{rollup}' alone; drop it and add another one");
            switch (action)
            {
                case RenameTableAction rename:
                    NewName.CheckTable(rename.To.Name);
                    Rename(table, rename.To.Database ?? database, rename.To.Name);
                    await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
                    break;
                case SwapTableAction swap:
                    var other = store.Current.RequireTable(database, swap.Other);
                    store.Commit(before => before.Find(table.Id) is { } first && before.Find(other.Id) is { } second
                        ? ViewBaseNames.Swapped(before, first, second, session) : []);
                    await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
                    break;
                case AddPartitionAction { Temporary: true } add:
                    await _temporary.AddAsync(Current(table.Id), add, cancel).ConfigureAwait(false);
                    break;
                case AddPartitionAction add:
                    await AddPartitionsAsync(table.Id, add, cancel).ConfigureAwait(false);
                    break;
                case DropPartitionAction { Temporary: true } drop:
                    _temporary.Drop(table.Id, drop, session);
                    break;
                case DropPartitionAction drop:
                    DropPartitions(table.Id, drop, session);
                    break;
                case ReplacePartitionAction replace:
                    await _temporary.ReplaceAsync(Current(table.Id), replace, cancel).ConfigureAwait(false);
                    break;
                case TruncatePartitionAction truncate:
                    var emptied = new TruncateStatement(new ObjectName(database, Current(table.Id).Name), truncate.Names, false);
                    await session.Services.Statements.Require(emptied).HandleAsync(emptied, session, cancel).ConfigureAwait(false);
                    break;
                case RenamePartitionAction rename:
                    RenamePartition(table.Id, rename);
                    break;
                case SetPropertiesAction set:
                    Change(table.Id, t =>
                    {
                        var after = WithProperties(t, set);
                        keeper.Check(after);
                        ColocateGroups.Check(after, store.Current);
                        return after;
                    });
                    await keeper.KeepAsync(table.Id, cancel).ConfigureAwait(false);
                    NotePlaces(Current(table.Id), set, session);
                    break;
                case CommentAction comment:
                    Change(table.Id, t => t with { Comment = comment.Comment });
                    break;
                case SetTableOptionAction { Option.Key: "COMMENT" } option:
                    Change(table.Id, t => t with { Comment = option.Option.Value });
                    break;
                case AddColumnAction or DropColumnAction or ModifyColumnAction or RenameColumnAction or SetColumnDefaultAction
                    or ColumnCommentAction or ReorderAction or SetDistributionAction or AddIndexAction or DropIndexAction:
                    var isLast = at == statement.Actions.Count - 1;
                    result = await ChangeColumnsAsync(table.Id, action, isLast, database, session, cancel).ConfigureAwait(false);
                    break;
                case SetMaskAction mask:
                    Masks.Set(store, table.Id, mask, session);
                    break;
                case AddRollupAction add:
                    result = await Rollups.AddAsync(session, database, Current(table.Id), add, changes, cancel).ConfigureAwait(false);
                    break;
                case DropRollupAction drop:
                    await Rollups.DropAsync(session, database, Current(table.Id), drop, changes, cancel).ConfigureAwait(false);
                    break;
                case SetTableOptionAction or ToggleKeysAction or ModifyPartitionAction or CompactAction:
                    session.AddWarning(new Warning("Warning", 1235, $"this form of ALTER TABLE has no effect: {action.GetType().Name}"));
                    break;
                default:
                    throw CoreErrors.NotSupported.With(
                        $"ALTER TABLE with {action.GetType().Name.Replace("Action", "", StringComparison.Ordinal)}");
            }
        }

        return result;
    }

    // From here on partitions have names, however they were written.
    private AlterTableAction Named(AlterTableAction action, long tableId)
        => action is DropPartitionAction { Steps: { } steps } drop
            ? drop with { Names = [.. PartitionFactory.NamesOf(steps, Current(tableId))], Steps = null } : action;

    private void NotePlaces(Table table, SetPropertiesAction set, Session session)
    {
        if (!set.Properties.Any(p => p.Key.Equals(ColocateGroup.Property, StringComparison.OrdinalIgnoreCase))
            || ColocateGroups.IsInPlace(table, store.Current))
            return;
        session.AddWarning(new Warning(
            "Warning", 1235, $"rows of '{table.Name}' lie elsewhere than those of its group; ALTER TABLE {table.Name} DISTRIBUTED BY HASH"
                + $" ({string.Join(", ", table.Distribution.HashColumns)}) puts them there"));
    }

    private static Table WithProperties(Table table, SetPropertiesAction set)
    {
        var properties = PropertyCatalog.Merge(table.Properties, set.Properties, On.Table);
        return table with { Properties = BloomFilterColumns.Checked(properties, table.StoredColumns, table.KeyModel) };
    }

    private void Rename(Table table, string database, string name) => store.Commit(before =>
    {
        if (before.Find(database, name) is not null) throw CatalogErrors.TableExists.With(name);
        var renamed = new RenameObject(table.Id, before.RequireDatabase(database).Id, name);
        return [renamed, .. before.Find(table.Id) is { } item ? ViewBaseNames.Renamed(before, item) : []];
    });

    private async Task AddPartitionsAsync(long tableId, AddPartitionAction add, CancellationToken cancel)
    {
        var table = Current(tableId);
        var plans = PartitionFactory.FromItem(add.Item, table);
        foreach (var plan in plans) TemporaryPartitions.RequireFree(plan.Name, table);
        var like = TemporaryPartitions.WithBuckets(table, add.Distribution);
        ColocateGroups.RequireBuckets(table, like.Distribution.Buckets);
        var made = await storage.CreateAsync(like, plans, cancel).ConfigureAwait(false);
        try
        {
            store.Commit(before =>
            {
                if (Of(before, tableId).SchemaVersion != table.SchemaVersion) throw CatalogErrors.StaleWrite.With("*", table.Name);
                return made.IsEmpty ? [] : [new AddPartitions(tableId, made)];
            });
        }
        catch
        {
            storage.Discard(made);
            throw;
        }
    }

    private void RenamePartition(long tableId, RenamePartitionAction rename) => store.Commit(before =>
    {
        var table = (Table)before.Find(tableId)!; // Tables do not turn into views.
        if (!table.Partitions.ContainsKey(rename.From)) throw CatalogErrors.UnknownPartition.With(rename.From, table.Name);
        if (table.Partitioning.Kind == PartitionKind.None)
            throw CatalogErrors.WrongPartitions.With($"table '{table.Name}' is not partitioned");
        TemporaryPartitions.RequireFree(rename.To, table);
        return [
            new RenamePartition(tableId, rename.From, rename.To), .. ViewBaseNames.PartitionRenamed(before, table, rename.From, rename.To)];
    });

    private void DropPartitions(long tableId, DropPartitionAction drop, Session session)
    {
        List<Partition> gone = [];
        var kept = drop.Force ? null : trash.KeptFrom;
        store.Commit(before =>
        {
            gone.Clear();
            var table = (Table)before.Find(tableId)!; // Tables do not turn into views.
            foreach (var name in drop.Names)
            {
                if (table.Partitions.TryGetValue(name, out var partition)) gone.Add(partition);
                else if (!drop.IfExists) throw CatalogErrors.UnknownPartition.With(name, table.Name);
                else session.AddWarning(new Warning("Note", 1507, $"Unknown partition '{name}'"));
            }

            return gone.Count == 0 ? [] : [new DropPartitions(tableId, [.. gone.Select(g => g.Name)]) { KeptFrom = kept }];
        });
        if (kept is null) storage.Discard(gone);
    }

    // Most changes are made in the catalog alone: rows that are stored already are read as what the table says now. The others run
    // as jobs.
    private async ValueTask<StatementResult> ChangeColumnsAsync(
        long tableId, AlterTableAction action, bool isLast, string database, Session session, CancellationToken cancel)
    {
        string? firstValue = null;
        if (action is AddColumnAction { Column: var added } add)
        {
            if (add.IfNotExists && Current(tableId).StoredColumns.Any(c => ColumnChange.IsNamed(c, added.Name)))
            {
                session.AddWarning(new Warning("Note", 1060, $"Duplicate column name '{added.Name}'"));
                return StatementResult.Ok;
            }

            firstValue = await ColumnChange.FirstValueAsync(added, session, cancel).ConfigureAwait(false);
        }

        if (action is DropColumnAction { IfExists: true } drop
            && !Current(tableId).StoredColumns.Any(c => ColumnChange.IsNamed(c, drop.Column)))
        {
            session.AddWarning(new Warning("Note", 1091, $"Can't DROP '{drop.Column}'; check that column exists"));
            return StatementResult.Ok;
        }

        var backends = Math.Max(1, store.Current.Backends.Count);
        if (TableChanged.Of(Current(tableId), action, ViewOf(store.Current, session), backends, firstValue).Rewrites)
        {
            var background = session.Get(JobSettings.BackgroundDdl);
            if (background && !isLast)
            {
                session.AddWarning(new Warning(
                    "Warning", 1235, "what follows in the statement waits for this change: it ran in the foreground"));
            }

            return await changes.RunAsync(session, database, Current(tableId), action, background && isLast, cancel).ConfigureAwait(false);
        }

        var listing = changes.Describe(session, database, Current(tableId), action);
        store.Commit(before =>
        {
            var table = (Table)before.Find(tableId)!; // Tables do not turn into views.
            if (SchemaChanges.All(before).FirstOrDefault(r => r.TableId == tableId && !r.IsEnded) is { } running)
                throw CatalogErrors.BeingChanged.With(table.Name, running.Id);
            var changed = TableChanged.Of(table, action, ViewOf(before, session), backends, firstValue, session);
            if (changed.Rewrites) throw CatalogErrors.StaleWrite.With("*", table.Name);
            return [new PutObject(changed.Table), .. ViewColumnUse.Inactivate(before, changed.Table, changed, session),
                .. changes.Done(before, listing)];
        });
        return StatementResult.Ok;
    }

    private static SessionCatalogView ViewOf(CatalogSnapshot snapshot, Session session)
        => new(session, FunctionCatalog.Default, snapshot) { Trusted = true };

    private void Change(long tableId, Func<Table, Table> change)
        => store.Commit(before => [(CatalogRecord)new PutObject(change((Table)before.Find(tableId)!))]); // Tables do not turn into views.

    private Table Current(long tableId) => Of(store.Current, tableId);

    private static Table Of(CatalogSnapshot snapshot, long tableId)
        => snapshot.Find(tableId) as Table ?? throw CatalogErrors.UnknownTable.With("", tableId);
}
