using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Begins a transaction; every statement in it still commits on its own.</summary>
[Statement(typeof(BeginStatement))]
internal sealed class BeginHandler : StatementHandler<BeginStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(BeginStatement statement, Session session, CancellationToken cancel)
    {
        session.InTransaction = true;
        if (statement.ReadOnly is { } readOnly) session.Variables.Set(SessionSettings.TransactionReadOnly, readOnly);
        return StatementResult.Done;
    }
}

/// <summary>Ends a transaction.</summary>
[Statement(typeof(CommitStatement))]
internal sealed class CommitHandler : StatementHandler<CommitStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(CommitStatement statement, Session session, CancellationToken cancel)
    {
        session.InTransaction = false;
        session.Variables.Reset(SessionSettings.TransactionReadOnly);
        return StatementResult.Done;
    }
}

/// <summary>Ends a transaction; statements that ran in it are committed already, which a warning says.</summary>
[Statement(typeof(RollbackStatement))]
internal sealed class RollbackHandler : StatementHandler<RollbackStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        RollbackStatement statement, Session session, CancellationToken cancel)
    {
        if (session.WroteInTransaction)
        {
            session.AddWarning(Warning.Of(
                1196, "Some non-transactional changed tables couldn't be rolled back: every statement commits on its own"));
        }

        if (statement.Savepoint is not null) return StatementResult.Done;
        session.InTransaction = false;
        session.WroteInTransaction = false;
        session.Variables.Reset(SessionSettings.TransactionReadOnly);
        return StatementResult.Done;
    }
}

/// <summary>Accepts SAVEPOINT.</summary>
[Statement(typeof(SavepointStatement))]
internal sealed class SavepointHandler : StatementHandler<SavepointStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        SavepointStatement statement, Session session, CancellationToken cancel) => StatementResult.Done;
}

/// <summary>Accepts RELEASE SAVEPOINT.</summary>
[Statement(typeof(ReleaseSavepointStatement))]
internal sealed class ReleaseSavepointHandler : StatementHandler<ReleaseSavepointStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        ReleaseSavepointStatement statement, Session session, CancellationToken cancel) => StatementResult.Done;
}

/// <summary>Sets the isolation level or read-only mode of later transactions.</summary>
[Statement(typeof(SetTransactionStatement))]
internal sealed class SetTransactionHandler : StatementHandler<SetTransactionStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        SetTransactionStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Isolation is { } level)
            session.Variables.Set(SessionSettings.TransactionIsolation, level.Replace(' ', '-').ToUpperInvariant());
        if (statement.ReadOnly is { } readOnly) session.Variables.Set(SessionSettings.TransactionReadOnly, readOnly);
        return StatementResult.Done;
    }
}
