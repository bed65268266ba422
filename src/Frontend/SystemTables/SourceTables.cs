using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sources;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the sources of a database: RisingWave's name, then what they read and how far they are.</summary>
[SystemTable("rw_catalog.rw_sources", Show = "SOURCES")]
internal sealed class SourceTables : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Name:! Database:! Connector:! State:! Rows:bigint! Rejected:bigint! Position:text Error:text Created:datetime User "
        + "Rate~Limit:bigint Late:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var shown = context.Show is null ? null : context.ShownDatabase();
        foreach (var source in SourceRecord.All(context.Catalog))
        {
            if (context.Catalog.Find(source.TableId) is not Table table) continue;
            var database = context.Catalog.DatabaseName(table.DatabaseId);
            if (shown is not null && shown != database || !Privileges.MaySee(context.Session.User, database, table.Name)) continue;
            var problem = context.Services.Sources.ProblemOf(table.Id);
            yield return
            [
                table.Name, database, source.Connector, source.Ended ? "FINISHED" : problem is null ? "RUNNING" : "RETRYING", source.Rows,
                source.Rejected, source.Position.Length > 0 ? source.Position : null, problem, source.CreatedAt, source.User,
                source.RateLimit, source.Late,
            ];
        }
    }
}
