using MatViewDb.Core.Types;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Cancels jobs by id; gives the ids that were cancelled, unknown ones are left out.</summary>
[Statement(typeof(CancelJobsStatement))]
internal sealed class CancelJobsHandler(CreatingViews creating, RefreshService refreshes, FileLoads loads, SchemaChanges changes)
    : StatementHandler<CancelJobsStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelJobsStatement statement, Session session, CancellationToken cancel)
    {
        var cancelled = new List<IReadOnlyList<object?>>();
        foreach (var id in statement.Ids)
        {
            var job = creating.Queue.Find(id) ?? refreshes.Queue.Find(id) ?? loads.Queue.Find(id) ?? changes.Queue.Find(id);
            if (job is null) continue;
            if (job.User != session.User.User) session.RequireGlobal("SUPER");
            if (await creating.Queue.CancelAsync(id).ConfigureAwait(false) || await refreshes.Queue.CancelAsync(id).ConfigureAwait(false)
                || await loads.Queue.CancelAsync(id).ConfigureAwait(false) || await changes.Queue.CancelAsync(id).ConfigureAwait(false))
            {
                cancelled.Add([id]);
            }
        }

        return new TableResult([new ResultField("Id", SqlType.BigInt, Nullable: false)], cancelled);
    }
}

/// <summary>Waits until creating jobs are done: all, or the one of a view; fails as they do.</summary>
[Statement(typeof(WaitStatement))]
internal sealed class WaitHandler(CreatingViews creating) : StatementHandler<WaitStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(WaitStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Name is { } name)
        {
            var (database, view) = session.Resolve(name);
            var item = session.Catalog.Require(database, view);
            if (creating.JobOf(item.Id) is { } job) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        foreach (var job in creating.Queue.Jobs) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
