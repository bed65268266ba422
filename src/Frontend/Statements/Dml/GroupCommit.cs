using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Commits small INSERT statements of several sessions together: while one group is being written, those that arrive wait and
/// are the next one. So a storm of them costs one plan, one version and one durable write a group, and nobody waits for a clock.
/// A statement's own errors are found before it joins; when a group fails, each of its statements runs alone.
/// </summary>
public sealed class GroupCommit(FrontendServices services)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Queue> _tables = [];

    /// <summary>Gives the rows of a statement that may join others; null when it has to run alone.</summary>
    internal LogicalValues? TryBind(Session session, InsertStatement insert, Table table)
    {
        if (session.InTransaction || insert.Source is not InsertValues values || insert.Partitions.Count > 0) return null;
        if (session.Get(SessionSettings.GroupCommit) == "off_mode") return null;
        if (values.Rows.Count > session.Get(SessionSettings.GroupCommitRowsMax)) return null;
        return Planner.QueryPlanner.BindRows(insert, table, services.Queries.View(session));
    }

    /// <summary>Writes a statement's rows, with those of others where there are any; false: it has to run alone.</summary>
    internal async Task<bool> TryAppendAsync(Session session, Table table, string database, LogicalValues rows, CancellationToken cancel)
    {
        var own = new Pending(table, rows);
        bool waits;
        Queue? queue;
        lock (_lock)
        {
            waits = _tables.TryGetValue(table.Id, out queue);
            if (queue is null) _tables[table.Id] = queue = new Queue();
            if (waits) queue.Waiting.Add(own);
        }

        if (waits && await WaitAsync(own, queue, cancel).ConfigureAwait(false) is { } answer) return answer;
        var group = Take(queue, own, session);
        var committed = false;
        try
        {
            committed = await WriteAsync(session, database, group, cancel).ConfigureAwait(false);
        }
        finally
        {
            foreach (var other in group) other.Done.TrySetResult(committed ? Answer.Written : Answer.RunAlone);
            HandOver(table.Id, queue);
        }

        return committed;
    }

    // Gives null to the one that leads the next group.
    private async Task<bool?> WaitAsync(Pending own, Queue queue, CancellationToken cancel)
    {
        await using var stop = cancel.UnsafeRegister(_ =>
        {
            lock (_lock)
            {
                if (!queue.Waiting.Remove(own)) return;
            }

            own.Done.TrySetCanceled(cancel);
        }, null).ConfigureAwait(false);
        return await own.Done.Task.ConfigureAwait(false) switch
        {
            Answer.Lead => null,
            var answer => answer == Answer.Written,
        };
    }

    private List<Pending> Take(Queue queue, Pending own, Session session)
    {
        var left = session.Get(SessionSettings.GroupCommitRowsMax) - own.Rows.Rows.Length;
        var group = new List<Pending> { own };
        lock (_lock)
        {
            queue.Waiting.Remove(own);
            var taken = 0;
            for (; taken < queue.Waiting.Count && left >= queue.Waiting[taken].Rows.Rows.Length; taken++)
            {
                left -= queue.Waiting[taken].Rows.Rows.Length;
                group.Add(queue.Waiting[taken]);
            }

            queue.Waiting.RemoveRange(0, taken);
        }

        return group;
    }

    private void HandOver(long tableId, Queue queue)
    {
        lock (_lock)
        {
            if (queue.Waiting.Count == 0) _tables.Remove(tableId);
            else queue.Waiting[0].Done.TrySetResult(Answer.Lead);
        }
    }

    /// <summary>Commits a group; false when its statements have to run alone.</summary>
    private async Task<bool> WriteAsync(Session session, string database, List<Pending> group, CancellationToken cancel)
    {
        using var schema = await services.SchemaLocks.ShareAsync(group[0].Table.Id, cancel).ConfigureAwait(false);
        var table = services.Store.Current.TryFindTable(group[0].Table.Id, out var now) ? now : group[0].Table;
        // Rows that were bound to other columns cannot be put beside each other.
        if (group.Exists(p => p.Table.SchemaVersion != table.SchemaVersion)) return false;
        using var turn = await services.Writer.EnterAsync(table, alone: false, cancel).ConfigureAwait(false);
        Transaction? transaction = null;
        try
        {
            (transaction, _) = await services.Writer.StageAsync(
                session, table, database,
                target => services.Queries.Planner.PlanRows(
                    [.. group.Select(p => p.Rows)], target, services.Queries.View(session), session.Variables.Values),
                table.HasUniqueKey, services.Transactions.Begin(), cancel).ConfigureAwait(false);
            await services.Transactions.CommitAsync(transaction, [new TableCommit(table.Id)], CancellationToken.None)
                .ConfigureAwait(false);
            return true;
        }
        catch (Exception) when (transaction?.IsEnded == true)
        {
            return true; // The record is written; what failed came after it.
        }
        catch (MatViewException) when (group.Count > 1)
        {
            if (transaction is not null) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            return false;
        }
        catch
        {
            if (transaction is not null) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    private enum Answer
    {
        Written,
        RunAlone,
        Lead,
    }

    private sealed record Pending(Table Table, LogicalValues Rows)
    {
        internal TaskCompletionSource<Answer> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Queue
    {
        internal List<Pending> Waiting { get; } = [];
    }
}
