using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Databases;

/// <summary>Creates an empty database.</summary>
[Statement(typeof(CreateDatabaseStatement))]
internal sealed class CreateDatabaseHandler(CatalogStore store, TimeProvider time) : StatementHandler<CreateDatabaseStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("CREATE", statement.Name);
        var id = store.NewId();
        var existed = false;
        store.Commit(snapshot =>
        {
            existed = snapshot.FindDatabase(statement.Name) is not null || SystemDatabases.IsSystem(statement.Name);
            if (existed && !statement.IfNotExists) throw CatalogErrors.DatabaseExists.With(statement.Name);
            return existed ? [] : [new CreateDatabase(id, statement.Name, time.GetUtcNow().UtcDateTime)];
        });
        if (!existed) return new(new OkResult(1));
        session.AddWarning(Warning.Note(1007, CatalogErrors.DatabaseExists.With(statement.Name).Message));
        return StatementResult.Done;
    }
}

/// <summary>Drops a database with everything in it.</summary>
[Statement(typeof(DropDatabaseStatement))]
internal sealed class DropDatabaseHandler(CatalogStore store, TableStorage storage) : StatementHandler<DropDatabaseStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("DROP", statement.Name);
        if (SystemDatabases.IsSystem(statement.Name))
            throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, statement.Name);
        List<CatalogObject> gone = [];
        var missing = false;
        store.Commit(snapshot =>
        {
            gone = [];
            missing = snapshot.FindDatabase(statement.Name) is null;
            if (missing) return statement.IfExists ? [] : throw CatalogErrors.CannotDropDatabase.With(statement.Name);
            gone = [.. snapshot.ObjectsOf(snapshot.RequireDatabase(statement.Name))];
            var inside = gone.Select(o => o.Id).ToHashSet();
            List<CatalogRecord> records = [new DropDatabase(statement.Name)];
            foreach (var item in gone)
            {
                records.AddRange(Dependents.Deactivate(snapshot, item, $"base {statement.Name}.{item.Name} was dropped")
                    .Where(r => !inside.Contains(r.Item.Id)));
            }

            return records;
        });
        if (missing) session.AddWarning(Warning.Note(1008, CatalogErrors.CannotDropDatabase.With(statement.Name).Message));
        storage.Discard(gone.OfType<Table>().SelectMany(t => t.Partitions.Values));
        if (session.CurrentDatabase == statement.Name) session.CurrentDatabase = null;
        return new(new OkResult(gone.Count));
    }
}

/// <summary>Renames a database; its options have no effect.</summary>
[Statement(typeof(AlterDatabaseStatement))]
internal sealed class AlterDatabaseHandler(CatalogStore store) : StatementHandler<AlterDatabaseStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        AlterDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("ALTER", statement.Name);
        if (statement.NewName is not { } to)
        {
            session.Catalog.RequireDatabase(statement.Name);
            if (statement.Properties.Count > 0) throw CoreErrors.NotSupported.With("ALTER DATABASE ... SET");
            return StatementResult.Done;
        }

        // Stored queries of views name their databases.
        store.Commit(snapshot =>
        {
            snapshot.RequireDatabase(statement.Name);
            if (snapshot.FindDatabase(to) is not null || SystemDatabases.IsSystem(to)) throw CatalogErrors.DatabaseExists.With(to);
            if (snapshot.Objects.Values.Any(o => o is View or MaterializedView))
                throw CoreErrors.NotSupported.With("renaming a database while there are views");
            return [new RenameDatabase(statement.Name, to)];
        });
        return StatementResult.Done;
    }
}
