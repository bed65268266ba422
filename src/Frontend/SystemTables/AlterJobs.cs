using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the changes of columns of a database's tables, those that run and those that ended.</summary>
[SystemTable("show", Show = "ALTER TABLE COLUMN|ALTER TABLE")]
internal sealed class AlterColumnJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! TableName:! CreateTime:datetime FinishTime:datetime IndexName IndexId:bigint OriginIndexId:bigint SchemaVersion "
        + "TransactionId:bigint State:! Msg:text Progress Timeout:bigint");

    public override string? LikeColumn => "TableName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => AlterJobs.Of(context, SchemaChangeRecord.Column).Select(job => new object?[]
        {
            job.Record.Id, job.Table, job.Record.CreatedAt, job.Record.FinishedAt, job.Table, job.Record.TableId, job.Record.TableId,
            job.Record.SchemaVersion.ToString(CultureInfo.InvariantCulture), job.Record.TransactionId, job.State, job.Record.Message,
            job.Progress, AlterJobs.TimeoutSeconds,
        });
}

/// <summary>Lists the changes of the distribution of a database's tables.</summary>
[SystemTable("show", Show = "ALTER TABLE OPTIMIZE")]
internal sealed class AlterOptimizeJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! TableName:! CreateTime:datetime FinishTime:datetime Operation:text TransactionId:bigint State:! Msg:text Progress "
        + "Timeout:bigint");

    public override string? LikeColumn => "TableName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => AlterJobs.Of(context, SchemaChangeRecord.Optimize).Select(job => new object?[]
        {
            job.Record.Id, job.Table, job.Record.CreatedAt, job.Record.FinishedAt, job.Record.Statement, job.Record.TransactionId,
            job.State, job.Record.Message, job.Progress, AlterJobs.TimeoutSeconds,
        });
}

/// <summary>Lists the rollups that were added to a database's tables.</summary>
[SystemTable("show", Show = "ALTER TABLE ROLLUP")]
internal sealed class AlterRollupJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! TableName:! CreateTime:datetime FinishedTime:datetime BaseIndexName RollupIndexName RollupId:bigint "
        + "TransactionId:bigint State:! Msg:text Progress Timeout:bigint");

    public override string? LikeColumn => "TableName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => AlterJobs.Of(context, SchemaChangeRecord.OfRollup).Select(job => new object?[]
        {
            job.Record.Id, job.Table, job.Record.CreatedAt, job.Record.FinishedAt, job.Table, job.Record.Rollup,
            RollupIdOf(context, job.Record), job.Record.TransactionId, job.State, job.Record.Message,
            job.Progress, AlterJobs.TimeoutSeconds,
        });

    // Over fewer keys it is a view.
    private static long? RollupIdOf(SystemTableContext context, SchemaChangeRecord record)
        => (context.Catalog.Find(record.TableId) as Table)?.AllRollups.FirstOrDefault(r => r.IsNamed(record.Rollup))?.Id
            ?? context.Catalog.Find(record.Database, record.Rollup)?.Id;
}

/// <summary>
/// Lists what makes synchronous views of a database: views without a REFRESH clause that are being filled or were, and rollups.
/// </summary>
[SystemTable("show", Show = "ALTER MATERIALIZED VIEW")]
internal sealed class AlterViewJobs : SystemTableSource
{
    private readonly AlterRollupJobs _rollups = new();

    public override string? LikeColumn => "TableName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => _rollups.Columns(context);

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => _rollups.Rows(context).Concat(Views(context));

    private static IEnumerable<IReadOnlyList<object?>> Views(SystemTableContext context)
    {
        var database = context.ShownDatabase();
        var filled = RefreshJob.All(context).Where(j => j.First.Trigger == "CREATE").ToLookup(j => j.View.Id);
        foreach (var (home, item) in VisibleObjects.All(context))
        {
            if (home.Name != database || item is not MaterializedView { Refresh.Trigger: RefreshTrigger.Always } view) continue;
            var bases = string.Join(", ", view.BaseIds.Select(id => context.Catalog.Find(id)?.Name));
            var job = filled[view.Id].LastOrDefault();
            var waiting = job is null && view.Creating ? context.Services.Creating.JobOf(view.Id) : null;
            if (job is null && waiting is null) continue;
            var id = job is null ? waiting!.Id : long.Parse(job.First.JobId, CultureInfo.InvariantCulture); // One of both is there.
            yield return
            [
                id, bases, job?.First.CreateTime ?? view.CreatedAt, job?.FinishTime, bases, view.Name, view.Id, null, StateOf(job),
                job?.Failed?.ErrorMessage ?? "", job?.State == TaskRunState.Running ? job.Last.Progress : null, AlterJobs.TimeoutSeconds,
            ];
        }
    }

    private static string StateOf(RefreshJob? job) => job?.State switch
    {
        null or TaskRunState.Pending => "PENDING",
        TaskRunState.Running => "RUNNING",
        TaskRunState.Failed => "CANCELLED",
        _ => "FINISHED",
    };
}

/// <summary>Finds the changes of tables that a session may see.</summary>
internal static class AlterJobs
{
    /// <summary>StarRocks' word for how long a job may take; ours take as long as they like.</summary>
    internal const long TimeoutSeconds = 86_400;

    internal static IEnumerable<(SchemaChangeRecord Record, string Table, string State, string? Progress)> Of(
        SystemTableContext context, string kind)
    {
        var database = context.ShownDatabase();
        foreach (var record in SchemaChanges.All(context.Catalog))
        {
            if (record.Kind != kind || record.Database != database) continue;
            if (!Privileges.MaySee(context.Session.User, database, record.Table)) continue;
            var name = context.Catalog.Find(record.TableId)?.Name ?? record.Table;
            var job = context.Services.SchemaChanges.Queue.Find(record.Id);
            var state = !record.IsEnded && job is null or { State: JobState.Queued } ? "PENDING" : record.State;
            yield return (record, name, record.IsEnded ? record.State : state, record.IsEnded ? null : job?.ProgressText());
        }
    }
}
