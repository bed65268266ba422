using System.Globalization;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

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
        var perSecond = seconds > 0 ? (long)(job.RowsDone / seconds) : 0;
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
