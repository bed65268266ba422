using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Is Doris' mv_infos("database" = "d"): the materialized views of a database.</summary>
[SystemTable("$function.mv_infos")]
internal sealed class MvInfos : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Id:bigint! Name:! JobName State SchemaChangeDetail:text RefreshState RefreshInfo:text QuerySql:text EnvInfo:text "
        + "MvProperties:text MvPartitionInfo:text SyncWithBaseTables:bool IvmBaseTableStreams:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        context.Catalog.RequireDatabase(context.Argument("mv_infos", "database"));
        return s_columns;
    }

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var wanted = context.Argument("mv_infos", "database");
        var runs = context.Services.TaskRuns.All().ToLookup(r => r.ViewId);
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (database.Name != wanted || item is not MaterializedView view) continue;
            yield return
            [
                view.Id, view.Name, DorisNames.JobOf(view), !view.Active ? "SCHEMA_CHANGE" : view.Versions.IsEmpty ? "INIT" : "NORMAL",
                view.InactiveReason ?? "", RefreshState(context, view, runs[view.Id]), DorisNames.RefreshOf(view), view.QuerySql,
                $"EnvInfo{{ctlName='default_catalog', dbName='{database.Name}'}}", JsonSerializer.Serialize(view.Properties),
                PartitionOf(context, view), Freshness.Of(view, context.Catalog.Find).IsFresh, StreamsOf(context, view),
            ];
        }
    }

    private static string RefreshState(SystemTableContext context, MaterializedView view, IEnumerable<TaskRun> runs)
        => (runs.LastOrDefault(r => r.IsEnded)?.State ?? context.Services.TaskRuns.LastOf(view.Id, [])?.State) switch
        {
            null => "INIT",
            TaskRunState.Failed => "FAIL",
            _ => "SUCCESS",
        };

    // Rows that changed are read from the tables themselves, from the versions on that the view shows: base table to partition and version.
    private static string StreamsOf(SystemTableContext context, MaterializedView view)
    {
        var streams = new SortedDictionary<string, SortedDictionary<string, long>>(StringComparer.Ordinal);
        if ((IncrementalChoice.RuledBy(view) ?? view.NotIncremental) is not null) return JsonSerializer.Serialize(streams);
        foreach (var table in view.BaseIds.Select(context.Catalog.Find).OfType<Table>())
        {
            var shown = view.Versions.Values.SelectMany(v => v.ByTable.TryGetValue(table.Id, out var versions) ? versions : [])
                .ToLookup(v => v.Key, v => v.Value);
            streams[$"{context.Catalog.DatabaseName(table.DatabaseId)}.{table.Name}"] = new SortedDictionary<string, long>(
                table.Partitions.Values.Where(p => shown.Contains(p.Id)).ToDictionary(p => p.Name, p => shown[p.Id].Min()),
                StringComparer.Ordinal);
        }

        return JsonSerializer.Serialize(streams);
    }

    private static string PartitionOf(SystemTableContext context, MaterializedView view)
    {
        if (view.Tracking is not { } tracking) return "MTMVPartitionInfo{partitionType=SELF_MANAGE}";
        var type = tracking.Unit is null ? "FOLLOW_BASE_TABLE" : "EXPR";
        var tables = string.Join(", ", view.Trackings.Select(t => context.Catalog.Find(t.BaseTableId)?.Name));
        var columns = string.Join(", ", view.Trackings.Select(t => string.Join("+", t.Columns.Select(c => c.BaseColumn))));
        return $"MTMVPartitionInfo{{partitionType={type}, relatedTable={tables}, relatedCol='{columns}', "
            + $"partitionCol='{string.Join(", ", tracking.Columns.Select(c => c.MvColumn))}'"
            + $"{(tracking.Unit is null ? "" : $", unit={tracking.Unit}")}}}";
    }
}

/// <summary>Is Doris' jobs("type" = "mv" | "insert"): what refreshes each view, or submitted tasks, and when.</summary>
[SystemTable("$function.jobs")]
internal sealed class MvJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Id:bigint! Name:! MvId:bigint! MvName:! MvDatabaseId:bigint! MvDatabaseName:! ExecuteType RecurringStrategy Status "
        + "CreateTime:datetime");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        if (DorisTaskFunctions.Asks(context, "jobs")) return DorisTaskFunctions.JobColumns;
        DorisNames.RequireViews(context, "jobs");
        return s_columns;
    }

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => DorisTaskFunctions.Asks(context, "jobs") ? DorisTaskFunctions.Jobs(context) : OfViews(context);

    private static IEnumerable<IReadOnlyList<object?>> OfViews(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view) continue;
            yield return
            [
                view.Id, DorisNames.JobOf(view), view.Id, view.Name, database.Id, database.Name,
                view.Refresh.Schedule is null ? "MANUAL" : "RECURRING", DorisNames.TriggerOf(view), view.Paused ? "PAUSED" : "RUNNING",
                view.CreatedAt,
            ];
        }
    }
}

/// <summary>
/// Is Doris' tasks("type" = "mv" | "insert"): refreshes of views, or runs of submitted tasks; CANCEL MATERIALIZED VIEW TASK takes TaskId.
/// </summary>
[SystemTable("$function.tasks")]
internal sealed class MvTasks : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TaskId:bigint! JobId:bigint! JobName:! MvId:bigint! MvName:! MvDatabaseId:bigint! MvDatabaseName:! Status ErrorMsg:text "
        + "CreateTime:datetime StartTime:datetime FinishTime:datetime DurationMs:bigint TaskContext:text RefreshMode "
        + "NeedRefreshPartitions:text CompletedPartitions:text Progress LastQueryId IvmFallbackReason:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        if (DorisTaskFunctions.Asks(context, "tasks")) return DorisTaskFunctions.TaskColumns;
        DorisNames.RequireViews(context, "tasks");
        return s_columns;
    }

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => DorisTaskFunctions.Asks(context, "tasks") ? DorisTaskFunctions.Tasks(context) : OfViews(context);

    private static IEnumerable<IReadOnlyList<object?>> OfViews(SystemTableContext context)
    {
        foreach (var job in RefreshJob.All(context))
        {
            var needed = job.Runs.SelectMany(r => r.MvPartitions).Distinct().ToList();
            var done = job.Runs.Where(r => r.State == TaskRunState.Success).SelectMany(r => r.MvPartitions).Distinct().ToList();
            var share = needed.Count == 0 ? (job.Last.IsEnded ? 100.0 : 0.0) : 100.0 * done.Count / needed.Count;
            yield return
            [
                long.Parse(job.First.JobId, CultureInfo.InvariantCulture), job.View.Id, DorisNames.JobOf(job.View), job.View.Id,
                job.View.Name, job.Database.Id, job.Database.Name, StatusOf(job), job.Failed?.ErrorMessage ?? "", job.First.CreateTime,
                job.First.ProcessTime, job.FinishTime, (long)(job.Seconds * 1000),
                JsonSerializer.Serialize(new
                {
                    triggerMode = job.First.Trigger switch { "EVENT" => "COMMIT", "SCHEDULE" => "SYSTEM", _ => "MANUAL" },
                    partitions = job.First.AskedPartitions, isComplete = job.First.Force,
                }),
                job.Last.RefreshMode.Length == 0 ? "NOT_REFRESH" : job.Last.RefreshMode, JsonSerializer.Serialize(needed),
                JsonSerializer.Serialize(done),
                string.Create(CultureInfo.InvariantCulture, $"{share:0.00}% ({done.Count}/{needed.Count})"), job.Last.QueryId,
                job.Last.NotIncremental,
            ];
        }
    }

    private static string StatusOf(RefreshJob job) => job.State switch
    {
        TaskRunState.Failed when job.Last.ErrorMessage == "user cancelled" => "CANCELED",
        TaskRunState.Skipped => TaskRunState.Success,
        var state => state,
    };
}

/// <summary>Names jobs and refreshes in Doris' words.</summary>
internal static class DorisNames
{
    internal static string JobOf(MaterializedView view) => $"inner_mtmv_{view.Id}";

    internal static void RequireViews(SystemTableContext context, string function)
    {
        var type = context.Argument(function, "type");
        if (!type.Equals("mv", StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With($"{function}(\"type\" = \"{type}\")");
    }

    internal static string TriggerOf(MaterializedView view)
    {
        if (view.Refresh.Schedule is not { } schedule)
            return view.Refresh.Trigger == RefreshTrigger.Manual ? "MANUAL TRIGGER" : "ON COMMIT TRIGGER";
        var start = schedule.Start ?? view.CreatedAt;
        return string.Create(
            CultureInfo.InvariantCulture, $"EVERY {schedule.Every} {schedule.Unit} STARTS {start:yyyy-MM-dd HH:mm:ss}");
    }

    internal static string RefreshOf(MaterializedView view) => $"BUILD {view.Refresh.Build.ToString().ToUpperInvariant()} REFRESH "
        + $"{view.Refresh.Method.ToString().ToUpperInvariant()}{(view.Refresh.Fallback ? " FALLBACK" : "")} ON {view.Refresh.Trigger switch
        {
            RefreshTrigger.Manual => "MANUAL",
            RefreshTrigger.Schedule => $"SCHEDULE {TriggerOf(view)}",
            _ => "COMMIT",
        }}";
}
