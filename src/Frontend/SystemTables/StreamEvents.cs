using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what went wrong or was begun anew since the start, as RisingWave does.</summary>
[SystemTable("rw_catalog.rw_event_logs")]
internal sealed class RwEventLogs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "unique_id:! timestamp:datetime event_type:! info:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    // Definitions of other people's objects stand in them.
    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => Privileges.Allows(context.Session.User, "SUPER", "*", "*")
            ? context.Services.Events.All.Select(e => new object?[] { e.Id, e.At, e.Type, e.Info }) : [];
}

/// <summary>Says of each database whether RECOVER is at work, in RisingWave's columns; it is at work for all of them or for none.</summary>
[SystemTable("rw_catalog.rw_recovery_info")]
internal sealed class RwRecoveryInfo : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "database_id:bigint! database_name:! recovery_state:! last_database_event:! last_global_event:! in_global_running:bool! "
        + "in_global_recovering:bool!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var recovers = context.Services.Recovery.IsRunning;
        var state = recovers ? "RECOVERING" : "RUNNING";
        return VisibleObjects.Databases(context).OrderBy(d => d.Id).Select(d => new object?[]
        {
            d.Id, d.Name, state, recovers ? "START" : "SUCCESS", state, !recovers, recovers,
        });
    }
}

/// <summary>
/// Lists what creating jobs read, a row for each table or view that they stand on. A job counts the rows of all of these together.
/// </summary>
[SystemTable("rw_catalog.rw_fragment_backfill_progress")]
internal sealed class RwFragmentBackfillProgress : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "job_id:bigint! fragment_id:bigint! job_name:! upstream_table_name:! progress:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        long fragment = 0;
        foreach (var view in context.Catalog.MaterializedViews.Where(v => v.Creating).OrderBy(v => v.Id))
        {
            if (context.Services.Creating.JobOf(view.Id) is not { } job || !MaySee(view.DatabaseId, view.Name)) continue;
            foreach (var id in view.BaseIds) yield return Row(job, NameOf(view.DatabaseId, view.Name), id);
        }

        foreach (var sink in SinkRecord.All(context.Catalog).Where(s => s.Creating))
        {
            if (context.Services.Sinks.JobOf(sink.Id) is not { } job || !MaySee(sink.DatabaseId, sink.Name)) continue;
            foreach (var id in (sink.Pending ?? sink.Written).Tables.Keys.Order())
                yield return Row(job, NameOf(sink.DatabaseId, sink.Name), id);
        }

        bool MaySee(long database, string name)
            => Privileges.MaySee(context.Session.User, context.Catalog.DatabaseName(database), name);

        string NameOf(long database, string name) => $"{context.Catalog.DatabaseName(database)}.{name}";

        object?[] Row(Job job, string name, long upstream)
        {
            var table = context.Catalog.Find(upstream) as Table;
            return
            [
                job.Id, ++fragment, name,
                table is null ? upstream.ToString(CultureInfo.InvariantCulture) : NameOf(table.DatabaseId, table.Name), job.ProgressText(),
            ];
        }
    }
}
