using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tables of a database with their sizes.</summary>
[SystemTable("show", Show = "TABLE STATUS")]
internal sealed class TableStatus : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Name:! Engine Version:bigint Row_format Rows:bigint Avg_row_length:bigint Data_length:bigint Max_data_length:bigint "
        + "Index_length:bigint Data_free:bigint Auto_increment:bigint Create_time:datetime Update_time:datetime "
        + "Check_time:datetime Collation Checksum:bigint Create_options Comment:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var database = context.ShownDatabase();
        if (SystemDatabases.IsSystem(database)) yield break;
        foreach (var item in context.Catalog.ObjectsOf(context.Catalog.RequireDatabase(database)))
        {
            if (!Privileges.MaySee(context.Session.User, database, item.Name)) continue;
            if (item is not Table table)
            {
                yield return
                [
                    item.Name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    "VIEW",
                ];
                continue;
            }

            var rows = RowCounts.Of(context, table);
            var bytes = table.Partitions.Values.Sum(p => p.Bytes);
            var updated = table.Partitions.IsEmpty ? item.CreatedAt : table.Partitions.Values.Max(p => p.VisibleVersionTime);
            yield return
            [
                table.Name, table is MaterializedView ? "MATERIALIZED VIEW" : "OLAP", 10L, "Dynamic", rows,
                rows == 0 ? 0 : bytes / rows, bytes, 0L, 0L, 0L, null, table.CreatedAt, updated, null,
                "utf8mb4_general_ci", null, "", table.Comment,
            ];
        }
    }
}
