using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Databases;

/// <summary>Creates a database.</summary>
[Statement(typeof(CreateDatabaseStatement))]
internal sealed class CreateDatabaseHandler(CatalogStore store, TimeProvider time) : StatementHandler<CreateDatabaseStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("CREATE", statement.Name);
        if (SystemDatabases.IsSystem(statement.Name)) throw CatalogErrors.DatabaseExists.With(statement.Name);
        NewName.CheckDatabase(statement.Name);
        if (TemporaryTables.IsHome(statement.Name)) throw FrontendErrors.WrongDatabaseName.With(statement.Name);
        var record = new CreateDatabase(store.NewId(), statement.Name, time.GetUtcNow().UtcDateTime);
        store.Commit(before =>
        {
            if (before.FindDatabase(statement.Name) is null) return [record];
            if (!statement.IfNotExists) throw CatalogErrors.DatabaseExists.With(statement.Name);
            session.AddWarning(new Warning("Note", 1007, $"Can't create database '{statement.Name}'; database exists"));
            return [];
        });
        return new(new OkResult(1));
    }
}
