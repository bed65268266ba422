using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Databases;

/// <summary>Drops a database with everything in it.</summary>
[Statement(typeof(DropDatabaseStatement))]
internal sealed class DropDatabaseHandler(CatalogStore store, TableStorage storage, TrashKeeper trash)
    : StatementHandler<DropDatabaseStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("DROP", statement.Name);
        if (SystemDatabases.IsSystem(statement.Name)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, statement.Name);
        var kept = statement.Force ? null : trash.KeptFrom;
        List<CatalogObject> objects = [];
        store.Commit(before =>
        {
            if (before.FindDatabase(statement.Name) is { } database)
            {
                objects = [.. before.ObjectsOf(database)];
                // Views of other databases that stand on these tables must hear of each of them.
                return [new Catalog.Journal.Records.DropDatabase(database.Name) { KeptFrom = kept },
                    .. objects.Select(o => (Catalog.Journal.CatalogRecord)new Catalog.Journal.Records.DropObject(o.Id))];
            }

            if (!statement.IfExists) throw CatalogErrors.CannotDropDatabase.With(statement.Name);
            session.AddWarning(new Warning("Note", 1008, $"Can't drop database '{statement.Name}'; database doesn't exist"));
            return [];
        });
        storage.Discard(objects.OfType<Table>().SelectMany(t => kept is null ? t.AllPartitions : t.TemporaryPartitions.Values));
        if (session.CurrentDatabase == statement.Name) session.CurrentDatabase = null;
        return new(new OkResult(objects.Count));
    }
}
