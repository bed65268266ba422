using MatViewDb.Coordinator;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Begins and ends the transactions of sessions.</summary>
public sealed class SessionTransactions(FrontendServices services)
{
    private const int AttemptsMax = 5;

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
        var turns = await EnterAsync(session, open, alone: false, cancel).ConfigureAwait(false);
        try
        {
            if (session.Running is { } running) running.State = "committing";
            session.Transaction = null;
            for (var attempt = 1; !await TryCommitAsync(open, transaction, attempt == AttemptsMax, cancel).ConfigureAwait(false); attempt++)
            {
                // Others commit to the same partitions all the time; the last attempt has the tables for itself.
                if (attempt + 1 < AttemptsMax) continue;
                Leave(turns);
                turns = [];
                turns = await EnterAsync(session, open, alone: true, cancel).ConfigureAwait(false);
            }
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
            Leave(turns);
        }
    }

    // False: somebody committed between the comparison with later changes and the commit.
    private async ValueTask<bool> TryCommitAsync(
        SessionTransaction open, Coordinator.Transactions.Transaction transaction, bool isLast, CancellationToken cancel)
    {
        var now = services.Store.Current;
        var (commits, changed) = open.Commits(now);
        if (changed.Count > 0)
        {
            await services.Publishes.WaitAsync(open.WrittenTables, cancel).ConfigureAwait(false);
            foreach (var table in changed.GroupBy(c => c.Table, StringComparer.Ordinal))
            {
                var partitions = table.Select(c => (c.Partition, c.Since)).ToList();
                if (!await services.Transactions.MeetsChangesAsync(transaction, partitions, cancel).ConfigureAwait(false)) continue;
                throw CoordinatorErrors.WriteConflict.With(
                    $"somebody else changed the same rows of table '{table.Key}' since the transaction began to read");
            }
        }

        try
        {
            await services.Transactions.CommitAsync(transaction, commits, cancel).ConfigureAwait(false);
            return true;
        }
        catch (MatViewException late) when (late.Code == CoordinatorErrors.WriteConflict.Code && !isLast && !transaction.IsEnded)
        {
            return false;
        }
    }

    /// <summary>Deletes what the transaction staged after a savepoint; it goes on.</summary>
    public async ValueTask RollbackToAsync(Session session, string savepoint)
    {
        if (session.Transaction is not { } open) throw FrontendErrors.UnknownSavepoint.With(savepoint);
        open.BackTo(savepoint);
        if (open.Staged is { } staged) await services.Transactions.AbortStatementAsync(staged).ConfigureAwait(false);
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
    private async ValueTask<List<IDisposable>> EnterAsync(Session session, SessionTransaction open, bool alone, CancellationToken cancel)
    {
        var turns = new List<IDisposable>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(session.Get(SessionSettings.LockWaitTimeout)));
        try
        {
            foreach (var table in open.WrittenTables.Where(t => t != open.HeldTable))
            {
                var turn = alone
                    ? services.WriteLocks.HoldAloneAsync(table, patience.Token)
                    : services.WriteLocks.ShareAsync(table, patience.Token);
                turns.Add(await turn.ConfigureAwait(false));
            }

            return turns;
        }
        catch (OperationCanceledException late)
        {
            Leave(turns);
            if (cancel.IsCancellationRequested) throw;
            throw FrontendErrors.LockWaitTimeout.Because(late);
        }
    }

    private static void Leave(List<IDisposable> turns)
    {
        foreach (var turn in turns) turn.Dispose();
    }
}
