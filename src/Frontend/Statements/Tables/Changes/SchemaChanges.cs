using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Runs changes of tables for which stored rows are written anew, as jobs that SHOW lists, CANCEL stops and a restart goes on with.
/// Rows are read and written beside the statements of others; who was slower than a writer tries again, at last with writers waiting.
/// A change in the background has nobody who waits: it survives a restart and outlives outages. Another leaves nothing unless it ends well.
/// </summary>
public sealed class SchemaChanges
{
    private const int AttemptsMax = 6;
    private const int OnlineAttempts = 3;
    private const int HistoryMax = 200;
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly FrontendServices _services;
    private volatile bool _isStopping;

    public SchemaChanges(FrontendServices services)
    {
        _services = services;
        Queue = new JobQueue(
            () => services.Globals.Get(JobSettings.SchemaChangesMax), () => services.Globals.Get(JobSettings.QueueLength), services.Time);
    }

    public JobQueue Queue { get; }

    /// <summary>Lists the changes that run and those that ended not long ago, oldest first.</summary>
    public static IEnumerable<SchemaChangeRecord> All(CatalogSnapshot snapshot)
        => snapshot.DocumentsOf(SchemaChangeRecord.DocumentKind).Select(SchemaChangeRecord.FromDocument);

    /// <summary>Gives the jobs that have not ended: of one table, or all.</summary>
    public IReadOnlyList<Job> JobsOf(long? tableId = null) => [.. All(_services.Store.Current)
        .Where(r => !r.IsEnded && (tableId is null || r.TableId == tableId)).Select(r => Queue.Find(r.Id)).OfType<Job>()];

    /// <summary>Gives the indexes that running changes make.</summary>
    internal static IEnumerable<(SchemaChangeRecord Change, string Index)> IndexesInWork(CatalogSnapshot snapshot)
        => All(snapshot).Where(r => !r.IsEnded).SelectMany(r => SqlParser.ParseStatement(r.Statement) is AlterTableStatement alter
            ? alter.Actions.OfType<AddIndexAction>().Select(a => (r, a.Index.Name ?? a.Index.Columns[0].Name)) : []);

    /// <summary>
    /// Runs a change: to its end, where a statement that is cancelled cancels it, or on and on while the statement is over already.
    /// </summary>
    internal Task<StatementResult> RunAsync(
        Session session, string database, Table table, AlterTableAction action, bool background, CancellationToken cancel)
    {
        TableRewrite.RequireNoTemporary(table);
        return RunAsync(Describe(session, database, table, action) with { Background = background }, null, cancel);
    }

    /// <summary>Runs a change that begins with another definition of the table.</summary>
    internal async Task<StatementResult> RunAsync(SchemaChangeRecord record, Func<Table, Table>? begin, CancellationToken cancel)
    {
        _services.Store.Commit(before =>
        {
            if (All(before).FirstOrDefault(r => r.TableId == record.TableId && !r.IsEnded) is { } other)
                throw CatalogErrors.BeingChanged.With(record.Table, other.Id);
            if (begin is null) return [new PutDocument(record.ToDocument())];
            if (!before.TryFindTable(record.TableId, out var now)) throw CatalogErrors.UnknownTable.With(record.Database, record.Table);
            return [new PutDocument(record.ToDocument()), new PutObject(begin(now))];
        });
        var job = Start(record);
        if (record.Background)
            return new OkResult(0, $"Job {job.Id} changes the table; SHOW ALTER TABLE {record.Kind} shows how far it is");
        await using var stop = cancel.UnsafeRegister(static j => ((Job)j!).Cancel(), job).ConfigureAwait(false);
        await job.Completion.ConfigureAwait(false);
        return StatementResult.Ok;
    }

    /// <summary>Lists a rollup that a job in the background still fills; the record has the number of that job.</summary>
    internal void Follow(SchemaChangeRecord record, Job job)
    {
        _services.Store.Commit(new PutDocument(record.ToDocument()));
        _ = EndWithAsync(record, job);
    }

    /// <summary>Makes what is kept of a change; not while a commit is decided.</summary>
    internal SchemaChangeRecord Describe(Session session, string database, Table table, AlterTableAction action)
    {
        var statement = SqlPrinter.Print(new AlterTableStatement(new ObjectName(database, table.Name), [action]));
        var kind = action switch
        {
            SetDistributionAction => SchemaChangeRecord.Optimize,
            AddRollupAction => SchemaChangeRecord.OfRollup,
            DropRollupAction => SchemaChangeRecord.OfDroppedRollup,
            _ => SchemaChangeRecord.Column,
        };
        return new SchemaChangeRecord(_services.Store.NewId(), table.Id, kind, statement, session.User.User, Now)
        {
            Database = database, Table = table.Name, SchemaVersion = table.SchemaVersion + 1,
        };
    }

    /// <summary>Gives the records that list a change of the catalog alone as done.</summary>
    internal IEnumerable<CatalogRecord> Done(CatalogSnapshot before, SchemaChangeRecord record)
        => Ended(before, record with { State = SchemaChangeRecord.Finished, FinishedAt = Now });

    /// <summary>Stops the running change of a table; false where there is none.</summary>
    internal async Task<bool> CancelAsync(long tableId, string kind)
    {
        var running = All(_services.Store.Current).FirstOrDefault(r => r.TableId == tableId && r.Kind == kind && !r.IsEnded);
        if (running is not null && await Queue.CancelAsync(running.Id).ConfigureAwait(false)) return true;
        return kind == SchemaChangeRecord.OfRollup && await CancelViewsAsync(tableId).ConfigureAwait(false);
    }

    /// <summary>
    /// After a restart: changes in the background that had not ended begin anew, what somebody had waited for is over.
    /// </summary>
    public void Recover()
    {
        foreach (var record in All(_services.Store.Current).Where(r => !r.IsEnded).ToList())
        {
            // A rollup that is to go has gone for readers already.
            if (record.ViewId != 0) _ = EndWithAsync(record, _services.Creating.JobOf(record.ViewId));
            else if (record.Background || record.Kind == SchemaChangeRecord.OfDroppedRollup) Start(record);
            else _ = GiveUpAsync(record, "the server stopped while its statement waited");
        }
    }

    /// <summary>Stops what runs; it goes on after the next start.</summary>
    public async Task StopAsync()
    {
        _isStopping = true;
        foreach (var job in Queue.Jobs)
        {
            job.Cancel();
            await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private DateTime Now => _services.Time.GetUtcNow().UtcDateTime;

    private Job Start(SchemaChangeRecord record)
    {
        var job = new Job(record.Id, "ALTER TABLE", record.Statement, record.Background, record.User, record.CreatedAt);
        try
        {
            Queue.Submit(job, j => RunAsync(record, j), unlimited: false);
        }
        catch (MatViewException full)
        {
            _ = GiveUpAsync(record, full.Message);
            throw;
        }

        return job;
    }

    private void End(SchemaChangeRecord record)
        => _services.Store.Commit(before => [.. Ended(before, record with { FinishedAt = Now })]);

    // The catalog is as it was at once; what was written may stay for a while where nobody can be reached.
    private async Task GiveUpAsync(SchemaChangeRecord record, string message)
    {
        var ended = record with { State = SchemaChangeRecord.Cancelled, Message = message, FinishedAt = Now };
        _services.Store.Commit(before => [.. RollupChange.Undone(before, record), .. Ended(before, ended)]);
        await RollupChange.CleanAsync(_services, record).ConfigureAwait(false);
    }

    // A rollup that nobody fills any more is whole, or gone.
    private async Task EndWithAsync(SchemaChangeRecord record, Job? job)
    {
        if (job is not null) await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_isStopping && job is not { State: JobState.Finished }) return;
        var isThere = _services.Store.Current.Find(record.ViewId) is MaterializedView { Creating: false, Active: true };
        End(isThere ? record with { State = SchemaChangeRecord.Finished } : record with
        {
            State = SchemaChangeRecord.Cancelled,
            Message = job is { State: JobState.Failed, Problem: { } problem } ? problem.Message : "user cancelled",
        });
    }

    private async Task<bool> CancelViewsAsync(long tableId)
    {
        var cancelled = false;
        foreach (var view in _services.Store.Current.MaterializedViews)
        {
            if (!view.Creating || view.Refresh.Trigger != RefreshTrigger.Always || !view.BaseIds.SequenceEqual([tableId])) continue;
            if (_services.Creating.JobOf(view.Id) is { } job)
                cancelled |= await _services.Creating.Queue.CancelAsync(job.Id).ConfigureAwait(false);
        }

        return cancelled;
    }

    private async Task RunAsync(SchemaChangeRecord record, Job job)
    {
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await RunOnceAsync(record, job, alone: attempt > OnlineAttempts).ConfigureAwait(false);
                    return;
                }
                catch (MatViewException passing)
                    when ((record.Background || attempt < AttemptsMax) && TableRewrite.Passes(passing)
                        && !job.Cancellation.IsCancellationRequested)
                {
                    job.Phase = $"again: {passing.Message}";
                }

                // A backend that is lost may take its time to come back.
                if (attempt >= AttemptsMax) await Task.Delay(s_pause, _services.Time, job.Cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (!_isStopping)
            {
                var message = job.Cancellation.IsCancellationRequested ? "user cancelled" : problem.Message;
                await GiveUpAsync(record, message).ConfigureAwait(false);
            }

            throw;
        }
    }

    private async Task RunOnceAsync(SchemaChangeRecord record, Job job, bool alone)
    {
        if (record.Kind is SchemaChangeRecord.OfRollup or SchemaChangeRecord.OfDroppedRollup)
        {
            await new RollupChange(_services, record, job).RunAsync(Ended).ConfigureAwait(false);
            return;
        }

        var action = ((AlterTableStatement)SqlParser.ParseStatement(record.Statement, ParseOptions.Default)).Actions[0];
        using var turn = alone
            ? await _services.SchemaLocks.HoldAloneAsync(record.TableId, job.Cancellation).ConfigureAwait(false) : null;
        using var rewrite = new TableRewrite(_services, record, action, job);
        await rewrite.RunAsync(done => Ended(_services.Store.Current, done)).ConfigureAwait(false);
    }

    private static IEnumerable<CatalogRecord> Ended(CatalogSnapshot before, SchemaChangeRecord record)
    {
        yield return new PutDocument(record.ToDocument());
        var ended = All(before).Where(r => r.IsEnded).ToList();
        foreach (var old in ended.Take(ended.Count - HistoryMax + 1))
            yield return new DropDocument(SchemaChangeRecord.DocumentKind, old.Key);
    }
}
