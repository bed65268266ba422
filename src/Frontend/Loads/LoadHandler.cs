using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Planner;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Carries out a load with a label: rows are staged, counted, held against max_filter_ratio, and committed together with the label.
/// </summary>
[Statement(typeof(LoadStatement))]
internal sealed class LoadHandler(LoadRegistry registry) : StatementHandler<LoadStatement>
{
    private const int AttemptsMax = 5;

    public override async ValueTask<StatementResult> HandleAsync(LoadStatement statement, Session session, CancellationToken cancel)
    {
        var services = session.Services;
        var work = statement.Work;
        var (database, name) = session.Resolve(statement.Table);
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.TableDenied.With("INSERT", session.UserAtHost, name);
        session.Require("INSERT", database, name);
        var table = session.Catalog.RequireTable(database, name);
        RowOwner.RequireWritable(table);
        // A change of the table that writers were too quick for waits for those that are under way, and these for it.
        using var schema = work.StagesOnly ? null : await services.SchemaLocks.ShareAsync(table.Id, cancel).ConfigureAwait(false);
        table = session.Catalog.RequireTable(database, name);
        work.Record = work.Record with { State = LoadState.Loading, StartedAt = Now(services), TableId = table.Id };
        registry.Update(work.Record);

        var began = services.Time.GetTimestamp();
        var changes = LoadChanges.Of(work.Options, table);
        if (work.Options.PartialUpdate) session.RequireAllRows(table, "a partial update");
        if (changes is not null && work is { StagesOnly: true, HoldsTable: false })
        {
            throw CoreErrors.NotSupported.With(
                "a load transaction of several requests that changes stored rows (partial_update, merge_condition, deletes)");
        }

        if (changes is not null && work.Options.TemporaryPartitions)
            throw CoreErrors.NotSupported.With("a load that changes stored rows of temporary partitions");
        using var input = LoadInput.Open(work, table, services, twice: changes?.Deletes == true);
        var load = work.Options.ToLoad(statement.Table);
        if (changes is not null) load = changes.WithFields(load);
        table = await input.AddPartitionsAsync(session, load, table, database, cancel).ConfigureAwait(false);
        using var turn = work.HoldsTable
            ? null
            : await services.Writer.EnterAsync(table, alone: changes is not null, cancel).ConfigureAwait(false);
        var plan = changes is null ? Plain(session, load, input) : Changing(session, changes, work, load, input);
        var (transaction, outcome) = await StageAsync(session, work, table, database, plan, began, cancel).ConfigureAwait(false);
        try
        {
            work.WriteMs = Elapsed(services, began) - work.PlanMs;
            work.Take(outcome, countsAll: changes is not null && load.Where is null);
            work.Record = work.Record with { Bytes = work.Record.Bytes + (work.Body?.Received ?? 0), TransactionId = transaction.Id };
            CheckRatio(work.Record, work.Options.MaxFilterRatio);
            if (work.StagesOnly)
            {
                work.Transaction = transaction;
                return StatementResult.Ok;
            }

            began = services.Time.GetTimestamp();
            work.Record = work.Record with { State = LoadState.Finished, FinishedAt = Now(services) };
            var records = registry.RecordsOf(work.Record);
            await services.Transactions.CommitAsync(transaction, [new TableCommit(table.Id)], cancel, records).ConfigureAwait(false);
            registry.Committed(work.Record, records);
            work.CommitMs = Elapsed(services, began);
            return new OkResult(work.Record.LoadedRows);
        }
        catch
        {
            await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    private static Func<WriteTarget, PhysicalPlan> Plain(Session session, LoadDataStatement load, LoadInput input)
        => target => session.Services.Queries.Planner.PlanLoad(
            load, input.Format, target, session.Services.Queries.View(session), session.Variables.Values, input.Columnar);

    private static Func<WriteTarget, PhysicalPlan> Changing(
        Session session, LoadChanges changes, LoadWork work, LoadDataStatement load, LoadInput input)
        => target =>
        {
            var rows = changes.Rows(input.Relation(session, load, target.Table), target);
            return session.Services.Queries.Planner.PlanLoad(
                rows, input.Format, changes.Deletes, [.. work.Options.Partitions], target, session.Services.Queries.View(session),
                session.Variables.Values);
        };

    // Rows that are deleted may move between reading and writing; whoever deletes can read its input again.
    private static async Task<(Transaction Transaction, FragmentOutcome Outcome)> StageAsync(
        Session session, LoadWork work, Table table, string database, Func<WriteTarget, PhysicalPlan> plan, long began,
        CancellationToken cancel)
    {
        var services = session.Services;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await services.Writer.StageAsync(
                    session, table, database,
                    target =>
                    {
                        var made = plan(target);
                        work.PlanMs = Elapsed(services, began);
                        return made;
                    },
                    table.HasUniqueKey, work.Transaction ?? services.Transactions.Begin(work.Record.Label), cancel,
                    work.Options.TemporaryPartitions ? [.. table.TemporaryPartitions.Values] : null).ConfigureAwait(false);
            }
            catch (MatViewException moved) when (moved.Code == AnsweredErrors.RowsMoved && attempt < AttemptsMax)
            {
                // Nothing is changed yet.
            }
        }
    }

    /// <summary>Throws when more rows were left out than the load allows.</summary>
    internal static void CheckRatio(LoadRecord load, double ratio)
    {
        var counted = load.TotalRows - load.UnselectedRows;
        if (load.FilteredRows == 0 || load.FilteredRows <= ratio * counted) return;
        var first = load.Rejected.Count > 0 ? load.Rejected[0].Reason : "see the error log";
        throw LoadErrors.TooManyFiltered.With(load.FilteredRows, counted, ratio, first);
    }

    private static DateTime Now(FrontendServices services) => services.Time.GetUtcNow().UtcDateTime;

    private static long Elapsed(FrontendServices services, long since)
        => (long)services.Time.GetElapsedTime(since).TotalMilliseconds;
}
