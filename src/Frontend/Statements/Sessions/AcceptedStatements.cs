using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Accepts LOCK TABLES: readers have snapshots and need no locks.</summary>
[Statement(typeof(LockTablesStatement))]
internal sealed class LockTablesHandler : StatementHandler<LockTablesStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        LockTablesStatement statement, Session session, CancellationToken cancel)
    {
        foreach (var name in statement.Tables)
        {
            var (database, table) = session.Resolve(name);
            if (!SystemDatabases.IsSystem(database)) session.Catalog.Require(database, table);
        }

        return StatementResult.Done;
    }
}

/// <summary>Accepts UNLOCK TABLES.</summary>
[Statement(typeof(UnlockTablesStatement))]
internal sealed class UnlockTablesHandler : StatementHandler<UnlockTablesStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        UnlockTablesStatement statement, Session session, CancellationToken cancel) => StatementResult.Done;
}

/// <summary>Accepts FLUSH: everything committed is on disk already.</summary>
[Statement(typeof(FlushStatement))]
internal sealed class FlushHandler : StatementHandler<FlushStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        FlushStatement statement, Session session, CancellationToken cancel) => StatementResult.Done;
}

/// <summary>Accepts SET ROLE: an account has its own grants only.</summary>
[Statement(typeof(SetRoleStatement))]
internal sealed class SetRoleHandler : StatementHandler<SetRoleStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        SetRoleStatement statement, Session session, CancellationToken cancel) => StatementResult.Done;
}
