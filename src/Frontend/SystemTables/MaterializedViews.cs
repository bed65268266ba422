using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists materialized views with their last refresh and how fresh they are; StarRocks' columns, then ours.</summary>
[SystemTable("information_schema.materialized_views")]
internal sealed class MaterializedViews : SystemTableSource
{
    private const string Rest =
        "LAST_REFRESH_START_TIME:datetime LAST_REFRESH_FINISHED_TIME:datetime LAST_REFRESH_DURATION:double LAST_REFRESH_STATE "
        + "LAST_REFRESH_FORCE_REFRESH LAST_REFRESH_START_PARTITION LAST_REFRESH_END_PARTITION "
        + "LAST_REFRESH_BASE_REFRESH_PARTITIONS LAST_REFRESH_MV_REFRESH_PARTITIONS LAST_REFRESH_ERROR_CODE "
        + "LAST_REFRESH_ERROR_MESSAGE {rows}:bigint {text}:text EXTRA_MESSAGE QUERY_REWRITE_STATUS CREATOR "
        + "LAST_REFRESH_PROCESS_TIME:datetime LAST_REFRESH_JOB_ID LAST_REFRESH_TIME:datetime WAREHOUSE REFRESH_MODE REFRESH_TRIGGER "
        + "REFRESH_POLICY RESOURCE_GROUP QUERY_REWRITE_STATUS_REASON LAST_FRESHNESS_CONFIRMED_AT:datetime "
        + "BASE_TABLE_REFRESH_VERSION_TIMES EFFECTIVE_REFRESH_MODE EFFECTIVE_REFRESH_MODE_REASON LAST_EXECUTED_REFRESH_MODE "
        + "IS_FRESH STALE_REASON STALENESS_SECONDS:bigint NEXT_REFRESH_TIME:datetime "
        + "NEXT_ACTIVATION_TIME:datetime ACTIVATION_PROBLEM:text";

    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "MATERIALIZED_VIEW_ID:bigint! TABLE_SCHEMA:! TABLE_NAME:! REFRESH_TYPE:! IS_ACTIVE:! INACTIVE_REASON PARTITION_TYPE:! "
        + "TASK_ID:bigint TASK_NAME "
        + Rest.Replace("{rows}", "TABLE_ROWS", StringComparison.Ordinal)
            .Replace("{text}", "MATERIALIZED_VIEW_DEFINITION", StringComparison.Ordinal));

    private static readonly IReadOnlyList<SystemColumn> s_shown = ColumnList.Of(
        "id:bigint! database_name:! name:! refresh_type:! is_active:! inactive_reason partition_type:! task_id:bigint task_name "
        + Rest.Replace("{rows}", "rows", StringComparison.Ordinal).Replace("{text}", "text", StringComparison.Ordinal).ToLowerInvariant());

    internal static IReadOnlyList<SystemColumn> Shown => s_shown;

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => RowsOf(context, null);

    internal static IEnumerable<IReadOnlyList<object?>> RowsOf(SystemTableContext context, string? only)
    {
        var last = context.Services.TaskRuns.All().GroupBy(r => r.ViewId).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view || view.Creating || (only is not null && database.Name != only)) continue;
            yield return Row(context, database.Name, view, last.GetValueOrDefault(view.Id) ?? []);
        }
    }

    private static object?[] Row(SystemTableContext context, string database, MaterializedView view, List<TaskRun> runs)
    {
        var run = context.Services.TaskRuns.LastOf(view.Id, runs);
        var isEnded = runs.TrueForAll(r => r.IsEnded || r.JobId != run?.JobId);
        var isOpen = RefreshJob.IsOpen(context, view.Id, run?.JobId);
        var freshness = Freshness.Of(view, context.Catalog.Find);
        var now = context.Services.Time.GetUtcNow().UtcDateTime;
        var confirmed = view.LastFreshnessConfirmedAt;
        var why = IncrementalChoice.RuledBy(view) ?? view.NotIncremental;
        var status = RewriteStatus(view, context);
        return
        [
            view.Id, database, view.Name, view.Refresh.Trigger == RefreshTrigger.Always ? "SYNC" : "ASYNC",
            view.Active ? "true" : "false", view.InactiveReason,
            view.Partitioning.Kind == PartitionKind.None ? "UNPARTITIONED" : view.Partitioning.Kind.ToString().ToUpperInvariant(),
            view.Id, $"mv-{view.Id}",
            run?.CreateTime, isOpen || !isEnded ? null : run?.FinishTime, run is null ? null : Math.Round(run.Seconds, 3),
            isOpen && isEnded ? TaskRunState.Running : run?.State,
            run is null ? null : run.Force ? "true" : "false", run?.PartitionStart ?? "", run?.PartitionEnd ?? "",
            run?.BasePartitions ?? "", run?.MvPartitions ?? "",
            run is null ? null : run.ErrorCode.ToString(CultureInfo.InvariantCulture), run?.ErrorMessage,
            view.Rows, ShowText.Of(view, now), ExtraOf(run),
            RewriteText(status, view, context), view.Creator,
            run?.ProcessTime, run?.JobId, confirmed, "default_warehouse",
            view.Properties.GetValueOrDefault("refresh_mode", "AUTO").ToUpperInvariant(),
            TriggerText(view.Refresh.Trigger), PolicyOf(view), MaterializedViews.GroupOf(view),
            status, confirmed, VersionTimes(context, view), EffectiveMode(view, why), why, run?.RefreshMode,
            freshness.IsFresh ? "true" : "false", freshness.Reason,
            freshness.IsFresh ? 0L : confirmed is { } then ? (long)(now - then).TotalSeconds : null,
            RefreshSchedules.NextOf(context.Catalog, view, now), context.Services.Activations.NextTry(view),
            view.Active ? null : context.Services.Activations.LastProblem(view.Id),
        ];
    }

    /// <summary>Names the resource group that refreshes of a view run in.</summary>
    internal static string GroupOf(MaterializedView view) => view.Properties.GetValueOrDefault("resource_group")
        ?? view.Properties.GetValueOrDefault("workload_group") ?? ResourceGroupService.DefaultViewsName;

    private static string RewriteText(string status, MaterializedView view, SystemTableContext context) => status switch
    {
        "OK" => "VALID",
        "MV_INACTIVE" => $"INVALID: {view.InactiveReason}",
        "UNSUPPORTED_DEFINITION"
            => $"INVALID: only the same query, word by word: {context.Services.Matching.WhyNot(view, context.Session)}",
        _ => "INVALID: query rewrite is off for it",
    };

    private static string RewriteStatus(MaterializedView view, SystemTableContext context)
    {
        if (!view.Active) return "MV_INACTIVE";
        var isOff = view.Properties.GetValueOrDefault("enable_query_rewrite") == "false"
            || view.Properties.GetValueOrDefault("use_for_rewrite") == "false"
            || view.Properties.GetValueOrDefault("query_rewrite_consistency") == "disable";
        if (isOff) return "QUERY_REWRITE_DISABLED";
        return context.Services.Matching.WhyNot(view, context.Session) is null ? "OK" : "UNSUPPORTED_DEFINITION";
    }

    // When the base partitions that it shows came to be as they are shown.
    private static string? VersionTimes(SystemTableContext context, MaterializedView view)
    {
        if (view.Versions.IsEmpty) return null;
        var times = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in view.BaseIds.Select(context.Catalog.Find).OfType<Table>())
        {
            var shown = view.Versions.Values.SelectMany(v => v.ByTable.TryGetValue(table.Id, out var versions) ? versions : [])
                .ToLookup(v => v.Key, v => v.Value);
            var newest = table.Partitions.Values.Where(p => shown[p.Id].Contains(p.VisibleVersion))
                .Select(p => (DateTime?)p.VisibleVersionTime).Max();
            if (newest is { } time) times[table.Name] = time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }

        return JsonSerializer.Serialize(times);
    }

    private static string EffectiveMode(MaterializedView view, string? whyNotIncremental)
    {
        if (whyNotIncremental is null) return "INCREMENTAL";
        return view.Refresh.Method == RefreshMethod.Complete || view.Tracking is null ? "FULL" : "PCT";
    }

    private static string? ExtraOf(RefreshSummary? last) => last is null ? null : JsonSerializer.Serialize(new
    {
        queryIds = last.QueryIds, isManual = last.IsManual, isSync = last.IsSync, isReplay = false, priority = last.Priority,
        lastTaskRunState = last.State,
    });

    private static string TriggerText(RefreshTrigger trigger) => trigger switch
    {
        RefreshTrigger.Manual => "MANUAL",
        RefreshTrigger.Schedule => "SCHEDULED",
        _ => "ON_BASE_TABLE_CHANGE",
    };

    internal static string PolicyOf(MaterializedView view) => view.Refresh.Schedule is { } schedule
        ? $"PERIODICAL START({schedule.Start ?? view.CreatedAt:yyyy-MM-ddTHH:mm:ss}) EVERY({schedule.Every} {schedule.Unit}S)"
        : view.Refresh.Trigger == RefreshTrigger.Manual ? "MANUAL" : "EVENT_TRIGGERED";
}

/// <summary>Is SHOW MATERIALIZED VIEWS: the views of one database under SHOW's column names.</summary>
[SystemTable("show_materialized_views", Show = "MATERIALIZED VIEWS|MATERIALIZED VIEW")]
internal sealed class ShowMaterializedViews : SystemTableSource
{
    public override string? LikeColumn => "name";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => MaterializedViews.Shown;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => MaterializedViews.RowsOf(context, context.ShownDatabase());
}
