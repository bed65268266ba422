using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using Partition = MatViewDb.Catalog.Model.Partition;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Runs plans that write: stages rows under a transaction, then commits it; any failure aborts it and leaves nothing.
/// </summary>
public sealed class TableWriter(FrontendServices services, MissingPartitions missing)
{
    private const int AttemptsMax = 5;

    /// <summary>
    /// Adds rows, in a table with a key in place of those with the same key; gives how many. Where the table's partitions were
    /// replaced meanwhile, as by a change of its definition, the rows go into the new ones.
    /// </summary>
    public async Task<long> AppendAsync(
        Session session, InsertStatement insert, Table table, string database, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AppendOnceAsync(session, insert, table, database, cancel).ConfigureAwait(false);
            }
            catch (MatViewException moved) when (attempt < AttemptsMax && !session.InTransaction
                && moved.Code == CatalogErrors.StaleWrite.Code && IsRedefined(ref table))
            {
                // Nothing was committed yet.
            }
        }
    }

    private bool IsRedefined(ref Table table)
    {
        if (!services.Store.Current.TryFindTable(table.Id, out var now) || now.SchemaVersion == table.SchemaVersion) return false;
        table = now;
        return true;
    }

    private async Task<long> AppendOnceAsync(
        Session session, InsertStatement insert, Table table, string database, CancellationToken cancel)
    {
        table = await missing.AddAsync(session, insert, table, database, cancel).ConfigureAwait(false);
        if (session.Transaction is { } open) table = open.Adopt(table);
        if (PartialUpdate.Applies(session, insert, table))
        {
            if (insert.TemporaryPartitions) throw CoreErrors.NotSupported.With("partial updates of temporary partitions");
            CheckNames(insert, table);
            session.RequireAllRows(table, "a partial update");
            return await ChangeAsync(
                session, database, table.Name,
                (view, target) => services.Queries.Planner.PlanInsert(
                    PartialUpdate.WholeRows(insert, target), target, view, session.Variables.Values, null,
                    services.Queries.Dispatcher.BackendCount),
                cancel, inOrder: true).ConfigureAwait(false);
        }

        if (services.Groups.TryBind(session, insert, table) is { } values
            && await services.Groups.TryAppendAsync(session, table, database, values, cancel).ConfigureAwait(false))
        {
            return values.Rows.Length;
        }

        var fromQuery = insert.Source is InsertQuery;
        IReadOnlyList<Partition>? into = insert.TemporaryPartitions ? [.. table.TemporaryPartitions.Values] : null;
        using var turn = await EnterAsync(session, table, alone: fromQuery, cancel).ConfigureAwait(false);
        return await RunAsync(
            session, table, database, into,
            target => services.Queries.PlanInsert(session, insert, target),
            _ => new TableCommit(table.Id), cancel, inOrder: table.HasUniqueKey && !fromQuery).ConfigureAwait(false);
    }

    private static void CheckNames(InsertStatement insert, Table table)
    {
        foreach (var name in insert.Columns)
        {
            if (!table.StoredColumns.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw CatalogErrors.UnknownColumn.With(name, "field list");
        }
    }

    /// <summary>
    /// Runs a write that makes new rows from stored ones or deletes some; nobody else does so to the table meanwhile. Gives
    /// how many rows it changed. <paramref name="first"/> may read what is there before.
    /// </summary>
    public async Task<long> ChangeAsync(
        Session session, string database, string name, Func<SessionCatalogView, WriteTarget, PhysicalPlan> plan,
        CancellationToken cancel, bool inOrder = false, Func<SessionCatalogView, Task>? first = null)
    {
        var id = session.ReadCatalog.RequireTable(database, name).Id;
        // A transaction waits for its turn when it commits.
        using var turn = session.InTransaction ? null : await services.WriteLocks.HoldAloneAsync(id, cancel).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            // The rows that are read and the tablets that are written are those of one snapshot.
            var view = services.Queries.View(session);
            var table = view.Snapshot.RequireTable(database, name);
            if (table.Id != id) throw CatalogErrors.StaleWrite.With("*", name);
            try
            {
                if (first is not null) await first(view).ConfigureAwait(false);
                return await RunAsync(
                    session, table, database, null, target => plan(view, target), _ => new TableCommit(id), cancel,
                    inOrder).ConfigureAwait(false);
            }
            catch (MatViewException replaced) when (attempt < AttemptsMax && !session.InTransaction
                && replaced.Code == CatalogErrors.StaleWrite.Code && IsRedefined(ref table))
            {
                // A change of the table's definition was quicker.
            }
            catch (MatViewException moved) when (attempt < AttemptsMax
                && (moved.Code == AnsweredErrors.RowsMoved || AnsweredErrors.IsVersionMissing(moved.Code)))
            {
                // Compaction was between the reading and the writing; nothing was changed yet.
            }
            catch (MatViewException moved) when (session.InTransaction
                && (moved.Code == AnsweredErrors.RowsMoved || AnsweredErrors.IsVersionMissing(moved.Code)))
            {
                await services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
                throw Coordinator.CoordinatorErrors.WriteConflict.Because(moved, moved.Message);
            }
        }
    }

    /// <summary>Does the same for a session; its transaction waits for its turn when it commits.</summary>
    public ValueTask<IDisposable?> EnterAsync(Session session, Table table, bool alone, CancellationToken cancel)
        => session.InTransaction ? default : EnterAsync(table, alone, cancel);

    /// <summary>Takes the turn that a writer of rows needs: none where equal keys do not matter.</summary>
    public async ValueTask<IDisposable?> EnterAsync(Table table, bool alone, CancellationToken cancel)
    {
        if (!table.HasUniqueKey) return null;
        return await (alone ? services.WriteLocks.HoldAloneAsync(table.Id, cancel) : services.WriteLocks.ShareAsync(table.Id, cancel))
            .ConfigureAwait(false);
    }

    /// <summary>Puts rows in place of those of some partitions (null = all); gives how many.</summary>
    /// <param name="session">Who writes.</param>
    /// <param name="table">The table of the snapshot that the plan reads.</param>
    /// <param name="database">Its database.</param>
    /// <param name="names">Partitions that are replaced.</param>
    /// <param name="plan">Plans the rows into the new partitions.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="temporary">The partitions are temporary ones.</param>
    public async Task<long> OverwriteAsync(
        Session session, Table table, string database, IReadOnlyCollection<string>? names,
        Func<WriteTarget, PhysicalPlan> plan, CancellationToken cancel, bool temporary = false)
    {
        var known = temporary ? table.TemporaryPartitions : table.Partitions;
        Partition[] old = names is null
            ? [.. known.Values]
            : [.. names.Select(n => known.GetValueOrDefault(n) ?? throw CatalogErrors.UnknownPartition.With(n, table.Name))];
        var fresh = await services.Storage.CreateAsync(
            table, [.. old.Select(p => new PartitionPlan(p.Name, p.Bounds))], cancel).ConfigureAwait(false);
        try
        {
            var rows = await RunAsync(session, table, database, fresh, plan, _ => new TableCommit(table.Id)
            {
                Puts = temporary ? [] : fresh,
                TemporaryPuts = temporary ? fresh : [],
                Expected = old.ToImmutableDictionary(p => p.Name, p => p.Id),
            }, cancel).ConfigureAwait(false);
            services.Storage.Discard(old);
            return rows;
        }
        catch
        {
            services.Storage.Discard(fresh);
            throw;
        }
    }

    /// <summary>
    /// Runs one write: <paramref name="plan"/> makes the plan for a target, <paramref name="commit"/> says what the
    /// commit does
    /// to the table beside showing the rows. With <paramref name="inOrder"/> rows are written in the order in which the source
    /// gives them, by one worker. Gives the rows written.
    /// </summary>
    public async Task<long> RunAsync(
        Session session, Table table, string database, IReadOnlyList<Partition>? partitions,
        Func<WriteTarget, PhysicalPlan> plan, Func<FragmentOutcome, TableCommit> commit, CancellationToken cancel,
        bool inOrder = false)
    {
        if (session.Transaction is { } open)
            return await StageAsync(session, open, table, database, partitions, plan, commit, inOrder, cancel).ConfigureAwait(false);
        using var turn = await services.SchemaLocks.ShareAsync(table.Id, cancel).ConfigureAwait(false);
        var (transaction, outcome) = await StageAsync(
            session, table, database, plan, inOrder, services.Transactions.Begin(), cancel, partitions).ConfigureAwait(false);
        try
        {
            if (session.Running is { } running) running.State = "committing";
            await services.Transactions.CommitAsync(transaction, [commit(outcome)], cancel).ConfigureAwait(false);
            return outcome.RowsWritten;
        }
        catch
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stages the rows of a write under a transaction that the caller ends; a failure ends it here.</summary>
    public async Task<(Transaction Transaction, FragmentOutcome Outcome)> StageAsync(
        Session session, Table table, string database, Func<WriteTarget, PhysicalPlan> plan, bool inOrder, Transaction transaction,
        CancellationToken cancel, IReadOnlyList<Partition>? partitions = null)
    {
        try
        {
            var target = new WriteTarget(database, table, transaction.Id, AddressOf) { Partitions = partitions };
            PhysicalPlan made;
            using (Interruption.Enter(cancel)) made = plan(target);
            var outcome = await StageAsync(session, made, inOrder, cancel).ConfigureAwait(false);
            transaction.AddStaged(outcome.Staged);
            FaultPoint.Hit("write.staged");
            return (transaction, outcome);
        }
        catch
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    // Leaves the commit to the transaction that the session has open.
    private async Task<long> StageAsync(
        Session session, SessionTransaction open, Table table, string database, IReadOnlyList<Partition>? partitions,
        Func<WriteTarget, PhysicalPlan> plan, Func<FragmentOutcome, TableCommit> commit, bool inOrder, CancellationToken cancel)
    {
        table = open.Adopt(services.Store.Current.TryFindTable(table.Id, out var now) ? now : throw FrontendErrors.TableChanged.With());
        var temporary = table.TemporaryPartitions;
        if (partitions?.All(p => temporary.TryGetValue(p.Name, out var found) && found.Id == p.Id) == false)
            throw CoreErrors.NotSupported.With("INSERT OVERWRITE in a transaction");
        var transaction = open.Open(services.Transactions);
        try
        {
            var target = new WriteTarget(database, table, transaction.Id, AddressOf)
            {
                Partitions = partitions is null ? null : [.. temporary.Values],
            };
            var outcome = await StageAsync(session, plan(target), inOrder, cancel).ConfigureAwait(false);
            commit(outcome);
            open.Add(table, outcome.Staged);
            FaultPoint.Hit("write.staged");
            return outcome.RowsWritten;
        }
        catch
        {
            await services.Transactions.AbortStatementAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Runs a write for EXPLAIN ANALYZE: the rows are read, made and staged, then thrown away; the table stays as it is.
    /// </summary>
    public async Task<(PhysicalPlan Plan, FragmentOutcome Outcome)> RehearseAsync(
        Session session, Func<Func<string, Table, WriteTarget>, PhysicalPlan> plan, CancellationToken cancel)
    {
        var transaction = services.Transactions.Begin();
        try
        {
            var made = plan((database, table) => new WriteTarget(database, table, transaction.Id, AddressOf));
            var outcome = await StageAsync(session, made, inOrder: false, cancel, profile: true).ConfigureAwait(false);
            return (made, outcome);
        }
        finally
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
        }
    }

    private async ValueTask<FragmentOutcome> StageAsync(
        Session session, PhysicalPlan plan, bool inOrder, CancellationToken cancel, bool profile = false)
    {
        if (session.Running is { } running) running.State = "writing";
        var options = services.Queries.OptionsOf(session, writes: true);
        if (inOrder) options.Parallelism = 1;
        if (profile) options.Profile = true;
        var stream = await services.Queries.Dispatcher.StartAsync(plan, services.NewQueryId(), options, cancel, atBackend: true)
            .ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch) batch.Dispose();
        var outcome = stream.Outcome ?? new FragmentOutcome();
        QueryService.Note(session, outcome);
        return outcome;
    }

    private string AddressOf(long backendId) => services.Backends.Find(backendId)?.Address ?? "";
}
