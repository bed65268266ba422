using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the sinks of a database: RisingWave's name, then where they write and how far they are.</summary>
[SystemTable("rw_catalog.rw_sinks", Show = "SINKS")]
internal sealed class SinkTables : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Name:! Database:! Connector:! Type:! State:! Rows:bigint! Error:text Created:datetime User "
        + "Rate~Limit:bigint Backfill~Rate~Limit:bigint Advice:text Snapshots:bigint!");

    private static readonly IReadOnlyList<SystemColumn> s_more = ColumnList.Of(
        "status:! background_ddl:bool! initialized_at:datetime created_at:datetime");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
        => context.Show is null ? [.. s_columns, .. s_more] : s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var shown = context.Show is null ? null : context.ShownDatabase();
        foreach (var sink in SinkRecord.All(context.Catalog))
        {
            var database = context.Catalog.DatabaseName(sink.DatabaseId);
            if (database.Length == 0 || shown is not null && shown != database) continue;
            if (!Privileges.MaySee(context.Session.User, database, sink.Name)) continue;
            var problem = sink.Problem.Length > 0 ? sink.Problem : context.Services.Sinks.ProblemOf(sink.Id);
            object?[] row =
            [
                sink.Name, database, sink.Connector, sink.IsUpsert ? "upsert" : "append-only",
                sink.Problem.Length > 0 ? "FAILED" : sink.Creating ? "CREATING" : problem is null ? "RUNNING" : "RETRYING",
                sink.Rows, problem, sink.CreatedAt, sink.User, sink.RateLimit, sink.BackfillRateLimit,
                sink.Advice.Length > 0 ? sink.Advice : sink.Problem.Length > 0 ? "drop it and create it anew" : null, sink.Snapshots,
            ];
            yield return context.Show is not null ? row
                : [.. row, sink.Creating ? "Creating" : "Created", sink.Background, sink.CreatedAt, sink.CreatedAt];
        }
    }
}
