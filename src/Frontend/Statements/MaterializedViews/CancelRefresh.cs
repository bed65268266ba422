using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Stops the refreshes of a view that run or wait; finished partitions stay refreshed.</summary>
[Statement(typeof(CancelRefreshStatement))]
internal sealed class CancelRefreshHandler(CatalogStore store, RefreshService refreshes) : StatementHandler<CancelRefreshStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelRefreshStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.RequireRefresh(database, name);
        var view = store.Current.RequireMaterializedView(database, name);
        if (await refreshes.GiveUpAsync(view.Id).ConfigureAwait(false) == 0)
            session.AddWarning(new Warning("Note", 1105, $"no refresh of '{name}' is under way"));
        return StatementResult.Ok;
    }
}

/// <summary>Stops one refresh of a view, by its job id (Doris).</summary>
[Statement(typeof(CancelViewTaskStatement))]
internal sealed class CancelViewTaskHandler(CatalogStore store, RefreshService refreshes) : StatementHandler<CancelViewTaskStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelViewTaskStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("ALTER", database, name);
        var view = store.Current.RequireMaterializedView(database, name);
        var job = refreshes.Queue.Find(statement.TaskId);
        if (job?.Subject != view.Id || !await refreshes.GiveUpAsync(job).ConfigureAwait(false))
            throw Core.Errors.CoreErrors.Semantic.With($"there is no task {statement.TaskId} of '{name}' under way");
        return StatementResult.Ok;
    }
}

/// <summary>Pauses or resumes the automatic refreshes of a view (Doris); REFRESH by hand goes on working.</summary>
[Statement(typeof(SetViewJobStateStatement))]
internal sealed class SetViewJobStateHandler(CatalogStore store) : StatementHandler<SetViewJobStateStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        SetViewJobStateStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("ALTER", database, name);
        var view = store.Current.RequireMaterializedView(database, name);
        store.Commit(before => before.Find(view.Id) is MaterializedView current
            ? [new PutObject(current with { Paused = statement.Paused })] : []);
        return StatementResult.Done;
    }
}
