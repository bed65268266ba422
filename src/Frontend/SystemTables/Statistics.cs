using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the key columns of tables with unique keys as an index named PRIMARY, and named indexes.</summary>
[SystemTable("information_schema.statistics")]
internal sealed class Statistics : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! NON_UNIQUE:bigint! INDEX_SCHEMA:! INDEX_NAME:! SEQ_IN_INDEX:bigint! "
        + "COLUMN_NAME COLLATION CARDINALITY:bigint SUB_PART:bigint PACKED NULLABLE:! INDEX_TYPE:! COMMENT:! INDEX_COMMENT:! "
        + "IS_VISIBLE:! EXPRESSION:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            foreach (var (column, position) in KeyColumns(item))
            {
                yield return
                [
                    "def", database.Name, item.Name, 0L, database.Name, "PRIMARY", position, column.Name, "A",
                    ((Table)item).Rows, null, null, "", "BTREE", "", "", "YES", null,
                ];
            }

            foreach (var (index, column, position) in IndexColumns(item))
            {
                yield return
                [
                    "def", database.Name, item.Name, 1L, database.Name, index.Name, position, column.Name, null, null, null, null,
                    column.Nullable ? "YES" : "", index.Kind, "", index.Comment, "YES", null,
                ];
            }
        }
    }

    /// <summary>Gives the columns of named indexes, numbered from 1.</summary>
    internal static IEnumerable<(TableIndex Index, Column Column, long Position)> IndexColumns(CatalogObject item)
    {
        foreach (var index in (item as Table)?.AllIndexes ?? [])
        {
            for (var i = 0; i < index.Columns.Length; i++)
            {
                if (item.Columns.FirstOrDefault(c => c.Name == index.Columns[i]) is { } column) yield return (index, column, i + 1L);
            }
        }
    }

    /// <summary>Gives the key columns of a table with unique keys, numbered from 1.</summary>
    internal static IEnumerable<(Column Column, long Position)> KeyColumns(CatalogObject item)
        => item is Table { KeyModel: KeyModel.Primary or KeyModel.Unique } table
            ? table.StoredColumns.Where(c => c.IsKey).Select((c, i) => (c, i + 1L))
            : [];
}

/// <summary>Lists the index of one table.</summary>
[SystemTable("show", Show = "INDEX|INDEXES|KEYS")]
internal sealed class ShowIndex : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Table:! Non_unique:bigint! Key_name:! Seq_in_index:uint! Column_name Collation Cardinality:bigint Sub_part:bigint "
        + "Packed Null:! Index_type:! Comment:! Index_comment:! Visible:! Expression:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        if (Sessions.SystemDatabases.IsSystem(database)) yield break;
        var item = context.Catalog.Require(database, name);
        foreach (var (column, position) in Statistics.KeyColumns(item))
        {
            yield return
            [
                item.Name, 0L, "PRIMARY", position, column.Name, "A", ((Table)item).Rows, null, null, "", "BTREE", "", "", "YES",
                null,
            ];
        }

        foreach (var (index, column, position) in Statistics.IndexColumns(item))
        {
            yield return
            [
                item.Name, 1L, index.Name, position, column.Name, null, null, null, null, column.Nullable ? "YES" : "", index.Kind, "",
                index.Comment, "YES", null,
            ];
        }
    }
}
