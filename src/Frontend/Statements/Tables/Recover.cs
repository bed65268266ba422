using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Takes back a dropped table or database; of several with the name, the one dropped last.</summary>
[Statement(typeof(RecoverStatement))]
internal sealed class RecoverHandler(CatalogStore store) : StatementHandler<RecoverStatement>
{
    public override ValueTask<StatementResult> HandleAsync(RecoverStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.IsDatabase) RecoverDatabase(statement, session);
        else RecoverTable(statement, session);
        return StatementResult.Done;
    }

    private void RecoverDatabase(RecoverStatement statement, Session session)
    {
        var name = statement.Name.Name;
        var target = statement.NewName ?? name;
        session.RequireDatabase("CREATE", target);
        store.Commit(before =>
        {
            var item = Trash.Newest(before, t => t.Database is not null && t.DatabaseName == name)
                ?? throw CatalogErrors.NotInTrash.With("database", name);
            if (before.FindDatabase(target) is not null) throw CatalogErrors.DatabaseExists.With(target);
            return [new RecoverDropped(item.Id, target)];
        });
        session.Services.Sources.Start(store.Current, target);
    }

    private void RecoverTable(RecoverStatement statement, Session session)
    {
        var (database, name) = session.Resolve(statement.Name);
        var target = statement.NewName ?? name;
        session.Require("CREATE", database, target);
        store.Commit(before =>
        {
            var home = before.RequireDatabase(database);
            bool IsWanted(DroppedItem item)
                => item is { Database: null, Objects: [Table table] } && table.Name == name && item.DatabaseId == home.Id;

            var item = Trash.Newest(before, IsWanted) ?? throw CatalogErrors.NotInTrash.With("table", $"{database}.{name}");
            if (before.Find(database, target) is not null) throw CatalogErrors.TableExists.With(target);
            return [new RecoverDropped(item.Id, target)];
        });
    }
}

/// <summary>Takes back a dropped partition, where its values are still free.</summary>
[Statement(typeof(RecoverPartitionStatement))]
internal sealed class RecoverPartitionHandler(CatalogStore store) : StatementHandler<RecoverPartitionStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        RecoverPartitionStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("ALTER", database, name);
        var target = statement.NewName ?? statement.Partition;
        store.Commit(before =>
        {
            var table = before.RequireTable(database, name);
            var item = Trash.Newest(before, t => t.Partition?.Name == statement.Partition && t.TableId == table.Id)
                ?? throw CatalogErrors.NotInTrash.With("partition", statement.Partition);
            TemporaryPartitions.RequireFree(target, table);
            var bounds = item.Partition!.Bounds; // Asked for.
            foreach (var other in table.Partitions.Values)
            {
                if (bounds is not null && other.Bounds is { } taken && PartitionFactory.Overlap(bounds, taken))
                    throw CatalogErrors.PartitionsOverlap.With(target, other.Name);
            }

            return [new RecoverDropped(item.Id, target)];
        });
        return StatementResult.Done;
    }
}

/// <summary>Looks among dropped things.</summary>
internal static class Trash
{
    internal static DroppedItem? Newest(CatalogSnapshot snapshot, Func<DroppedItem, bool> isWanted)
        => snapshot.Trash.Values.Where(isWanted).OrderBy(t => t.DroppedAt).ThenBy(t => t.Id).LastOrDefault();
}
