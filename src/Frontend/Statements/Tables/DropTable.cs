using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Drops tables, which RECOVER can take back unless FORCE says otherwise; views that read them become inactive.</summary>
[Statement(typeof(DropTableStatement))]
internal sealed class DropTableHandler(CatalogStore store, TableStorage storage, TrashKeeper trash) : StatementHandler<DropTableStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropTableStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToList();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        var kept = statement.Force ? null : trash.KeptFrom;
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
                        missing.Add($"{TemporaryTables.Shown(database)}.{name}");
                        break;
                }
            }

            if (missing.Count > 0 && !statement.IfExists) throw CatalogErrors.CannotDropTable.With(string.Join(",", missing));
            foreach (var name in missing) session.AddWarning(new Warning("Note", 1051, $"Unknown table '{name}'"));
            return [.. dropped.Select(t => new DropObject(t.Id) { KeptFrom = kept })];
        });
        storage.Discard(dropped.SelectMany(t => kept is null ? t.AllPartitions : t.TemporaryPartitions.Values));
        return StatementResult.Done;
    }
}
