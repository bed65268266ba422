using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the task of each materialized view.</summary>
[SystemTable("information_schema.tasks")]
internal sealed class Tasks : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TASK_NAME:! CREATE_TIME:datetime SCHEDULE CATALOG WAREHOUSE DATABASE "
        + "DEFINITION:text EXPIRE_TIME:datetime PROPERTIES:text CREATOR");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view) continue;
            yield return
            [
                $"mv-{view.Id}", view.CreatedAt, MaterializedViews.PolicyOf(view), "default_catalog", "default_warehouse",
                database.Name, $"insert overwrite `{view.Name}` {view.QuerySql}", null, PropertiesOf(view), view.Creator,
            ];
        }
    }

    private static string PropertiesOf(MaterializedView view) => System.Text.Json.JsonSerializer.Serialize(
        view.Properties.Where(p => p.Key.StartsWith("session.", StringComparison.Ordinal) || p.Key == "resource_group")
            .Append(KeyValuePair.Create("mvId", view.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(p => p.Key, p => p.Value));
}

/// <summary>Lists the runs of refresh tasks, oldest first.</summary>
[SystemTable("information_schema.task_runs")]
internal sealed class TaskRunsTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "QUERY_ID:! TASK_NAME:! CREATE_TIME:datetime FINISH_TIME:datetime STATE CATALOG WAREHOUSE DATABASE DEFINITION:text "
        + "EXPIRE_TIME:datetime ERROR_CODE:bigint ERROR_MESSAGE:text PROGRESS EXTRA_MESSAGE:text PROPERTIES JOB_ID "
        + "PROCESS_TIME:datetime TASK_SOURCE REFRESH_MODE REASON:text ROWS_WRITTEN:bigint "
        + "ROWS_READ:bigint METHOD:text NOT_INCREMENTAL:text VERSIONS:text PRIORITY:int REFRESH_TRIGGER SUBMIT_USER JOINED:int");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var kept = TimeSpan.FromSeconds(context.Services.Globals.Get(JobSettings.HistorySeconds));
        foreach (var run in context.Services.TaskRuns.All())
        {
            yield return
            [
                run.QueryId, run.TaskName, run.CreateTime, run.FinishTime, run.State, "default_catalog", "default_warehouse",
                run.Database, run.Definition, run.CreateTime + kept, (long)run.ErrorCode, run.ErrorMessage, run.Progress,
                run.ExtraMessage, run.Properties, run.JobId, run.ProcessTime, "MV", run.RefreshMode, run.Reason, run.Rows,
                run.RowsRead, run.Method, run.NotIncremental, run.Versions, run.Priority, run.Trigger, run.SubmitUser, run.Joined,
            ];
        }
    }
}
