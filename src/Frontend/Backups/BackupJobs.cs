using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Backups;

/// <summary>
/// Runs BACKUP and RESTORE as jobs, one a database at a time. One that fails, is cancelled or interrupted by a restart leaves nothing.
/// </summary>
public sealed class BackupJobs(FrontendServices services, IFileSystem files)
{
    private readonly ConcurrentDictionary<long, BackupRecord> _running = new();
    private volatile bool _isStopping;

    public JobQueue Queue { get; } = new(
        () => services.Globals.Get(BackupSettings.RunningMax), () => services.Globals.Get(JobSettings.QueueLength), services.Time);

    internal FrontendServices Services => services;

    /// <summary>Lists what runs and what ended not long ago, oldest first.</summary>
    public IEnumerable<BackupRecord> All(CatalogSnapshot snapshot)
        => snapshot.DocumentsOf(BackupRecord.DocumentKind).Select(BackupRecord.FromDocument)
            .Select(r => r.HasEnded ? r : _running.GetValueOrDefault(r.Id, r));

    /// <summary>Opens the directory of a repository, where the server's settings still allow it.</summary>
    internal RepositoryFiles Open(Repository repository)
        => new(files, repository.Name, ServerFiles.Resolve(files, services.Globals, Repository.PathOf(repository.Location)));

    /// <summary>Queues a backup and returns; error 7604 when there is a snapshot of the label.</summary>
    internal BackupRecord Submit(BackupStatement statement, Session session)
    {
        var options = BackupOptions.OfBackup(statement.Properties);
        var database = statement.Database ?? statement.Snapshot.Database ?? session.RequireDatabase();
        var label = statement.Snapshot.Name;
        RepositoryFiles.CheckLabel(label);
        session.RequireGlobal("REPOSITORY");
        var repository = Repository.Require(session.Catalog, statement.Repository);
        if (repository.ReadOnly) throw BackupErrors.ReadOnly.With(repository.Name);
        if (statement.Tables.Any(t => t.Alias is not null))
            throw CoreErrors.Semantic.With("BACKUP keeps names; RESTORE ... AS changes them");
        var chosen = BackupWork.Choose(session.Catalog, database, statement);
        foreach (var item in chosen) session.Require("EXPORT", database, item.Item.Name);
        if (Open(repository).TimestampsOf(label).Count > 0) throw BackupErrors.SnapshotExists.With(label, repository.Name);
        var record = new BackupRecord(
            services.Store.NewId(), false, database, label, RepositoryFiles.TimestampOf(Now), repository.Name)
        {
            Objects = $"[{string.Join(", ", chosen)}]",
            Statement = SqlPrinter.Print(statement),
            User = session.User.User,
            CreatedAt = Now,
            TimeoutSeconds = options.TimeoutSeconds,
        };
        Start(record, job => new BackupWork(this, repository, statement).RunAsync(record, job), job => Remove(repository, record));
        return record;
    }

    /// <summary>Queues a restore and returns.</summary>
    internal BackupRecord Submit(RestoreStatement statement, Session session)
    {
        var options = BackupOptions.OfRestore(statement.Properties);
        var label = statement.Snapshot.Name;
        RepositoryFiles.CheckLabel(label);
        session.RequireGlobal("REPOSITORY");
        var repository = Repository.Require(session.Catalog, statement.Repository);
        var found = Open(repository).TimestampsOf(label);
        var timestamp = options.Timestamp ?? (found.Count == 1 ? found[0] : null);
        if (timestamp is null && found.Count > 1)
            throw CoreErrors.Semantic.With($"there are several snapshots '{label}': PROPERTIES (\"backup_timestamp\" = ...) names one");
        if (timestamp is null || !found.Contains(timestamp))
            throw BackupErrors.UnknownSnapshot.With(label, repository.Name, timestamp is null ? "" : $" with timestamp {timestamp}");
        var manifest = Open(repository).Open(label, timestamp);
        if (statement.Database is { } source && source != manifest.Database)
            throw BackupErrors.NotInSnapshot.With(label, "database", source);
        var database = statement.Target ?? statement.Snapshot.Database ?? statement.Database ?? session.RequireDatabase();
        if (SystemDatabases.IsSystem(database) || TemporaryTables.IsHome(database))
            throw CatalogErrors.UnknownDatabase.With(database);
        var chosen = BackupScope.Choose(
            manifest.Objects, statement.Tables, statement.Excludes, (kind, name) => BackupErrors.NotInSnapshot.With(label, kind, name));
        if (chosen.Count == 0) throw BackupErrors.NothingChosen.With("restore");
        foreach (var item in chosen) session.Require("CREATE", database, item.Alias ?? item.Item.Name);
        RestorePlan.Check(chosen, manifest, session.Catalog, database);
        var record = new BackupRecord(services.Store.NewId(), true, database, label, timestamp, repository.Name)
        {
            Objects = $"[{string.Join(", ", chosen)}]",
            Statement = SqlPrinter.Print(statement),
            User = session.User.User,
            CreatedAt = Now,
            TimeoutSeconds = options.TimeoutSeconds,
            ReplicationNum = options.ReplicationNum ?? 1,
        };
        Start(record, job => new RestoreWork(this, repository, manifest, chosen, options).RunAsync(record, job), null);
        return record;
    }

    /// <summary>Stops what runs for a database; error 7607 where nothing does.</summary>
    internal async Task CancelAsync(string database, bool isRestore, Session session)
    {
        session.RequireGlobal("REPOSITORY");
        var running = All(services.Store.Current)
            .FirstOrDefault(r => r.Database == database && r.IsRestore == isRestore && !r.HasEnded);
        if (running is null || !await Queue.CancelAsync(running.Id).ConfigureAwait(false))
            throw BackupErrors.NoJob.With(database, isRestore ? "restore" : "backup");
    }

    /// <summary>Fails where a job writes or reads a snapshot.</summary>
    internal void RequireUnused(string repository, string label)
    {
        var users = All(services.Store.Current).Where(r => !r.HasEnded && r.Repository == repository && r.Label == label);
        if (users.FirstOrDefault() is { } user) throw BackupErrors.SnapshotInUse.With(label, user.Id);
    }

    /// <summary>After a restart: what was interrupted is undone. Tablets that a restore had made are nobody's and go later.</summary>
    public void Recover()
    {
        foreach (var record in All(services.Store.Current).Where(r => !r.HasEnded).ToList())
        {
            var ended = record with
            {
                State = BackupRecord.Cancelled, Message = "the server ended while it ran; it was undone", FinishedAt = Now,
            };
            try
            {
                if (!record.IsRestore)
                {
                    var repository = Repository.Require(services.Store.Current, record.Repository);
                    if (Open(repository).IsComplete(record.Label, record.Timestamp))
                        ended = record with { State = BackupRecord.Finished, FinishedAt = Now };
                    else Remove(repository, record);
                }
            }
            catch (MatViewException problem)
            {
                ended = ended with { Message = $"{ended.Message}; what it wrote is still there: {problem.Message}" };
            }

            services.Store.Commit(before => [.. Ended(before, ended)]);
        }
    }

    public async Task StopAsync()
    {
        _isStopping = true;
        foreach (var job in Queue.Jobs)
        {
            job.Cancel();
            await job.Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    internal DateTime Now => services.Time.GetUtcNow().UtcDateTime;

    /// <summary>Shows how far a job is; only its end is written down.</summary>
    internal void Note(BackupRecord record) => _running[record.Id] = record;

    /// <summary>Gives the records that say that a job has ended; old ones are forgotten.</summary>
    internal IEnumerable<CatalogRecord> Ended(CatalogSnapshot before, BackupRecord record)
    {
        yield return new PutDocument(record.ToDocument());
        var ended = All(before).Where(r => r.HasEnded).ToList();
        foreach (var old in ended.Take((int)(ended.Count + 1 - services.Globals.Get(BackupSettings.HistoryMax))))
            yield return new DropDocument(BackupRecord.DocumentKind, old.Key);
    }

    private void Start(BackupRecord record, Func<Job, Task> work, Action<Job>? undo)
    {
        _running[record.Id] = record;
        try
        {
            services.Store.Commit(before =>
            {
                if (All(before).FirstOrDefault(r => r.Database == record.Database && !r.HasEnded) is { } other)
                    throw BackupErrors.JobRuns.With(record.Database, other.IsRestore ? "restore" : "backup", other.Id);
                return [new PutDocument(record.ToDocument())];
            });
        }
        catch
        {
            _running.TryRemove(record.Id, out _);
            throw;
        }

        var job = new Job(record.Id, record.Kind, record.Statement, background: true, record.User, record.CreatedAt);
        Queue.Submit(job, j => RunAsync(record, j, work, undo));
    }

    private async Task RunAsync(BackupRecord record, Job job, Func<Job, Task> work, Action<Job>? undo)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(record.TimeoutSeconds), services.Time);
        var timedOut = false;
        await using var stop = timeout.Token.Register(() =>
        {
            timedOut = true;
            job.Cancel();
        }).ConfigureAwait(false);
        try
        {
            job.Cancellation.ThrowIfCancellationRequested();
            await work(job).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            var why = timedOut ? BackupErrors.TimedOut.With(record.TimeoutSeconds).Message
                : _isStopping ? CoreErrors.Shutdown.With().Message
                : job.Cancellation.IsCancellationRequested ? "user cancelled" : problem.Message;
            try
            {
                undo?.Invoke(job);
            }
            catch (MatViewException left)
            {
                why = $"{why}; what it wrote is still there: {left.Message}";
            }

            var last = _running.GetValueOrDefault(record.Id, record);
            services.Store.Commit(before =>
                [.. Ended(before, last with { State = BackupRecord.Cancelled, Message = why, FinishedAt = Now })]);
            throw;
        }
        finally
        {
            _running.TryRemove(record.Id, out _);
        }
    }

    private void Remove(Repository repository, BackupRecord record) => Open(repository).Delete(record.Label, record.Timestamp);
}
