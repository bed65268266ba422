using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Is one refresh of a view with its runs, one a batch.</summary>
internal sealed record RefreshJob(Database Database, MaterializedView View, IReadOnlyList<TaskRun> Runs)
{
    // Of other columns.
    private static readonly Dictionary<string, object?> s_noFilter = [];

    internal TaskRun First => Runs[0];
    internal TaskRun Last => Runs[^1];

    /// <summary>More runs come, though none is under way at this moment.</summary>
    internal bool HasMore { get; init; }

    internal string State => Runs.FirstOrDefault(r => !r.IsEnded)?.State
        ?? (HasMore ? TaskRunState.Running
            : Last.State == TaskRunState.Skipped && Runs.Any(r => r.State == TaskRunState.Success) ? TaskRunState.Success : Last.State);

    internal DateTime? FinishTime => !HasMore && Runs.All(r => r.IsEnded) ? Last.FinishTime : null;

    internal TaskRun? Failed => Last.State == TaskRunState.Failed ? Last : null;

    internal double Seconds
        => Math.Round(Runs.Sum(r => ((r.FinishTime ?? r.CreateTime) - (r.ProcessTime ?? r.CreateTime)).TotalSeconds), 3);

    /// <summary>Says whether a job is under way, also between two of its runs.</summary>
    internal static bool IsOpen(SystemTableContext context, long viewId, string? jobId) => jobId is not null
        && context.Services.Refreshes.RunningOf(viewId) is { IsGivenUp: false } job
        && job.Id.ToString(CultureInfo.InvariantCulture) == jobId;

    /// <summary>Lists the refreshes of views that the session may see, in the order of their beginning.</summary>
    internal static IEnumerable<RefreshJob> All(SystemTableContext context)
    {
        var views = VisibleObjects.All(context).Where(o => o.Object is MaterializedView).ToDictionary(o => o.Object.Id);
        return AllRuns.Of(context with { Filter = s_noFilter }).Where(r => views.ContainsKey(r.ViewId) && r.State != TaskRunState.Merged)
            .GroupBy(r => r.JobId, StringComparer.Ordinal)
            .Select(g => new RefreshJob(views[g.First().ViewId].Database, (MaterializedView)views[g.First().ViewId].Object, [.. g])
            {
                HasMore = IsOpen(context, g.First().ViewId, g.Key),
            });
    }
}

/// <summary>Lists refreshes: one row for all runs of a job; StarRocks' columns.</summary>
[SystemTable("information_schema.materialized_view_refresh_jobs")]
internal sealed class RefreshJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JOB_ID:! MATERIALIZED_VIEW_ID:bigint! TABLE_SCHEMA:! TABLE_NAME:! TASK_ID:bigint WAREHOUSE RESOURCE_GROUP CREATOR SUBMIT_USER "
        + "RUN_AS_USER SUBMIT_TIME:datetime6 REFRESH_STATE FINISH_TIME:datetime6 DURATION_TIME:double REFRESH_TRIGGER REFRESH_MODE "
        + "IMV_SOURCE_VERSION_RANGE:text IMV_SOURCE_TIMESTAMP_RANGE:text IMV_SOURCE_PINNED_SNAPSHOT_ID_MAP:text FAILED_TASK_RUN_ID "
        + "FAILED_QUERY_ID ERROR_CODE ERROR_MESSAGE:text EXECUTED_REFRESH_MODE");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var job in RefreshJob.All(context))
        {
            var view = job.View;
            yield return
            [
                job.First.JobId, view.Id, job.Database.Name, view.Name, view.Id, "default_warehouse",
                MaterializedViews.GroupOf(view), view.Creator, job.First.SubmitUser, view.Creator,
                job.First.CreateTime, job.State, job.FinishTime, job.Seconds, job.First.Trigger,
                view.Properties.GetValueOrDefault("refresh_mode", "AUTO").ToUpperInvariant(),
                job.Last.Versions.Length > 0 ? job.Last.Versions : null, null, null, job.Failed?.QueryId, job.Failed?.QueryId,
                (job.Failed?.ErrorCode ?? 0).ToString(CultureInfo.InvariantCulture), job.Failed?.ErrorMessage, job.Last.RefreshMode,
            ];
        }
    }
}

/// <summary>Lists which tables and views each materialized view stands on.</summary>
[SystemTable("sys.object_dependencies")]
internal sealed class ObjectDependencies : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "object_id:bigint! object_name:! object_database:! object_catalog:! object_type:! ref_object_id:bigint! ref_object_name:! "
        + "ref_object_database:! ref_object_catalog:! ref_object_type:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view) continue;
            foreach (var id in view.ViewIds.Concat(view.BaseIds))
            {
                if (context.Catalog.Find(id) is not { } below) continue;
                yield return
                [
                    view.Id, view.Name, database.Name, "default_catalog", "MATERIALIZED_VIEW", below.Id, below.Name,
                    context.Catalog.DatabaseName(below.DatabaseId), "default_catalog",
                    below switch { MaterializedView => "MATERIALIZED_VIEW", View => "VIEW", _ => "OLAP" },
                ];
            }
        }
    }
}
