using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Drops tables; views that read them become inactive.</summary>
[Statement(typeof(DropTableStatement))]
internal sealed class DropTableHandler(CatalogStore store, TableStorage storage) : StatementHandler<DropTableStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropTableStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToList();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        List<Table> dropped = [];
        store.Commit(before =>
        {
            dropped.Clear();
            List<string> missing = [];
            foreach (var (database, name) in names)
            {
                switch (before.Find(database, name))
                {
                    case MaterializedView or View:
                        throw CatalogErrors.WrongObject.With(database, name, "BASE TABLE");
                    case Table table:
                        dropped.Add(table);
                        break;
                    default:
                        missing.Add($"{database}.{name}");
                        break;
                }
            }

            if (missing.Count > 0 && !statement.IfExists) throw CatalogErrors.CannotDropTable.With(string.Join(",", missing));
            foreach (var name in missing) session.AddWarning(new Warning("Note", 1051, $"Unknown table '{name}'"));
            return [.. dropped.Select(t => new DropObject(t.Id))];
        });
        storage.Discard(dropped.SelectMany(t => t.Partitions.Values));
        return StatementResult.Done;
    }
}
