using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;
using RefreshScope = MatViewDb.Jobs.MaterializedViews.RefreshScope;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Changes a view: its name, state, refresh, properties; swaps two views.</summary>
[Statement(typeof(AlterMaterializedViewStatement))]
internal sealed class AlterMaterializedViewHandler(
    CatalogStore store, RefreshService refreshes, ViewActivation activation, TableStorage storage, TaskRuns runs, TimeProvider time,
    ViewActivations activations)
    : StatementHandler<AlterMaterializedViewStatement>
{
    private readonly ViewReplacement _replacement = new(store, storage, refreshes, runs, activations);
    private readonly ViewColumnChange _columns = new(store, refreshes);

    public override async ValueTask<StatementResult> HandleAsync(
        AlterMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("ALTER", database, name);
        var view = store.Current.RequireMaterializedView(database, name);
        switch (statement.Action)
        {
            case RenameViewAction rename:
                NewName.CheckView(rename.To);
                store.Commit(before => before.Find(database, rename.To) is null
                    ? [new RenameObject(view.Id, view.DatabaseId, rename.To)] : throw CatalogErrors.TableExists.With(rename.To));
                await activations.TryNowAsync().ConfigureAwait(false);
                break;
            case SetViewActiveAction { Active: true }:
                if (!view.Active) await ActivateAsync(view, session).ConfigureAwait(false);
                break;
            case SetViewActiveAction:
                Change(view.Id, v => v with { Active = false, InactiveReason = ViewActivation.ByUser });
                break;
            case SetViewRefreshAction refresh:
                SetRefresh(view, refresh.Refresh, session);
                break;
            case SetViewPropertiesAction set:
                SetProperties(view, set, session);
                break;
            case SwapViewAction swap:
                await _replacement.SwapAsync(view, database, swap.Other, session).ConfigureAwait(false);
                break;
            case ReplaceViewAction replace:
                await _replacement.ReplaceAsync(view, database, replace, session).ConfigureAwait(false);
                break;
            case SetViewParameterAction parameter when parameter.Name == StreamSettings.BackfillRateLimit.Name:
                var limit = parameter.Value
                    ?? session.Services.Globals.Get(StreamSettings.BackfillRateLimit).ToString(CultureInfo.InvariantCulture);
                SetProperties(view, new SetViewPropertiesAction([new Property(parameter.Name, limit)]), session);
                break;
            case AddViewColumnAction add:
                await _columns.AddAsync(view, add, session).ConfigureAwait(false);
                break;
            case DropViewColumnAction drop:
                _columns.Drop(view, drop.Column, session);
                break;
            case SetViewOrderAction order:
                return await IndexTarget.AlterAsync(
                    session, new ObjectName(database, name), new ReorderAction(order.Columns), cancel).ConfigureAwait(false);
            case SetViewParameterAction parameter:
                session.AddWarning(new Warning("Warning", 1235, $"parameter {parameter.Name} has no effect on materialized views here"));
                break;
            default:
                throw CoreErrors.NotSupported.With(
                    $"ALTER MATERIALIZED VIEW with {statement.Action.GetType().Name.Replace("Action", "", StringComparison.Ordinal)}");
        }

        return StatementResult.Ok;
    }

    private async ValueTask ActivateAsync(MaterializedView view, Session session)
    {
        await activation.ActivateAsync(view, session, byHand: true).ConfigureAwait(false);
        if (view.Refresh.Trigger != RefreshTrigger.Manual)
            refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", session.User.User));
        // Views over it may follow.
        await activations.TryNowAsync().ConfigureAwait(false);
    }

    private void SetProperties(MaterializedView view, SetViewPropertiesAction set, Session session)
    {
        ViewPropertyCheck.Check(WithProperties(view, set), set.Properties, store.Current, session);
        Change(view.Id, v => WithProperties(v, set));
    }

    private static MaterializedView WithProperties(MaterializedView view, SetViewPropertiesAction set)
    {
        var properties = PropertyCatalog.Merge(view.Properties, set.Properties, On.MaterializedView);
        return view with
        {
            Properties = BloomFilterColumns.Checked(properties, view.StoredColumns, view.KeyModel),
            OriginalSql = ViewText.WithProperties(view, set.Properties),
        };
    }

    private void SetRefresh(MaterializedView view, RefreshClause clause, Session session)
    {
        if (view.Refresh.Trigger == RefreshTrigger.Always)
            throw CoreErrors.Semantic.With($"'{view.Name}' is kept fresh on every commit; it has no refresh scheme to change");
        if (clause.Moment is not null)
            throw CoreErrors.Semantic.With("IMMEDIATE and DEFERRED say when CREATE fills a view; ALTER ... REFRESH takes neither");
        var scheme = RefreshSchemes.Of(
            clause, view.Refresh.Build, time.GetUtcNow().UtcDateTime, session.Get(SessionSettings.TimeZone),
            session.Services.Globals.Get(JobSettings.MinInterval));
        if (clause.Method is null) scheme = scheme with { Method = view.Refresh.Method, Fallback = view.Refresh.Fallback };
        store.Commit(before => before.Find(view.Id) is MaterializedView current
            ? [new PutObject(current with { Refresh = scheme, OriginalSql = ViewText.WithRefresh(current, clause) }),
                new DropDocument(RefreshSchedules.DocumentKind, view.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))]
            : []);
        if (scheme.Trigger == RefreshTrigger.Event)
            refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", session.User.User));
    }

    private void Change(long id, Func<MaterializedView, MaterializedView> change)
        => store.Commit(before => before.Find(id) is MaterializedView view ? [new PutObject(change(view))] : []);
}
