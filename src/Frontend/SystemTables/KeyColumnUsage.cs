using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the columns of primary keys.</summary>
[SystemTable("information_schema.key_column_usage")]
internal sealed class KeyColumnUsage : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "CONSTRAINT_CATALOG:! CONSTRAINT_SCHEMA:! CONSTRAINT_NAME:! TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! COLUMN_NAME:! "
        + "ORDINAL_POSITION:bigint! POSITION_IN_UNIQUE_CONSTRAINT:bigint REFERENCED_TABLE_SCHEMA REFERENCED_TABLE_NAME "
        + "REFERENCED_COLUMN_NAME");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            foreach (var (column, position) in Statistics.KeyColumns(item))
            {
                yield return
                [
                    "def", database.Name, "PRIMARY", "def", database.Name, item.Name, column.Name, position, null, null, null,
                    null,
                ];
            }
        }
    }
}
