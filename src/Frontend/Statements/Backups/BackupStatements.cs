using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Backups;

/// <summary>Queues a backup; it returns at once and the job goes on.</summary>
[Statement(typeof(BackupStatement))]
internal sealed class BackupHandler(BackupJobs backups) : StatementHandler<BackupStatement>
{
    public override ValueTask<StatementResult> HandleAsync(BackupStatement statement, Session session, CancellationToken cancel)
    {
        var record = backups.Submit(statement, session);
        return new(new OkResult(0, $"Job {record.Id} backs up as {record.Label}, {record.Timestamp}; SHOW BACKUP shows how far it is"));
    }
}

/// <summary>Queues a restore; it returns at once and the job goes on.</summary>
[Statement(typeof(RestoreStatement))]
internal sealed class RestoreHandler(BackupJobs backups) : StatementHandler<RestoreStatement>
{
    public override ValueTask<StatementResult> HandleAsync(RestoreStatement statement, Session session, CancellationToken cancel)
    {
        var record = backups.Submit(statement, session);
        return new(new OkResult(0, $"Job {record.Id} restores {record.Label}; SHOW RESTORE shows how far it is"));
    }
}

/// <summary>Stops the running backup or restore of a database, which leaves nothing of it.</summary>
[Statement(typeof(CancelBackupStatement))]
internal sealed class CancelBackupHandler(BackupJobs backups) : StatementHandler<CancelBackupStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelBackupStatement statement, Session session, CancellationToken cancel)
    {
        await backups.CancelAsync(statement.Database ?? session.RequireDatabase(), statement.Restore, session).ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
