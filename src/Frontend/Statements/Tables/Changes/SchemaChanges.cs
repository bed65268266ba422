using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Runs changes of tables for which stored rows are written anew, as jobs that SHOW lists, CANCEL stops and a restart goes on with.
/// Rows are read and written beside the statements of others; who was slower than a writer tries again, at last with writers waiting.
/// </summary>
public sealed class SchemaChanges
{
    private const int AttemptsMax = 6;
    private const int OnlineAttempts = 3;
    private const int HistoryMax = 200;

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

    /// <summary>Runs a change to its end; a statement that is cancelled cancels it.</summary>
    internal Task RunAsync(Session session, string database, Table table, AlterTableAction action, CancellationToken cancel)
    {
        TableRewrite.RequireNoTemporary(table);
        return RunAsync(Describe(session, database, table, action), null, cancel);
    }

    /// <summary>Runs a change that begins with another definition of the table.</summary>
    internal async Task RunAsync(SchemaChangeRecord record, Func<Table, Table>? begin, CancellationToken cancel)
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
        await using var stop = cancel.UnsafeRegister(static j => ((Job)j!).Cancel(), job).ConfigureAwait(false);
        await job.Completion.ConfigureAwait(false);
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
        return running is not null && await Queue.CancelAsync(running.Id).ConfigureAwait(false);
    }

    /// <summary>After a restart: changes that had not ended begin anew.</summary>
    public void Recover()
    {
        foreach (var record in All(_services.Store.Current).Where(r => !r.IsEnded).ToList()) Start(record);
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
        var job = new Job(record.Id, "ALTER TABLE", record.Statement, background: false, record.User, record.CreatedAt);
        Queue.Submit(job, j => RunAsync(record, j), unlimited: false);
        return job;
    }

    private async Task RunAsync(SchemaChangeRecord record, Job job)
    {
        try
        {
            if (record.Kind is SchemaChangeRecord.OfRollup or SchemaChangeRecord.OfDroppedRollup)
            {
                await new RollupChange(_services, record, job).RunAsync(Ended).ConfigureAwait(false);
                return;
            }

            var action = ((AlterTableStatement)SqlParser.ParseStatement(record.Statement, ParseOptions.Default)).Actions[0];
            for (var attempt = 1; ; attempt++)
            {
                using var alone = attempt > OnlineAttempts
                    ? await _services.SchemaLocks.HoldAloneAsync(record.TableId, job.Cancellation).ConfigureAwait(false) : null;
                try
                {
                    using var rewrite = new TableRewrite(_services, record, action, job);
                    await rewrite.RunAsync(done => Ended(_services.Store.Current, done)).ConfigureAwait(false);
                    return;
                }
                catch (MatViewException passing) when (attempt < AttemptsMax && TableRewrite.Passes(passing))
                {
                    job.Phase = $"again: {passing.Message}";
                }
            }
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (!_isStopping)
            {
                var message = job.Cancellation.IsCancellationRequested ? "user cancelled" : problem.Message;
                var ended = record with { State = SchemaChangeRecord.Cancelled, Message = message, FinishedAt = Now };
                _services.Store.Commit(before => [.. RollupChange.Undone(before, record), .. Ended(before, ended)]);
                await RollupChange.CleanAsync(_services, record).ConfigureAwait(false);
            }

            throw;
        }
    }

    private static IEnumerable<CatalogRecord> Ended(CatalogSnapshot before, SchemaChangeRecord record)
    {
        yield return new PutDocument(record.ToDocument());
        var ended = All(before).Where(r => r.IsEnded).ToList();
        foreach (var old in ended.Take(ended.Count - HistoryMax + 1))
            yield return new DropDocument(SchemaChangeRecord.DocumentKind, old.Key);
    }
}
