using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists tables and materialized views with how they are stored.</summary>
[SystemTable("information_schema.tables_config")]
internal sealed class TablesConfig : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_SCHEMA:! TABLE_NAME:! TABLE_ENGINE:! TABLE_MODEL:! PRIMARY_KEY:text! PARTITION_KEY:text! DISTRIBUTE_KEY:text! "
        + "DISTRIBUTE_TYPE:! DISTRIBUTE_BUCKET:int! SORT_KEY:text! PROPERTIES:text! TABLE_ID:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table table) continue;
            var hasRowKey = table.KeyModel is KeyModel.Primary or KeyModel.Unique;
            yield return
            [
                database.Name, table.Name, table is MaterializedView ? "MATERIALIZED_VIEW" : "OLAP",
                table.KeyModel switch
                {
                    KeyModel.Aggregate => "AGG_KEYS", KeyModel.Unique => "UNQ_KEYS", KeyModel.Primary => "PRI_KEYS", _ => "DUP_KEYS",
                },
                hasRowKey ? Names(table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name)) : "",
                table.Partitioning.Expression ?? Names(table.Partitioning.Columns),
                Names(table.Distribution.HashColumns), table.Distribution.IsRandom ? "RANDOM" : "HASH", table.Distribution.Buckets,
                Names(table.SortColumns), JsonSerializer.Serialize(table.Properties), table.Id,
            ];
        }
    }

    private static string Names(IEnumerable<string> columns)
        => string.Join(", ", columns.Select(c => $"`{c.Replace("`", "``", StringComparison.Ordinal)}`"));
}
