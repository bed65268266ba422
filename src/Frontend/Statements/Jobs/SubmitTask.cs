using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Keeps a statement as a task that runs in the background, once or on a schedule. What is wrong with it is told now.</summary>
[Statement(typeof(SubmitTaskStatement))]
internal sealed class SubmitTaskHandler(CatalogStore store, TaskService tasks, TimeProvider time) : StatementHandler<SubmitTaskStatement>
{
    private const int NameLengthMax = 64;

    public override async ValueTask<StatementResult> HandleAsync(
        SubmitTaskStatement statement, Session session, CancellationToken cancel)
    {
        var database = store.Current.RequireDatabase(statement.Name?.Database ?? session.RequireDatabase()).Name;
        var source = statement.Target is InsertStatement ? SubmittedTask.Insert : SubmittedTask.CreateTable;
        var name = statement.Name?.Name ?? $"{source.ToLowerInvariant()}-{Guid.CreateVersion7(time.GetUtcNow())}";
        if (name.Length > NameLengthMax) throw FrontendErrors.NameTooLong.With(name);
        await CheckAsync(statement.Target, database, session).ConfigureAwait(false);
        var now = time.GetUtcNow().UtcDateTime;
        var schedule = statement.Schedule is null ? null : RefreshSchemes.ScheduleOf(
            statement.Schedule, mayBePast: true, now, session.Get(SessionSettings.TimeZone),
            session.Services.Globals.Get(JobSettings.TaskIntervalMin), JobSettings.TaskIntervalMin.Name);
        tasks.Submit(new SubmittedTask(
            store.NewId(), name, database, source, statement.TargetText.ToString(), session.User.User, now)
        {
            SqlMode = session.Get(SessionSettings.SqlMode),
            TimeZone = session.Get(SessionSettings.TimeZone),
            Properties = TaskProperties.Of(statement, session),
            Schedule = schedule,
            NextTime = schedule is null ? null
                : schedule.Start is null ? now : RefreshSchedules.NextAfter(schedule, now, now),
        });
        return TableResult.Texts(["TaskName", "Status"], [[name, "SUBMITTED"]]);
    }

    private async ValueTask CheckAsync(Statement target, string database, Session session)
    {
        var query = target switch
        {
            InsertStatement insert => (insert.Source as InsertQuery)?.Query,
            CreateTableStatement { Query: { } source } => source,
            _ => throw TaskErrors.WrongStatement.With("CREATE TABLE without AS SELECT"),
        };
        var written = target is InsertStatement into ? into.Table : ((CreateTableStatement)target).Name;
        var (home, name) = written.Database is null ? (database, written.Name) : session.Resolve(written);
        session.Require(target is InsertStatement ? "INSERT" : "CREATE", home, name);
        if (target is InsertStatement) RowOwner.RequireWritable(store.Current.RequireTable(home, name));
        else if (target is CreateTableStatement { IfNotExists: false } && store.Current.Find(home, name) is not null)
            throw CatalogErrors.TableExists.With(name);
        // Elsewhere names mean what they mean there, which the run will tell.
        if (query is not null && session.CurrentDatabase == database)
            await session.Services.Queries.DescribeAsync(session, query).ConfigureAwait(false);
    }
}

/// <summary>Drops a task and ends its run.</summary>
[Statement(typeof(DropTaskStatement))]
internal sealed class DropTaskHandler(CatalogStore store, TaskService tasks) : StatementHandler<DropTaskStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(DropTaskStatement statement, Session session, CancellationToken cancel)
    {
        if (TaskProperties.Find(store.Current, statement.Name, statement.IfExists, session) is { } task)
            await tasks.DropAsync(task).ConfigureAwait(false);
        return StatementResult.Ok;
    }
}

/// <summary>Suspends a task, lets it go on, or sets its properties.</summary>
[Statement(typeof(AlterTaskStatement))]
internal sealed class AlterTaskHandler(CatalogStore store, TaskService tasks) : StatementHandler<AlterTaskStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(AlterTaskStatement statement, Session session, CancellationToken cancel)
    {
        if (TaskProperties.Find(store.Current, statement.Name, statement.IfExists, session) is not { } task) return StatementResult.Ok;
        if (statement.Suspended == true) await tasks.SuspendAsync(task).ConfigureAwait(false);
        else if (statement.Suspended == false) tasks.Resume(task);
        else tasks.Change(task, t => t with { Properties = TaskProperties.Merged(t.Properties, statement.Properties, session) });
        return StatementResult.Ok;
    }
}

/// <summary>Finds tasks by name and reads their properties.</summary>
internal static class TaskProperties
{
    private const string SessionPrefix = "session.";

    /// <summary>Gives a task that the session may change; null where there is none and IF EXISTS stands.</summary>
    internal static SubmittedTask? Find(CatalogSnapshot snapshot, ObjectName name, bool ifExists, Session session)
    {
        if (TaskService.Find(snapshot, name.Name) is { } task && (name.Database ?? task.Database) == task.Database)
        {
            if (task.Creator != session.User.User) session.RequireGlobal("SUPER");
            return task;
        }

        if (snapshot.MaterializedViews.FirstOrDefault(v => $"mv-{v.Id}" == name.Name) is { } view)
            throw TaskErrors.OfView.With(name.Name, view.Name);
        if (!ifExists) throw TaskErrors.Unknown.With(name.Name);
        session.AddWarning(Warning.Note(TaskErrors.Unknown.Code, $"Task '{name.Name}' does not exist"));
        return null;
    }

    /// <summary>Gives what PROPERTIES and SET_VAR hints say.</summary>
    internal static ImmutableSortedDictionary<string, string> Of(SubmitTaskStatement statement, Session session)
    {
        var hinted = statement.Hints.Where(h => h.Name == "SET_VAR").SelectMany(h => h.Arguments).Select(a => a.Split('=', 2))
            .Select(a => new Property(SessionPrefix + a[0].Trim(), a[^1].Trim()));
        return Merged(
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), [.. hinted, .. statement.Properties], session);
    }

    internal static ImmutableSortedDictionary<string, string> Merged(
        ImmutableSortedDictionary<string, string> known, IEnumerable<Property> written, Session session)
    {
        foreach (var property in written)
        {
            var key = property.Key.Trim().ToLowerInvariant();
            if (key == "warehouse")
            {
                if (property.Value != "default_warehouse")
                    throw CatalogErrors.WrongProperty.With(key, property.Value, "there is default_warehouse");
                continue;
            }

            if (!key.StartsWith(SessionPrefix, StringComparison.Ordinal))
                throw CatalogErrors.UnknownProperty.With(property.Key, "; a task has session.<variable>");
            var setting = session.Services.Variables.Require(key[SessionPrefix.Length..]);
            if (setting.Scope != SettingScope.Session || setting.ReadOnly)
                throw CatalogErrors.WrongProperty.With(key, property.Value, "it is not a variable of sessions");
            if (property.Value.Length > 0) setting.Parse(property.Value);
            known = property.Value.Length == 0 ? known.Remove(key) : known.SetItem(key, property.Value);
        }

        return known;
    }
}
