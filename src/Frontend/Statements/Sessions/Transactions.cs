using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Begins a transaction of several statements.</summary>
[Statement(typeof(BeginStatement))]
internal sealed class BeginHandler : StatementHandler<BeginStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(BeginStatement statement, Session session, CancellationToken cancel)
    {
        await session.Services.SessionTransactions.BeginAsync(session, statement.ConsistentSnapshot, cancel).ConfigureAwait(false);
        if (statement.ReadOnly is { } readOnly) session.Variables.Set(SessionSettings.TransactionReadOnly, readOnly);
        return StatementResult.Ok;
    }
}

/// <summary>Commits a transaction: all that its statements wrote to any table becomes visible at once.</summary>
[Statement(typeof(CommitStatement))]
internal sealed class CommitHandler : StatementHandler<CommitStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(CommitStatement statement, Session session, CancellationToken cancel)
    {
        await session.Services.SessionTransactions.CommitAsync(session, cancel).ConfigureAwait(false);
        session.Variables.Reset(SessionSettings.TransactionReadOnly);
        return StatementResult.Ok;
    }
}

/// <summary>Takes a transaction back.</summary>
[Statement(typeof(RollbackStatement))]
internal sealed class RollbackHandler : StatementHandler<RollbackStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        RollbackStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Savepoint is { } savepoint)
        {
            await session.Services.SessionTransactions.RollbackToAsync(session, savepoint).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        await session.Services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
        session.Variables.Reset(SessionSettings.TransactionReadOnly);
        return StatementResult.Ok;
    }
}

/// <summary>Names a point of a transaction to which it can go back; outside of one there is nothing to name.</summary>
[Statement(typeof(SavepointStatement))]
internal sealed class SavepointHandler : StatementHandler<SavepointStatement>
{
    public override bool IsReadOnly => true;

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override ValueTask<StatementResult> HandleAsync(
        SavepointStatement statement, Session session, CancellationToken cancel)
    {
        session.Transaction?.Mark(statement.Name);
        return new(StatementResult.Ok);
    }
}

/// <summary>Forgets a savepoint and those after it; rows stay.</summary>
[Statement(typeof(ReleaseSavepointStatement))]
internal sealed class ReleaseSavepointHandler : StatementHandler<ReleaseSavepointStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        ReleaseSavepointStatement statement, Session session, CancellationToken cancel)
    {
        if (session.Transaction is not { } open) throw FrontendErrors.UnknownSavepoint.With(statement.Name);
        open.Release(statement.Name);
        return new(StatementResult.Ok);
    }
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
