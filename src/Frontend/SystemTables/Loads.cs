using System.Globalization;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Picks the loads that a session may see and says the same of them in every list.</summary>
internal static class LoadFacts
{
    internal static IEnumerable<LoadRecord> Visible(SystemTableContext context)
        => context.Services.Loads.All.Where(l => Privileges.Allows(context.Session.User, "INSERT", l.Database, l.Table)
            || Privileges.Allows(context.Session.User, "SELECT", l.Database, l.Table));

    internal static string State(LoadRecord load) => load.State.ToString().ToUpperInvariant();

    internal static string Progress(LoadRecord load) => load.State switch
    {
        LoadState.Finished or LoadState.Prepared => "ETL:100%; LOAD:100%",
        LoadState.Loading => "ETL:100%; LOAD:0%",
        LoadState.Cancelled => "ETL:N/A; LOAD:N/A",
        _ => "ETL:0%; LOAD:0%",
    };

    internal static string? Error(LoadRecord load)
        => load.Message.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"type:{load.ErrorCode}; msg:{load.Message}");

    internal static string? Url(LoadRecord load)
        => load.FilteredRows == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"/api/_load_error_log?id={load.Id}");

    internal static string Task(LoadRecord load) => string.Create(
        CultureInfo.InvariantCulture, $"max_filter_ratio:{load.MaxFilterRatio}");

    internal static string Details(LoadRecord load) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"ScannedRows\":{load.TotalRows},\"LoadBytes\":{load.Bytes},\"FilteredRows\":{load.FilteredRows},"
        + $"\"UnselectedRows\":{load.UnselectedRows},\"SinkRows\":{load.LoadedRows}}}");
}

/// <summary>Lists the loads of a database that have a label: SHOW LOAD.</summary>
[SystemTable("show_loads", Show = "LOAD")]
internal sealed class ShowLoad : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! Label:! State:! Progress Type EtlInfo:text TaskInfo:text ErrorMsg:text CreateTime:datetime EtlStartTime:datetime "
        + "EtlFinishTime:datetime LoadStartTime:datetime LoadFinishTime:datetime URL JobDetails:text");

    public override string? LikeColumn => "Label";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var database = context.ShownDatabase();
        foreach (var load in LoadFacts.Visible(context).Where(l => l.Database == database))
        {
            yield return
            [
                load.Id, load.Label, LoadFacts.State(load), LoadFacts.Progress(load), load.Type, null, LoadFacts.Task(load),
                LoadFacts.Error(load), load.CreatedAt, load.StartedAt, load.StartedAt, load.StartedAt, load.FinishedAt, LoadFacts.Url(load),
                LoadFacts.Details(load),
            ];
        }
    }
}

/// <summary>Lists why rows of loads were left out, under Doris' name.</summary>
[SystemTable("show_load_warnings", Show = "LOAD WARNINGS")]
internal sealed class ShowLoadWarnings : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("JobId:bigint! Label:! ErrorMsgDetail:text!");

    public override string? LikeColumn => "Label";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var database = context.ShownDatabase();
        return LoadFacts.Visible(context).Where(l => l.Database == database).SelectMany(l => LoadReport.Text(l)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (IReadOnlyList<object?>)[l.Id, l.Label, line]));
    }
}

/// <summary>Lists all loads that have a label.</summary>
[SystemTable("information_schema.loads")]
internal sealed class Loads : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JOB_ID:bigint! LABEL:! DATABASE_NAME:! STATE:! PROGRESS TYPE PRIORITY SCAN_ROWS:bigint FILTERED_ROWS:bigint "
        + "UNSELECTED_ROWS:bigint SINK_ROWS:bigint ETL_INFO:text TASK_INFO:text CREATE_TIME:datetime ETL_START_TIME:datetime "
        + "ETL_FINISH_TIME:datetime LOAD_START_TIME:datetime LOAD_FINISH_TIME:datetime JOB_DETAILS:text ERROR_MSG:text TRACKING_URL "
        + "TRACKING_SQL:text REJECTED_RECORD_PATH TABLE_NAME USER TXN_ID:bigint LOAD_BYTES:bigint");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var load in LoadFacts.Visible(context))
        {
            var sql = load.FilteredRows == 0 ? null : string.Create(
                CultureInfo.InvariantCulture, $"select tracking_log from information_schema.load_tracking_logs where job_id={load.Id}");
            yield return
            [
                load.Id, load.Label, load.Database, LoadFacts.State(load), LoadFacts.Progress(load), load.Type, "NORMAL", load.TotalRows,
                load.FilteredRows, load.UnselectedRows, load.LoadedRows, null, LoadFacts.Task(load), load.CreatedAt, load.StartedAt,
                load.StartedAt, load.StartedAt, load.FinishedAt, LoadFacts.Details(load), LoadFacts.Error(load), LoadFacts.Url(load), sql,
                null, load.Table, load.User, load.TransactionId, load.Bytes,
            ];
        }
    }
}

/// <summary>Gives the rows that loads left out, with file, line and reason, a text for each load.</summary>
[SystemTable("information_schema.load_tracking_logs")]
internal sealed class LoadTrackingLogs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JOB_ID:bigint! LABEL:! DATABASE_NAME:! TRACKING_LOG:text! TYPE");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => LoadFacts.Visible(context).Where(l => l.FilteredRows > 0)
            .Select(l => (IReadOnlyList<object?>)[l.Id, l.Label, l.Database, LoadReport.Text(l), l.Type]);
}
