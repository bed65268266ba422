using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using MatViewDb.Sql.Ast;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Creates a materialized view in any of the three spellings and starts the job that fills it.</summary>
[Statement(typeof(CreateMaterializedViewStatement))]
internal sealed class CreateMaterializedViewHandler(
    CatalogStore store, CreatingViews creating, TimeProvider time)
    : StatementHandler<CreateMaterializedViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        RefuseWhatIsMissing(statement);
        var (databaseName, name) = session.Resolve(statement.Name);
        session.Require("CREATE", databaseName, name);
        var snapshot = store.Current;
        var database = snapshot.RequireDatabase(databaseName);
        if (snapshot.Find(databaseName, name) is { } existing)
            return await ExistsAsync(statement, existing, session, cancel).ConfigureAwait(false);

        var now = time.GetUtcNow().UtcDateTime;
        var scheme = RefreshSchemes.Of(statement, now, session.Services.Zone(session));
        var properties = PropertyCatalog.Check(statement.Properties, On.MaterializedView);
        var bases = ViewQueryCheck.Bases(
            statement.Query, session, snapshot, properties.GetValueOrDefault("enable_nondeterministic_function") == "true");
        var definition = await ViewDefinition.ReadAsync(statement, session).ConfigureAwait(false);
        var view = definition.ToView(store.NewId(), database.Id, name, now, bases, Math.Max(1, snapshot.Backends.Count)) with
        {
            Dialect = RefreshSchemes.DialectOf(statement),
            Refresh = scheme,
            OriginalSql = session.Running?.Text ?? "",
            Creator = session.User.User,
            Properties = properties,
            Creating = scheme.Build == BuildMode.Immediate,
        };
        view = view with { Properties = BloomFilterColumns.Checked(properties, view.StoredColumns, view.KeyModel) };
        view = WithState(view, session, snapshot);
        if (scheme.Trigger == RefreshTrigger.Always && view.NotIncremental is { } why) throw FrontendErrors.NeverFresh.With(why);
        return await PutAsync(view, databaseName, session, cancel).ConfigureAwait(false);
    }

    // Hidden columns for refreshes by row differences, unless the user ruled those out.
    private static MaterializedView WithState(MaterializedView view, Session session, CatalogSnapshot snapshot)
    {
        if (IncrementalChoice.RuledBy(view) is { } ruled) return view with { NotIncremental = ruled };
        var queries = session.Services.Queries;
        var prepared = queries.Planner.PrepareMaintenance(
            ViewQueryCheck.ParseQuery(view.QuerySql), queries.View(session, snapshot).AsOwner(), session.Variables.Values);
        if (prepared.Shape.Reason is { } reason && IncrementalChoice.IsStrict(view))
        {
            throw CoreErrors.Semantic.With(
                $"materialized view '{view.Name}' cannot be refreshed by row differences: {reason}; "
                + "write REFRESH INCREMENTAL FALLBACK or REFRESH AUTO");
        }

        var state = MaintenancePlans.StateOf(prepared.Shape, view.StoredColumns.Length);
        return view with
        {
            StateColumns = state, NextColumnId = view.NextColumnId + state.Length, NotIncremental = prepared.Shape.Reason,
        };
    }

    private async Task<StatementResult> PutAsync(MaterializedView view, string database, Session session, CancellationToken cancel)
    {
        var background = session.Get(JobSettings.BackgroundDdl);
        var record = CreatingViews.Describe(store.NewId(), view, background, session.User.User, view.CreatedAt);
        store.Commit(before =>
        {
            if (before.Find(database, view.Name) is not null) throw CatalogErrors.TableExists.With(view.Name);
            return view.Creating ? [new PutObject(view), new PutDocument(record.ToDocument())] : [new PutObject(view)];
        });
        if (!view.Creating) return StatementResult.Ok;

        var job = creating.Start(record);
        if (background) return new OkResult(0, $"Job {job.Id} creates the view; SHOW JOBS shows how far it is");
        var started = time.GetTimestamp();
        await using (cancel.Register(job.Cancel).ConfigureAwait(false))
        {
            await job.Completion.ConfigureAwait(false);
        }

        var took = (long)time.GetElapsedTime(started).TotalSeconds;
        if (session.Get(JobSettings.SlowDdlSeconds) is > 0 and var limit && took >= limit)
        {
            session.AddWarning(Warning.Note(
                5308, $"the statement took {took} s (slow_ddl_notification_secs = {limit}); SHOW JOBS shows how far such jobs are, "
                    + "SET background_ddl = true returns at once"));
        }

        return StatementResult.Ok;
    }

    private async Task<StatementResult> ExistsAsync(
        CreateMaterializedViewStatement statement, CatalogObject existing, Session session, CancellationToken cancel)
    {
        var job = existing is MaterializedView { Creating: true } ? creating.JobOf(existing.Id) : null;
        if (!statement.IfNotExists)
        {
            throw job is null ? CatalogErrors.TableExists.With(existing.Name)
                : JobErrors.ExistsAlready.With(existing.Name, job.Id);
        }

        session.AddWarning(new Warning("Note", 1050, $"Table '{existing.Name}' already exists"));
        if (job is not null && !session.Get(JobSettings.BackgroundDdl)) await job.Completion.WaitAsync(cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }

    private static void RefuseWhatIsMissing(CreateMaterializedViewStatement statement)
    {
        if (statement.OrReplace)
            throw CoreErrors.NotSupported.With("CREATE OR REPLACE MATERIALIZED VIEW; create another and ALTER ... SWAP WITH it");
        if (statement.EmitOnWindowClose) throw CoreErrors.NotSupported.With("EMIT ON WINDOW CLOSE");
        if (statement.Indexes.Count > 0) throw CoreErrors.NotSupported.With("indexes of materialized views");
        if (statement.PartitionBy.Count > 1) throw CoreErrors.NotSupported.With("materialized views with several partition columns");
    }
}
