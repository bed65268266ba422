using System.Globalization;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what is being created, with RisingWave's columns.</summary>
[SystemTable("rw_catalog.rw_ddl_progress")]
internal sealed class DdlProgress : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "ddl_id:bigint! ddl_statement:text! create_type:! progress:! initialized_at:datetime is_serverless_backfill:bool backfill_type");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => context.Services.Creating.Queue.Jobs.Select(j => new object?[]
        {
            j.Id, j.Statement, j.Background ? "BACKGROUND" : "FOREGROUND", j.ProgressText(), j.CreatedAt, false, "SNAPSHOT_BACKFILL",
        });
}

/// <summary>Lists the materialized views with what became of their creation, as RisingWave does.</summary>
[SystemTable("rw_catalog.rw_materialized_views")]
internal sealed class RwMaterializedViews : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "id:bigint! name:! schema_id:bigint! owner:! definition:text! created_at:datetime background_ddl:bool status:! "
        + "initialized_at:datetime");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => context.Catalog.MaterializedViews.OrderBy(v => v.Id)
            .Where(v => Privileges.MaySee(context.Session.User, context.Catalog.DatabaseName(v.DatabaseId), v.Name))
            .Select(v => new object?[]
            {
                v.Id, v.Name, v.DatabaseId, v.Creator, v.OriginalSql, v.CreatedAt,
                v.Creating && context.Services.Creating.JobOf(v.Id)?.Background == true, v.Creating ? "Creating" : "Created",
                v.CreatedAt,
            });
}

/// <summary>Lists everything that takes time and can be cancelled: RisingWave's columns, then ours.</summary>
[SystemTable("rw_catalog.rw_ddl_progress_jobs", Show = "JOBS")]
internal sealed class ShowJobs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Id:bigint! Statement:text! Create~Type:! Progress:! Type:! State:! Phase:! Rows:bigint Rows/s:bigint ETA "
        + "Created:datetime Started:datetime User");

    public override string? LikeColumn => "Statement";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var now = context.Services.Time.GetUtcNow().UtcDateTime;
        return context.Services.JobQueues.SelectMany(queue => queue.Jobs, (queue, job) => Row(job, queue, now));
    }

    private static object?[] Row(Job job, JobQueue queue, DateTime now)
    {
        var seconds = job.StartedAt is { } started ? Math.Max(0.001, (now - started).TotalSeconds) : 0;
        var perSecond = seconds > 0 ? (long)((job.RowsDone - job.RowsBefore) / seconds) : 0;
        var left = perSecond > 0 && job.RowsTotal > job.RowsDone ? (job.RowsTotal - job.RowsDone) / perSecond : 0;
        var phase = job.State == JobState.Queued
            ? string.Create(CultureInfo.InvariantCulture, $"queued ({queue.Ahead(job)} ahead)") : job.Phase;
        return
        [
            job.Id, job.Statement, job.Background ? "BACKGROUND" : "FOREGROUND", job.ProgressText(), job.Type,
            job.State.ToString().ToUpperInvariant(), phase, job.RowsDone, perSecond,
            left > 0 ? string.Create(CultureInfo.InvariantCulture, $"{left} s") : null, job.CreatedAt, job.StartedAt, job.User,
        ];
    }
}
