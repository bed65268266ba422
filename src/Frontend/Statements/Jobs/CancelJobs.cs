using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Cancels jobs by id; gives the ids that were cancelled, unknown ones are left out.</summary>
[Statement(typeof(CancelJobsStatement))]
internal sealed class CancelJobsHandler(FrontendServices services) : StatementHandler<CancelJobsStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelJobsStatement statement, Session session, CancellationToken cancel)
    {
        var cancelled = new List<IReadOnlyList<object?>>();
        foreach (var id in statement.Ids)
        {
            if (services.JobQueues.FirstOrDefault(q => q.Find(id) is not null) is not { } queue || queue.Find(id) is not { } job) continue;
            if (job.User != session.User.User) session.RequireGlobal("SUPER");
            if (await queue.CancelAsync(id).ConfigureAwait(false)) cancelled.Add([id]);
        }

        return new TableResult([new ResultField("Id", SqlType.BigInt, Nullable: false)], cancelled);
    }
}

/// <summary>Waits until creating jobs and changes of tables are done: all, or those of one object; fails as they do.</summary>
[Statement(typeof(WaitStatement))]
internal sealed class WaitHandler(CreatingViews creating, SchemaChanges changes, SinkLoops sinks) : StatementHandler<WaitStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(WaitStatement statement, Session session, CancellationToken cancel)
    {
        if (session.Running is { } running) running.State = "waiting for jobs";
        if (statement.Name is { } name)
        {
            var (database, view) = session.Resolve(name);
            if (statement.Kind == "SINK")
            {
                var sink = SinkRecord.Find(session.Catalog, database, view) ?? throw SinkErrors.UnknownSink.With(database, view);
                if (sinks.JobOf(sink.Id) is { } creation) await creation.Completion.WaitAsync(cancel).ConfigureAwait(false);
                if (sink.Problem.Length > 0) throw JobErrors.CreationFailed.With(view, sink.Problem);
                return StatementResult.Ok;
            }

            if (statement.Kind == "INDEX" && session.Catalog.Find(database, view) is null)
            {
                await WaitForIndexAsync(session, database, view, cancel).ConfigureAwait(false);
                return StatementResult.Ok;
            }

            var item = session.Catalog.Require(database, view);
            if (creating.JobOf(item.Id) is { } job) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
            if (item is MaterializedView { Active: false, InactiveReason: { } reason }
                && reason.StartsWith(CreatingViews.Failed, StringComparison.Ordinal))
                throw JobErrors.CreationFailed.With(view, reason[CreatingViews.Failed.Length..]);
            foreach (var change in changes.JobsOf(item.Id)) await change.Completion.WaitAsync(cancel).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        foreach (var job in creating.Queue.Jobs.Concat(changes.JobsOf())) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }

    // An index has its name within its table: all of the name are waited for.
    private async Task WaitForIndexAsync(Session session, string database, string name, CancellationToken cancel)
    {
        var making = SchemaChanges.IndexesInWork(session.Catalog)
            .Where(i => i.Change.Database == database && i.Index.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (making.Count == 0 && !session.Catalog.ObjectsOf(session.Catalog.RequireDatabase(database)).OfType<Table>()
            .Any(t => t.AllIndexes.Any(i => i.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
            throw JobErrors.UnknownIndex.With(database, name);
        foreach (var (change, _) in making)
        {
            foreach (var job in changes.JobsOf(change.TableId)) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
        }
    }
}
