using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.Statements.Jobs;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Creates a materialized view in any of the three spellings and starts the job that fills it.</summary>
[Statement(typeof(CreateMaterializedViewStatement))]
internal sealed class CreateMaterializedViewHandler(
    CatalogStore store, CreatingViews creating, TableStorage storage, RefreshService refreshes, TaskRuns runs, TimeProvider time)
    : StatementHandler<CreateMaterializedViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        RefuseWhatIsMissing(statement);
        statement = statement with { Properties = [.. statement.Properties, .. ViewWithOptions.Read(statement, session)] };
        var (databaseName, name) = session.Resolve(statement.Name);
        session.Require("CREATE", databaseName, name);
        NewName.CheckView(name);
        var snapshot = store.Current;
        var database = snapshot.RequireDatabase(databaseName);
        var existing = snapshot.Find(databaseName, name);
        if (statement.OrReplace && existing is not null) RequireReplaceable(statement, databaseName, existing, session);
        else if (existing is not null)
            return await ExistsAsync(statement, existing, session, cancel).ConfigureAwait(false);

        var now = time.GetUtcNow().UtcDateTime;
        var globals = session.Services.Globals;
        var scheme = RefreshSchemes.Of(
            statement, now, session.Get(SessionSettings.TimeZone), globals.Get(JobSettings.MinInterval),
            globals.Get(JobSettings.RefreshesAtCreation));
        var properties = PropertyCatalog.Check(statement.Properties, On.MaterializedView);
        var limit = StreamSettings.BackfillRateLimit;
        if (session.Get(limit) is >= 0 and var rows && !properties.ContainsKey(limit.Name))
            properties = properties.Add(limit.Name, rows.ToString(CultureInfo.InvariantCulture));
        var bases = ViewQueryCheck.Bases(
            statement.Query, session, snapshot, properties.GetValueOrDefault("enable_nondeterministic_function") == "true");
        var definition = await ViewDefinition.ReadAsync(statement, session).ConfigureAwait(false);
        var view = definition.ToView(store.NewId(), database.Id, name, now, bases.Tables, Math.Max(1, snapshot.Backends.Count)) with
        {
            ViewIds = [.. bases.ViewIds],
            Dialect = RefreshSchemes.DialectOf(statement),
            Refresh = scheme,
            OriginalSql = session.Running?.Text ?? "",
            Creator = session.User.User,
            Properties = properties,
            Creating = scheme.Build == BuildMode.Immediate,
        };
        view = view with { Properties = BloomFilterColumns.Checked(properties, view.StoredColumns, view.KeyModel) };
        view = (MaterializedView)Indexes.AddAll(view, statement.Indexes, session);
        ViewPropertyCheck.Check(view, statement.Properties, snapshot, session);
        view = ViewState.With(view, session, snapshot);
        if (scheme.Trigger == RefreshTrigger.Always && view.NotIncremental is { } why) throw FrontendErrors.NeverFresh.With(why);
        if (existing is MaterializedView old) return await ReplaceAsync(view, old, databaseName, session, cancel).ConfigureAwait(false);
        return await PutAsync(view, databaseName, null, session, cancel).ConfigureAwait(false);
    }

    // The new view is built beside the old one, which answers until the moment when the new one has its name.
    private async Task<StatementResult> ReplaceAsync(
        MaterializedView view, MaterializedView old, string database, Session session, CancellationToken cancel)
    {
        if (view.BaseIds.Contains(old.Id)) throw CoreErrors.Semantic.With($"materialized view '{view.Name}' would stand on itself");
        if (view.Creating)
        {
            var hidden = view with { Name = string.Create(CultureInfo.InvariantCulture, $"#{view.Id} {view.Name}") };
            return await PutAsync(hidden, database, view.Name, session, cancel).ConfigureAwait(false);
        }

        store.Commit(before => before.Find(database, view.Name) is MaterializedView now && now.Id == old.Id
            ?
            [
                .. ViewReplacement.DropRecords(old),
                new PutObject(view with { RowPolicies = now.RowPolicies, ColumnMasks = now.ColumnMasks }),
            ]
            : throw CatalogErrors.UnknownTable.With(database, view.Name));
        await new ViewReplacement(store, storage, refreshes, runs, session.Services.Activations).ForgetAsync(old).ConfigureAwait(false);
        await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }

    private void RequireReplaceable(
        CreateMaterializedViewStatement statement, string database, CatalogObject existing, Session session)
    {
        if (statement.IfNotExists) throw CoreErrors.Semantic.With("OR REPLACE and IF NOT EXISTS exclude each other");
        if (existing is not MaterializedView old) throw CatalogErrors.WrongObject.With(database, existing.Name, "a materialized view");
        session.Require("DROP", database, existing.Name);
        if (old.Creating) throw JobErrors.StillCreating.With(existing.Name, creating.JobOf(old.Id)?.Id ?? 0);
    }

    private async Task<StatementResult> PutAsync(
        MaterializedView view, string database, string? replaced, Session session, CancellationToken cancel)
    {
        var background = session.Get(JobSettings.BackgroundDdl);
        var record = CreatingViews.Describe(store.NewId(), view, background, session.User.User, view.CreatedAt) with
        {
            Replaces = replaced,
        };
        store.Commit(before =>
        {
            if (before.Find(database, view.Name) is not null) throw CatalogErrors.TableExists.With(view.Name);
            return view.Creating ? [new PutObject(view), new PutDocument(record.ToDocument())] : [new PutObject(view)];
        });
        if (!view.Creating) return StatementResult.Ok;

        var job = creating.Start(record);
        if (background) return new OkResult(0, $"Job {job.Id} creates the view; SHOW JOBS shows how far it is");
        if (session.Running is { } running) running.State = $"waiting for job {job.Id}";
        var started = time.GetTimestamp();
        await using (cancel.Register(job.Cancel).ConfigureAwait(false))
        {
            await job.Completion.ConfigureAwait(false);
        }

        SlowDdl.Note(session, time.GetElapsedTime(started));
        if (replaced is not null) await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
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
        if (statement.EmitOnWindowClose) throw CoreErrors.NotSupported.With("EMIT ON WINDOW CLOSE");
    }
}
