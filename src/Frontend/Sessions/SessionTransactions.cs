using MatViewDb.Coordinator;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Begins and ends the transactions of sessions.</summary>
public sealed class SessionTransactions(FrontendServices services)
{
    /// <summary>Opens a transaction, after committing one that is open, as MySQL does.</summary>
    public async ValueTask BeginAsync(Session session, bool withSnapshot, CancellationToken cancel)
    {
        await CommitAsync(session, cancel).ConfigureAwait(false);
        session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow());
        if (withSnapshot) _ = session.Transaction.Snapshot;
    }

    /// <summary>
    /// Does what the coming statement means to the transaction: one that changes definitions commits it, one that reads or writes
    /// rows begins it where the session does not commit by itself.
    /// </summary>
    public async ValueTask BeforeAsync(Session session, TransactionUse use, CancellationToken cancel)
    {
        if (session.Transaction is { } open)
        {
            if (use == TransactionUse.Ends) await CommitAsync(session, cancel).ConfigureAwait(false);
            else if (use == TransactionUse.Joins) await CheckAgeAsync(session, open).ConfigureAwait(false);
        }
        else if (use == TransactionUse.Joins && !session.Get(SessionSettings.Autocommit))
        {
            session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow());
        }
    }

    /// <summary>
    /// Commits what the session has staged, all tables at once; nothing when it has not. When somebody else was first the
    /// transaction is rolled back (error 1213); when it does not get its turn it stays (error 1205).
    /// </summary>
    public async ValueTask CommitAsync(Session session, CancellationToken cancel)
    {
        if (session.Transaction is not { } open) return;
        if (open.Staged is not { } transaction || !open.HasWritten)
        {
            await RollbackAsync(session).ConfigureAwait(false);
            return;
        }

        await CheckAgeAsync(session, open).ConfigureAwait(false);
        var turns = await EnterAsync(session, open, cancel).ConfigureAwait(false);
        try
        {
            if (session.Running is { } running) running.State = "committing";
            session.Transaction = null;
            await services.Transactions.CommitAsync(transaction, open.Commits(), cancel).ConfigureAwait(false);
        }
        catch (MatViewException lost) when (lost.Code == Catalog.CatalogErrors.StaleWrite.Code)
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw CoordinatorErrors.WriteConflict.Because(lost, lost.Message);
        }
        catch
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
        finally
        {
            foreach (var turn in turns) turn.Dispose();
        }
    }

    /// <summary>Forgets the session's transaction and deletes what it staged.</summary>
    public async ValueTask RollbackAsync(Session session)
    {
        var open = session.Transaction;
        session.Transaction = null;
        if (open?.Staged is { } staged) await services.Transactions.AbortAsync(staged).ConfigureAwait(false);
    }

    private async ValueTask CheckAgeAsync(Session session, SessionTransaction open)
    {
        var limit = session.Get(SessionSettings.TransactionSecondsMax);
        if (limit == 0 || services.Time.GetUtcNow() - open.StartedAt <= TimeSpan.FromSeconds(limit)) return;
        await RollbackAsync(session).ConfigureAwait(false);
        throw FrontendErrors.TransactionTooOld.With(limit);
    }

    // A statement that makes new rows from stored ones holds its table alone: a commit must not come in between.
    private async ValueTask<List<IDisposable>> EnterAsync(Session session, SessionTransaction open, CancellationToken cancel)
    {
        var turns = new List<IDisposable>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(session.Get(SessionSettings.LockWaitTimeout)));
        try
        {
            foreach (var table in open.WrittenTables)
                turns.Add(await services.WriteLocks.ShareAsync(table, patience.Token).ConfigureAwait(false));
            return turns;
        }
        catch (OperationCanceledException late)
        {
            foreach (var turn in turns) turn.Dispose();
            if (cancel.IsCancellationRequested) throw;
            throw FrontendErrors.LockWaitTimeout.Because(late);
        }
    }
}
