using System.Globalization;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Is what Doris' jobs and tasks give for "type" = "insert": submitted tasks and their runs.</summary>
internal static class DorisTaskFunctions
{
    internal const string Type = "insert";

    internal static readonly IReadOnlyList<SystemColumn> JobColumns = ColumnList.Of(
        "Id:bigint! Name:! Definer ExecuteType RecurringStrategy Status ExecuteSql:text CreateTime:datetime SucceedTaskCount:bigint "
        + "FailedTaskCount:bigint CanceledTaskCount:bigint Comment");

    internal static readonly IReadOnlyList<SystemColumn> TaskColumns = ColumnList.Of(
        "TaskId:bigint! JobId:bigint! JobName:! Label Status ErrorMsg:text CreateTime:datetime StartTime:datetime FinishTime:datetime "
        + "TrackingUrl LoadStatistic:text User");

    internal static bool Asks(SystemTableContext context, string function)
        => context.Argument(function, "type").Equals(Type, StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<IReadOnlyList<object?>> Jobs(SystemTableContext context)
    {
        var runs = context.Services.TaskRuns.All().Where(r => r.TaskSource != "MV").ToLookup(r => r.ViewId);
        foreach (var task in Visible(context))
        {
            var ended = runs[task.Id].Where(r => r.IsEnded).Select(StatusOf).ToList();
            var isOver = task.Schedule is null && ended.Count > 0;
            yield return
            [
                task.Id, task.Name, task.Creator, task.Schedule is null ? "ONE_TIME" : "RECURRING",
                task.Schedule is { } schedule ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"EVERY {schedule.Every} {schedule.Unit} STARTS {schedule.Start ?? task.CreatedAt:yyyy-MM-dd HH:mm:ss}") : "",
                isOver ? "FINISHED" : task.Suspended ? "PAUSED" : "RUNNING", SecretMasking.Mask(task.Statement), task.CreatedAt,
                (long)ended.Count(s => s == TaskRunState.Success), (long)ended.Count(s => s == TaskRunState.Failed),
                (long)ended.Count(s => s == "CANCELED"), "",
            ];
        }
    }

    internal static IEnumerable<IReadOnlyList<object?>> Tasks(SystemTableContext context)
    {
        var known = Visible(context).Select(t => t.Id).ToHashSet();
        foreach (var run in context.Services.TaskRuns.All().Where(r => known.Contains(r.ViewId)))
        {
            yield return
            [
                long.Parse(run.JobId, CultureInfo.InvariantCulture), run.ViewId, run.TaskName, "", StatusOf(run), run.ErrorMessage ?? "",
                run.CreateTime, run.ProcessTime, run.FinishTime, "",
                string.Create(CultureInfo.InvariantCulture, $"{{\"loadedRows\":{run.Rows}}}"), run.SubmitUser,
            ];
        }
    }

    private static IEnumerable<SubmittedTask> Visible(SystemTableContext context)
        => TaskService.All(context.Catalog).Where(t => Privileges.MaySee(context.Session.User, t.Database));

    private static string StatusOf(TaskRun run)
        => run is { State: TaskRunState.Failed, ErrorMessage: "user cancelled" } ? "CANCELED" : run.State;
}
