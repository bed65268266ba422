using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Drops tables, all or none; views over them become inactive.</summary>
[Statement(typeof(DropTableStatement))]
internal sealed class DropTableHandler(CatalogStore store, TableStorage storage) : StatementHandler<DropTableStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropTableStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToArray();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        var dropped = ObjectDropping.Drop(store, session, names, statement.IfExists, item => item switch
        {
            MaterializedView => throw CatalogErrors.WrongObject.With(
                store.Current.DatabaseName(item.DatabaseId), item.Name, "BASE TABLE; use DROP MATERIALIZED VIEW"),
            View => throw CatalogErrors.CannotDropTable.With($"{store.Current.DatabaseName(item.DatabaseId)}.{item.Name}"),
            _ => true,
        });
        storage.Discard(dropped.OfType<Table>().SelectMany(t => t.Partitions.Values));
        return StatementResult.Done;
    }
}

/// <summary>Drops views.</summary>
[Statement(typeof(DropViewStatement))]
internal sealed class DropViewHandler(CatalogStore store) : StatementHandler<DropViewStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropViewStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToArray();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        ObjectDropping.Drop(store, session, names, statement.IfExists, item => item is View
            ? true
            : throw CatalogErrors.WrongObject.With(store.Current.DatabaseName(item.DatabaseId), item.Name, "VIEW"));
        return StatementResult.Done;
    }
}

/// <summary>Drops objects of the catalog in one commit.</summary>
internal static class ObjectDropping
{
    public static IReadOnlyList<CatalogObject> Drop(
        CatalogStore store, Session session, IReadOnlyList<(string Database, string Name)> names, bool ifExists,
        Func<CatalogObject, bool> isRight)
    {
        List<CatalogObject> dropped = [];
        List<string> missing = [];
        store.Commit(snapshot =>
        {
            dropped = [];
            missing = [];
            List<CatalogRecord> records = [];
            foreach (var (database, name) in names)
            {
                if (snapshot.Find(database, name) is not { } item) missing.Add($"{database}.{name}");
                else if (isRight(item)) dropped.Add(item);
            }

            if (missing.Count > 0 && !ifExists) throw CatalogErrors.CannotDropTable.With(string.Join(",", missing));
            foreach (var item in dropped)
            {
                records.AddRange(Dependents.Deactivate(
                    snapshot, item, $"base {snapshot.DatabaseName(item.DatabaseId)}.{item.Name} was dropped"));
            }

            records.AddRange(dropped.Select(item => new DropObject(item.Id)));
            return records;
        });
        foreach (var name in missing) session.AddWarning(Warning.Note(1051, CatalogErrors.CannotDropTable.With(name).Message));
        return dropped;
    }
}
