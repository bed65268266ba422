using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the task of each materialized view, and submitted tasks; StarRocks' columns, then ours.</summary>
[SystemTable("information_schema.tasks")]
internal sealed class Tasks : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TASK_NAME:! CREATE_TIME:datetime SCHEDULE CATALOG WAREHOUSE DATABASE "
        + "DEFINITION:text EXPIRE_TIME:datetime PROPERTIES:text CREATOR TASK_ID:bigint TASK_SOURCE STATE STATE_REASON:text "
        + "NEXT_RUN_TIME:datetime LAST_RUN_STATE LAST_RUN_TIME:datetime");

    internal static IReadOnlyList<SystemColumn> Shown => s_columns;

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => RowsOf(context);

    internal static IEnumerable<IReadOnlyList<object?>> RowsOf(SystemTableContext context)
    {
        var runs = context.Services.TaskRuns.All().ToLookup(r => r.ViewId);
        var now = context.Services.Time.GetUtcNow().UtcDateTime;
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view) continue;
            var run = context.Services.TaskRuns.LastOf(view.Id, [.. runs[view.Id]]);
            yield return
            [
                $"mv-{view.Id}", view.CreatedAt, MaterializedViews.PolicyOf(view), "default_catalog", "default_warehouse",
                database.Name, $"insert overwrite `{view.Name}` {view.QuerySql}", null, PropertiesOf(view), view.Creator,
                view.Id, "MV", view.Active && !view.Paused ? "ACTIVE" : "PAUSE", view.InactiveReason,
                RefreshSchedules.NextOf(context.Catalog, view, now), run?.State, run?.CreateTime,
            ];
        }

        foreach (var task in TaskService.All(context.Catalog))
        {
            if (!Privileges.MaySee(context.Session.User, task.Database)) continue;
            var run = runs[task.Id].LastOrDefault();
            yield return
            [
                task.Name, task.CreatedAt, task.ScheduleText, "default_catalog", "default_warehouse", task.Database,
                SecretMasking.Mask(task.Statement), context.Services.Tasks.ExpiresAt(task), JsonSerializer.Serialize(task.Properties),
                task.Creator, task.Id, task.Source, task.Suspended ? "PAUSE" : "ACTIVE",
                task.SuspendedBecause.Length == 0 ? null : task.SuspendedBecause, task.Suspended ? null : task.NextTime,
                run?.State, run?.CreateTime,
            ];
        }
    }

    private static string PropertiesOf(MaterializedView view) => JsonSerializer.Serialize(
        view.Properties.Where(p => p.Key.StartsWith("session.", StringComparison.Ordinal) || p.Key == "resource_group")
            .Append(KeyValuePair.Create("mvId", view.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(p => p.Key, p => p.Value));
}

/// <summary>Is SHOW TASKS [FROM database]: the tasks of one database, or of all where none is chosen.</summary>
[SystemTable("show_tasks", Show = "TASKS")]
internal sealed class ShowTasks : SystemTableSource
{
    private const int DatabaseAt = 5;

    public override string? LikeColumn => "TASK_NAME";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => Tasks.Shown;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var only = context.Show?.From is null && context.Session.CurrentDatabase is null ? null : context.ShownDatabase();
        return Tasks.RowsOf(context).Where(r => only is null || only.Equals(r[DatabaseAt]));
    }
}

/// <summary>Lists the runs of tasks, oldest first, those too that the catalog has given to the table of old ones.</summary>
[SystemTable("information_schema.task_runs")]
internal sealed class TaskRunsTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "QUERY_ID:! TASK_NAME:! CREATE_TIME:datetime6 FINISH_TIME:datetime6 STATE CATALOG WAREHOUSE DATABASE DEFINITION:text "
        + "EXPIRE_TIME:datetime6 ERROR_CODE:bigint ERROR_MESSAGE:text PROGRESS EXTRA_MESSAGE:text PROPERTIES JOB_ID "
        + "PROCESS_TIME:datetime6 TASK_SOURCE REFRESH_MODE REASON:text ROWS_WRITTEN:bigint "
        + "ROWS_READ:bigint METHOD:text NOT_INCREMENTAL:text VERSIONS:text PRIORITY:int REFRESH_TRIGGER SUBMIT_USER JOINED:int");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var kept = TimeSpan.FromSeconds(context.Services.Globals.Get(JobSettings.HistorySeconds));
        foreach (var run in AllRuns.Of(context))
        {
            if (!MaySee(context, run)) continue;
            yield return
            [
                run.QueryId, run.TaskName, run.CreateTime, run.FinishTime, run.State, "default_catalog", "default_warehouse",
                run.Database, run.TaskSource == "MV" ? run.Definition : SecretMasking.Mask(run.Definition), run.CreateTime + kept,
                (long)run.ErrorCode, run.ErrorMessage, run.Progress,
                run.ExtraMessage, run.Properties, run.JobId, run.ProcessTime, run.TaskSource, run.RefreshMode, run.Reason, run.Rows,
                run.RowsRead, run.Method, run.NotIncremental, run.Versions, run.Priority, run.Trigger, run.SubmitUser, run.Joined,
            ];
        }
    }

    // A run tells the query of its view; of views that are gone only who sees the whole database hears.
    private static bool MaySee(SystemTableContext context, TaskRun run) => Privileges.MaySee(
        context.Session.User, run.Database, run.TaskSource == "MV" ? context.Catalog.Find(run.ViewId)?.Name ?? "" : null);
}
