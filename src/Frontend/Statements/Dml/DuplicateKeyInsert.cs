using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Runs INSERT ... ON DUPLICATE KEY UPDATE and INSERT IGNORE into tables with a primary or unique key. Rows with the same key in one
/// statement come one after the other: each such round sees what those before it wrote.
/// </summary>
internal sealed class DuplicateKeyInsert(Session session, string database, CancellationToken cancel)
{
    private const int AttemptsMax = 5;
    private const int WarningsMax = 64;
    private const string Mark = "\u0001rounds";

    internal long Given { get; private set; }
    internal long Met { get; private set; }
    internal long Changed { get; private set; }

    internal static bool Applies(InsertStatement insert, Table table)
        => table.KeyModel is KeyModel.Primary or KeyModel.Unique && (Counts(insert, table) || insert.Mode == InsertMode.Into
            && (insert.Ignore || insert.OnDuplicateKeyUpdate.Count > 0 || DuplicateKeyRows.MergeCondition(insert) is not null));

    // A REPLACE does what every INSERT does; it is looked at for its count alone, where that costs little.
    private static bool Counts(InsertStatement insert, Table table) => insert is
    {
        Mode: InsertMode.Replace, Source: InsertValues, ByName: false, Partitions.Count: 0,
    } && table.SequenceColumn is null;

    /// <summary>
    /// Gives MySQL's count: 1 for a new row, 2 for a changed one, 0 for one that stays as it is, which a REPLACE counts as 1.
    /// </summary>
    internal async Task<long> RunAsync(InsertStatement insert, Table table)
    {
        if (insert.Partitions.Count > 0) throw CoreErrors.NotSupported.With("PARTITION (...) with ON DUPLICATE KEY UPDATE or IGNORE");
        if (insert.ByName) throw CoreErrors.NotSupported.With("BY NAME with ON DUPLICATE KEY UPDATE or IGNORE");
        table = await session.Services.Missing.AddAsync(session, insert, table, database, cancel).ConfigureAwait(false);
        var rows = new RepeatedKeyRows(session, cancel);
        var isRepeated = await rows.RepeatsAsync(insert, table).ConfigureAwait(false);
        if (!isRepeated) await RunRoundAsync(insert, table).ConfigureAwait(false);
        else if (session.Transaction is { } open) await RunRoundsAsync(open, rows, insert, table).ConfigureAwait(false);
        else await RunAloneAsync(rows, insert, table).ConfigureAwait(false);
        if (insert.Mode == InsertMode.Replace) return Given + Changed;
        return DuplicateKeyRows.MergeCondition(insert) is null ? Given - Met + 2 * Changed : Given;
    }

    private async Task RunAloneAsync(RepeatedKeyRows rows, InsertStatement insert, Table table)
    {
        var services = session.Services;
        for (var attempt = 1; ; attempt++)
        {
            using var turn = await services.WriteLocks.HoldAloneAsync(table.Id, cancel).ConfigureAwait(false);
            (Given, Met, Changed) = (0, 0, 0);
            session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow()) { HeldTable = table.Id };
            try
            {
                foreach (var round in await rows.RoundsAsync(insert, table).ConfigureAwait(false))
                    await RunRoundAsync(round, table).ConfigureAwait(false);
                await services.SessionTransactions.CommitAsync(session, cancel).ConfigureAwait(false);
                return;
            }
            catch (MatViewException conflict) when (conflict.Code == CoordinatorErrors.WriteConflict.Code && attempt < AttemptsMax)
            {
                // Compaction moved what the transaction read.
                await services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
            }
            catch
            {
                await services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
                throw;
            }
        }
    }

    // A statement of a transaction that fails leaves nothing of itself.
    private async Task RunRoundsAsync(SessionTransaction open, RepeatedKeyRows rows, InsertStatement insert, Table table)
    {
        open.Mark(Mark);
        try
        {
            foreach (var round in await rows.RoundsAsync(insert, table).ConfigureAwait(false))
                await RunRoundAsync(round, table).ConfigureAwait(false);
        }
        catch when (session.Transaction == open)
        {
            await session.Services.SessionTransactions.RollbackToAsync(session, Mark).ConfigureAwait(false);
            throw;
        }
        finally
        {
            open.Release(Mark);
        }
    }

    private async Task RunRoundAsync(InsertStatement insert, Table table)
    {
        var services = session.Services;
        var (given, met, changed) = (0L, 0L, 0L);
        IReadOnlyList<object?[]> entries = [];
        await services.Writer.ChangeAsync(
            session, database, table.Name,
            (view, target) => services.Queries.Planner.PlanInsert(
                new DuplicateKeyRows(insert, target).Rows(), target, view, session.Variables.Values, null,
                services.Queries.Dispatcher.BackendCount),
            cancel, inOrder: true, first: async view =>
            {
                var seen = view.Snapshot.RequireTable(database, table.Name);
                var rows = new DuplicateKeyRows(insert, new WriteTarget(database, seen, 0, _ => ""));
                var counts = (await ReadAsync(rows.Counts(), view).ConfigureAwait(false))[0];
                (given, met, changed) = (Number(counts[0]), Number(counts[1]), Number(counts[2]));
                if (insert.Source is InsertQuery && await new RepeatedKeyRows(session, cancel).RepeatsAsync(insert, table, view)
                    .ConfigureAwait(false))
                {
                    throw FrontendErrors.TableChanged.With();
                }

                if (insert.Ignore && met > 0) entries = await ReadAsync(rows.Met(WarningsMax), view).ConfigureAwait(false);
            }).ConfigureAwait(false);
        (Given, Met, Changed) = (Given + given, Met + met, Changed + changed);
        foreach (var entry in entries)
        {
            session.AddWarning(new Warning(
                "Warning", FrontendErrors.DuplicateEntry.Code, FrontendErrors.DuplicateEntry.With(entry[0], "PRIMARY").Message));
        }
    }

    private ValueTask<IReadOnlyList<object?[]>> ReadAsync(Query query, SessionCatalogView view)
        => session.Services.Queries.ReadAsync(session, query, cancel, session.InTransaction ? null : view.Snapshot);

    private static long Number(object? value) => Convert.ToInt64(value ?? 0, CultureInfo.InvariantCulture);
}
