using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Runs LOAD LABEL as jobs: files of the server into a table, all sources in one commit with the label. A job that a restart
/// interrupted begins anew; its label sees to it that its rows come once.
/// </summary>
public sealed class FileLoads(FrontendServices services, StatementRunner runner, LoadRegistry registry, IFileSystem files)
{
    private const long DefaultTimeoutSeconds = 14_400;
    private volatile bool _isStopping;

    public JobQueue Queue { get; } = new(
        () => services.Globals.Get(LoadSettings.RunningMax), () => services.Globals.Get(LoadSettings.QueuedMax), services.Time);

    /// <summary>Checks a load, takes its label and queues it; gives its record.</summary>
    public LoadRecord Submit(LoadLabelStatement statement, Session session)
    {
        var (database, label) = session.Resolve(statement.Label);
        var known = session.Catalog.RequireDatabase(database);
        var table = Check(statement, database, session);
        _ = Works(statement, session, new LoadRecord(0, 0, "", "", "", "", "", default));
        var load = new LoadRecord(
            services.Store.NewId(), known.Id, database, table.Name, label, "BROKER", session.User.User, Now)
        {
            TableId = table.Id,
            UserHost = session.User.Host,
            Statement = SqlPrinter.Print(statement with { Label = new ObjectName(database, label) }),
        };
        if (!registry.TryBegin(load, out var existing)) throw LoadErrors.LabelUsed.With(label, existing.TransactionId);
        registry.Keep(load);
        Queue.Submit(NewJob(load), job => RunAsync(job, statement, load));
        return load;
    }

    /// <summary>Queues the loads that the last end of the process interrupted.</summary>
    public void Recover()
    {
        foreach (var load in registry.All.Where(l => l is { HasEnded: false, Statement.Length: > 0 }))
        {
            if (SqlParser.ParseStatement(load.Statement) is LoadLabelStatement statement)
                Queue.Submit(NewJob(load), job => RunAsync(job, statement, load), unlimited: false);
        }
    }

    /// <summary>Stops the loads of a database whose label and state a condition chooses; gives how many.</summary>
    public async Task<int> CancelAsync(string database, Func<LoadRecord, bool> chosen)
    {
        var count = 0;
        foreach (var load in registry.All.Where(l => l.Database == database && !l.HasEnded && chosen(l)))
        {
            if (await Queue.CancelAsync(load.Id).ConfigureAwait(false)) count++;
        }

        return count;
    }

    /// <summary>Ends running loads without a word to the catalog: they begin anew at the next start.</summary>
    public async Task StopAsync()
    {
        _isStopping = true;
        foreach (var job in Queue.Jobs)
        {
            job.Cancel();
            await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private DateTime Now => services.Time.GetUtcNow().UtcDateTime;

    private Job NewJob(LoadRecord load) => new(load.Id, "LOAD", load.Statement, background: true, load.User, Now);

    private static Table Check(LoadLabelStatement statement, string database, Session session)
    {
        session.RequireGlobal("FILE");
        if (statement.Broker is not null && statement.BrokerProperties.Count > 0)
            throw CoreErrors.NotSupported.With("LOAD LABEL with a broker; files are those of the server");
        var names = statement.Sources.Select(s => s.Table).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > 1) throw CoreErrors.NotSupported.With("LOAD LABEL into several tables");
        session.Require("INSERT", database, names[0]);
        var table = session.Catalog.RequireTable(database, names[0]);
        RowOwner.RequireWritable(table);
        return table;
    }

    private List<LoadWork> Works(LoadLabelStatement statement, Session session, LoadRecord load)
    {
        var places = new ServerFiles(files, session);
        var works = new List<LoadWork>();
        foreach (var source in statement.Sources)
        {
            var found = source.Paths.SelectMany(p => places.Find(PathOf(p))).ToList();
            if (found.Count == 0) throw FrontendErrors.FileNotFound.With(source.Paths[0]);
            works.Add(new LoadWork(load, FileLoadOptions.Of(source, statement.Properties, found[0])) { Files = found, StagesOnly = true });
        }

        return works;
    }

    private static string PathOf(string path)
    {
        if (path.StartsWith("file://", StringComparison.OrdinalIgnoreCase)) return path["file://".Length..];
        return path.Contains("://", StringComparison.Ordinal)
            ? throw CoreErrors.NotSupported.With($"files that are not the server's ({path})")
            : path;
    }

    private async Task RunAsync(Job job, LoadLabelStatement statement, LoadRecord load)
    {
        Transaction? transaction = null;
        // It may have waited while its database got another name.
        load = registry.Named(load);
        var record = load with { StartedAt = Now };
        try
        {
            if (_isStopping) throw CoreErrors.Shutdown.With();
            using var session = OpenSession(load);
            services.Sessions.Add(session);
            using var stop = job.Cancellation.Register(session.KillQuery);
            try
            {
                var ratio = 0.0;
                var works = Works(statement, session, record);
                var changes = works.Exists(w => LoadChanges.IsAsked(w.Options));
                if (changes && works.Count > 1)
                {
                    throw CoreErrors.NotSupported.With(
                        "several sources of a load that changes stored rows (partial_update, merge_condition)");
                }

                // What the rows are made from must not change until they are committed.
                using var alone = changes
                    ? await services.WriteLocks.HoldAloneAsync(load.TableId, job.Cancellation).ConfigureAwait(false)
                    : null;
                foreach (var work in works)
                {
                    job.Cancellation.ThrowIfCancellationRequested();
                    job.Phase = "loading";
                    ratio = work.Options.MaxFilterRatio;
                    session.Variables.Set(SessionSettings.InsertTimeout, work.Options.TimeoutSeconds ?? DefaultTimeoutSeconds);
                    var next = work with
                    {
                        Record = record, Transaction = transaction, HoldsTable = changes,
                        Options = work.Options with { MaxFilterRatio = 1 },
                    };
                    var table = new ObjectName(load.Database, load.Table);
                    await runner.RunAsync(session, new LoadStatement(table, next), load.Statement, (_, _) => default)
                        .ConfigureAwait(false);
                    (record, transaction) = (next.Record, next.Transaction);
                    job.RowsDone = record.LoadedRows;
                }

                LoadHandler.CheckRatio(record, ratio);
                job.Phase = Job.FinishingPhase;
                await CommitAsync(record, transaction!, changes, job.Cancellation).ConfigureAwait(false); // There is at least one source.
            }
            finally
            {
                services.Sessions.Remove(session);
            }
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (transaction is not null) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            Fail(record, job.Cancellation.IsCancellationRequested ? JobErrors.Cancelled.Because(problem, job.Id) : problem);
            throw;
        }
    }

    private Session OpenSession(LoadRecord load)
    {
        var user = services.Store.Current.Users.GetValueOrDefault(UserAccount.KeyOf(load.User, load.UserHost))
            ?? throw FrontendErrors.NeedsPrivilege.With("INSERT");
        return new Session(services.Sessions.NewInternalId(), user, "localhost", services) { CurrentDatabase = load.Database };
    }

    private async Task CommitAsync(LoadRecord load, Transaction transaction, bool holdsTable, CancellationToken cancel)
    {
        var table = services.Store.Current.TryFindTable(load.TableId, out var found)
            ? found
            : throw CatalogErrors.UnknownTable.With(load.Database, load.Table);
        using var turn = holdsTable ? null : await services.Writer.EnterAsync(table, alone: false, cancel).ConfigureAwait(false);
        var finished = load with { State = LoadState.Finished, FinishedAt = Now, Statement = "" };
        var records = registry.RecordsOf(finished);
        await services.Transactions.CommitAsync(transaction, [new TableCommit(table.Id)], cancel, records).ConfigureAwait(false);
        registry.Committed(finished, records);
    }

    private void Fail(LoadRecord load, Exception problem)
    {
        if (_isStopping) return;
        var failed = load with
        {
            State = LoadState.Cancelled, FinishedAt = Now, LoadedRows = 0, Statement = "", Message = problem.Message,
            ErrorCode = problem is MatViewException known ? known.Code : CoreErrors.Internal.Code,
        };
        try
        {
            registry.Keep(failed);
        }
        catch (MatViewException)
        {
            // The catalog takes nothing now; after the next start the load is tried again.
            registry.Update(failed);
        }
    }
}
