using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dropping;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Drops a view with its jobs, schedule and history.</summary>
[Statement(typeof(DropMaterializedViewStatement))]
internal sealed class DropMaterializedViewHandler(
    CatalogStore store, TableStorage storage, RefreshService refreshes, CreatingViews creating, TaskRuns runs)
    : StatementHandler<DropMaterializedViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DropMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("DROP", database, name);
        if (store.Current.Find(database, name) is not { } item)
        {
            if (!statement.IfExists) throw CatalogErrors.CannotDropTable.With($"{database}.{name}");
            session.AddWarning(new Warning("Note", 1051, $"Unknown table '{database}.{name}'"));
            return StatementResult.Ok;
        }

        if (item is not MaterializedView view) throw CatalogErrors.WrongObject.With(database, name, "a materialized view");
        CheckBase(statement, view);
        if (statement.Rule != DropRule.Cascade) creating.RefuseDropOf(store.Current, view);
        var cascade = new CascadeDrop(session, statement.Rule);
        if (creating.JobOf(view.Id) is { } job)
        {
            // The creating job removes what it made.
            await creating.Queue.CancelAsync(job.Id).ConfigureAwait(false);
        }
        else
        {
            store.Commit(before => before.Find(view.Id) is null ? []
                : [.. cascade.Records(before, name, [view]), .. ViewReplacement.DropRecords(view)]);
            var replacement = new ViewReplacement(store, storage, refreshes, runs, session.Services.Activations);
            await replacement.ForgetAsync(view).ConfigureAwait(false);
        }

        runs.Forget(view.Id);
        await cascade.FinishAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }

    // ON tells which table a synchronous view belongs to.
    private void CheckBase(DropMaterializedViewStatement statement, MaterializedView view)
    {
        if (statement.Base is not { } named) return;
        if (view.BaseIds.All(id => store.Current.Find(id)?.Name != named.Name))
            throw CoreErrors.Semantic.With($"'{named.Name}' is not a base table of materialized view '{view.Name}'");
    }
}
