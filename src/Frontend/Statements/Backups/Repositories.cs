using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Backups;

/// <summary>Makes a directory of the server known as a place of backups.</summary>
[Statement(typeof(CreateRepositoryStatement))]
internal sealed class CreateRepositoryHandler(CatalogStore store, BackupJobs backups, TimeProvider time)
    : StatementHandler<CreateRepositoryStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateRepositoryStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("REPOSITORY");
        if (statement.Storage is not ("BROKER" or "LOCAL"))
            throw CoreErrors.NotSupported.With($"repositories WITH {statement.Storage}; BROKER or LOCAL takes a directory of the server");
        var repository = new Repository(
            store.NewId(), statement.Name, statement.Location, statement.ReadOnly, time.GetUtcNow().UtcDateTime)
        {
            Storage = statement.Storage, Broker = statement.Broker,
        };
        var files = backups.Open(repository);
        if (!statement.ReadOnly) files.Create();
        else if (files.Problem() is { } problem) throw BackupErrors.ReadFailed.With(statement.Name, problem);
        foreach (var property in statement.Properties)
            session.AddWarning(Warning.Note(5307, $"property '{property.Key}' has no effect on a directory of the server"));
        store.Commit(before =>
        {
            if (before.FindDocument(Repository.DocumentKind, statement.Name) is null) return [new PutDocument(repository.ToDocument())];
            if (!statement.IfNotExists) throw BackupErrors.RepositoryExists.With(statement.Name);
            session.AddWarning(Warning.Note(BackupErrors.RepositoryExists.Code, $"Repository '{statement.Name}' already exists"));
            return [];
        });
        return StatementResult.Done;
    }
}

/// <summary>Forgets a repository; its files stay.</summary>
[Statement(typeof(DropRepositoryStatement))]
internal sealed class DropRepositoryHandler(CatalogStore store, BackupJobs backups) : StatementHandler<DropRepositoryStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropRepositoryStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("REPOSITORY");
        if (statement.IfExists && store.Current.FindDocument(Repository.DocumentKind, statement.Name) is null) return StatementResult.Done;
        Repository.Require(store.Current, statement.Name);
        if (backups.All(store.Current).FirstOrDefault(r => !r.HasEnded && r.Repository == statement.Name) is { } user)
            throw BackupErrors.SnapshotInUse.With(user.Label, user.Id);
        store.Commit(new DropDocument(Repository.DocumentKind, statement.Name));
        return StatementResult.Done;
    }
}

/// <summary>Deletes a snapshot with its files.</summary>
[Statement(typeof(DropSnapshotStatement))]
internal sealed class DropSnapshotHandler(CatalogStore store, BackupJobs backups) : StatementHandler<DropSnapshotStatement>
{
    public override ValueTask<StatementResult> HandleAsync(DropSnapshotStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("REPOSITORY");
        RepositoryFiles.CheckLabel(statement.Label);
        var repository = Repository.Require(store.Current, statement.Repository);
        if (repository.ReadOnly) throw BackupErrors.ReadOnly.With(repository.Name);
        backups.RequireUnused(repository.Name, statement.Label);
        var files = backups.Open(repository);
        var timestamps = files.TimestampsOf(statement.Label);
        if (timestamps.Count == 0) throw BackupErrors.UnknownSnapshot.With(statement.Label, repository.Name, "");
        foreach (var timestamp in timestamps)
        {
            if (!statement.Force && files.Open(statement.Label, timestamp).ClusterId != store.Current.ClusterId)
            {
                throw CoreErrors.Semantic.With(
                    $"snapshot '{statement.Label}' is another cluster's, which may need it; DROP SNAPSHOT ... FORCE deletes it");
            }
        }

        foreach (var timestamp in timestamps) files.Delete(statement.Label, timestamp);
        return StatementResult.Done;
    }
}
