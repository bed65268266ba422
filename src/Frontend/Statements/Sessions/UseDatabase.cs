using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Changes the current database.</summary>
[Statement(typeof(UseDatabaseStatement))]
internal sealed class UseDatabaseHandler : StatementHandler<UseDatabaseStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        UseDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Catalog is { } catalog && catalog != CatalogSnapshot.DefaultCatalog)
            throw CoreErrors.NotSupported.With($"catalog '{catalog}'");
        var name = SystemDatabases.Find(statement.Database) ?? session.Catalog.RequireDatabase(statement.Database).Name;
        if (!Privileges.MaySee(session.User, name)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, name);
        session.CurrentDatabase = name;
        session.Tracked?.Invoke("", name);
        return StatementResult.Done;
    }
}

/// <summary>Changes the current catalog; there is one so far.</summary>
[Statement(typeof(SetCatalogStatement))]
internal sealed class SetCatalogHandler : StatementHandler<SetCatalogStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        SetCatalogStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Catalog != CatalogSnapshot.DefaultCatalog)
            throw CoreErrors.NotSupported.With($"catalog '{statement.Catalog}'");
        session.CurrentCatalog = statement.Catalog;
        return StatementResult.Done;
    }
}
