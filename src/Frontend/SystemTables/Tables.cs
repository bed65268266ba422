using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists tables, views and materialized views with their sizes.</summary>
[SystemTable("information_schema.tables")]
internal sealed class Tables : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! TABLE_TYPE:! ENGINE VERSION:bigint ROW_FORMAT TABLE_ROWS:bigint "
        + "AVG_ROW_LENGTH:bigint DATA_LENGTH:bigint MAX_DATA_LENGTH:bigint INDEX_LENGTH:bigint DATA_FREE:bigint "
        + "AUTO_INCREMENT:bigint CREATE_TIME:datetime UPDATE_TIME:datetime CHECK_TIME:datetime TABLE_COLLATION "
        + "CHECKSUM:bigint CREATE_OPTIONS TABLE_COMMENT:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context)) yield return Row(context, database, item);
        foreach (var (database, name, _) in VisibleObjects.System(context))
        {
            yield return
            [
                "def", database, name.ToUpperInvariant(), "SYSTEM VIEW", "MEMORY", 10L, null, 0L, 0L, 0L, 0L, 0L, 0L, null, null,
                null, null, null, null, "", "",
            ];
        }
    }

    /// <summary>Names the type of an object as TABLE_TYPE does.</summary>
    internal static string TypeOf(CatalogObject item) => item is View ? "VIEW" : "BASE TABLE";

    private static object?[] Row(SystemTableContext context, Database database, CatalogObject item)
    {
        if (item is not Table table)
        {
            return
            [
                "def", database.Name, item.Name, "VIEW", null, null, null, null, null, null, null, null, null, null,
                item.CreatedAt, null, null, null, null, null, "VIEW",
            ];
        }

        var bytes = table.Partitions.Values.Sum(p => p.Bytes);
        var rows = RowCounts.Of(context, table);
        var updated = table.Partitions.IsEmpty ? item.CreatedAt : table.Partitions.Values.Max(p => p.VisibleVersionTime);
        return
        [
            "def", database.Name, item.Name, TypeOf(item), item is MaterializedView ? "MATERIALIZED VIEW" : "OLAP", 10L,
            "Dynamic", rows, rows == 0 ? 0 : bytes / rows, bytes, 0L, 0L, 0L, null, item.CreatedAt, updated, null,
            "utf8mb4_general_ci", null, "", item.Comment,
        ];
    }
}
