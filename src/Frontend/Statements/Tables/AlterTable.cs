using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Changes a table: its name, partitions, properties, comment.</summary>
[Statement(typeof(AlterTableStatement))]
internal sealed class AlterTableHandler(CatalogStore store, TableStorage storage, PartitionKeeper keeper)
    : StatementHandler<AlterTableStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        AlterTableStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("ALTER", database, name);
        var table = store.Current.RequireTable(database, name);
        if (table is MaterializedView)
            throw CoreErrors.Semantic.With($"'{name}' is a materialized view; use ALTER MATERIALIZED VIEW");
        foreach (var action in statement.Actions)
        {
            switch (action)
            {
                case RenameTableAction rename:
                    Rename(table, rename.To.Database ?? database, rename.To.Name);
                    break;
                case SwapTableAction swap:
                    var other = store.Current.RequireTable(database, swap.Other);
                    store.Commit(new SwapObjects(table.Id, other.Id));
                    break;
                case AddPartitionAction { Temporary: false } add:
                    await AddPartitionsAsync(table.Id, add.Item, cancel).ConfigureAwait(false);
                    break;
                case DropPartitionAction { Temporary: false } drop:
                    DropPartitions(table.Id, drop, session);
                    break;
                case RenamePartitionAction rename:
                    RenamePartition(table.Id, rename);
                    break;
                case SetPropertiesAction set:
                    Change(table.Id, t =>
                    {
                        var after = WithProperties(t, set);
                        keeper.Check(after);
                        return after;
                    });
                    await keeper.KeepAsync(table.Id, cancel).ConfigureAwait(false);
                    break;
                case CommentAction comment:
                    Change(table.Id, t => t with { Comment = comment.Comment });
                    break;
                case SetTableOptionAction { Option.Key: "COMMENT" } option:
                    Change(table.Id, t => t with { Comment = option.Option.Value });
                    break;
                case AddColumnAction or DropColumnAction or ModifyColumnAction or RenameColumnAction or SetColumnDefaultAction:
                    await AlterColumnAsync(table.Id, action, session, cancel).ConfigureAwait(false);
                    break;
                case SetTableOptionAction or ToggleKeysAction or ModifyPartitionAction or AddIndexAction or DropIndexAction
                    or CompactAction:
                    session.AddWarning(new Warning("Warning", 1235, $"this form of ALTER TABLE has no effect: {action.GetType().Name}"));
                    break;
                default:
                    throw CoreErrors.NotSupported.With(
                        $"ALTER TABLE with {action.GetType().Name.Replace("Action", "", StringComparison.Ordinal)}");
            }
        }

        return StatementResult.Ok;
    }

    private static Table WithProperties(Table table, SetPropertiesAction set)
    {
        var properties = PropertyCatalog.Merge(table.Properties, set.Properties, On.Table);
        return table with { Properties = BloomFilterColumns.Checked(properties, table.StoredColumns, table.KeyModel) };
    }

    private void Rename(Table table, string database, string name) => store.Commit(before =>
    {
        if (before.Find(database, name) is not null) throw CatalogErrors.TableExists.With(name);
        return [new RenameObject(table.Id, before.RequireDatabase(database).Id, name)];
    });

    private async Task AddPartitionsAsync(long tableId, PartitionItem item, CancellationToken cancel)
    {
        var table = Current(tableId);
        var made = await storage.CreateAsync(table, PartitionFactory.FromItem(item, table), cancel).ConfigureAwait(false);
        try
        {
            store.Commit(_ => made.IsEmpty ? [] : [new AddPartitions(tableId, made)]);
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
        if (table.Partitions.ContainsKey(rename.To)) throw CatalogErrors.DuplicatePartition.With(rename.To);
        return [new RenamePartition(tableId, rename.From, rename.To)];
    });

    private void DropPartitions(long tableId, DropPartitionAction drop, Session session)
    {
        List<Partition> gone = [];
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

            return gone.Count == 0 ? [] : [new DropPartitions(tableId, [.. gone.Select(g => g.Name)])];
        });
        storage.Discard(gone);
    }

    // Columns change in the catalog alone: rows that are stored already are read as what the table says now.
    private async ValueTask AlterColumnAsync(
        long tableId, AlterTableAction action, Session session, CancellationToken cancel)
    {
        string? firstValue = null;
        if (action is AddColumnAction { Column: var added } add)
        {
            if (add.IfNotExists && Current(tableId).StoredColumns.Any(c => ColumnChange.IsNamed(c, added.Name)))
            {
                session.AddWarning(new Warning("Note", 1060, $"Duplicate column name '{added.Name}'"));
                return;
            }

            firstValue = await ColumnChange.FirstValueAsync(added, session, cancel).ConfigureAwait(false);
        }

        if (action is DropColumnAction { IfExists: true } drop
            && !Current(tableId).StoredColumns.Any(c => ColumnChange.IsNamed(c, drop.Column)))
        {
            session.AddWarning(new Warning("Note", 1091, $"Can't DROP '{drop.Column}'; check that column exists"));
            return;
        }

        store.Commit(before =>
        {
            var table = (Table)before.Find(tableId)!; // Tables do not turn into views.
            var (after, broken) = ColumnChange.Apply(table, action, firstValue);
            return [new PutObject(after), .. ViewColumnUse.Inactivate(before, after, broken, session)];
        });
    }

    private void Change(long tableId, Func<Table, Table> change)
        => store.Commit(before => [(CatalogRecord)new PutObject(change((Table)before.Find(tableId)!))]); // Tables do not turn into views.

    private Table Current(long tableId)
        => store.Current.Find(tableId) as Table ?? throw CatalogErrors.UnknownTable.With("", tableId);
}
