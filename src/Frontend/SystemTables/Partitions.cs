using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>
/// Lists partitions with MySQL's columns; an unpartitioned table is one row without a partition name.
/// </summary>
[SystemTable("information_schema.partitions")]
internal sealed class Partitions : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! PARTITION_NAME SUBPARTITION_NAME PARTITION_ORDINAL_POSITION:bigint "
        + "SUBPARTITION_ORDINAL_POSITION:bigint PARTITION_METHOD SUBPARTITION_METHOD PARTITION_EXPRESSION:text "
        + "SUBPARTITION_EXPRESSION:text PARTITION_DESCRIPTION:text TABLE_ROWS:bigint AVG_ROW_LENGTH:bigint "
        + "DATA_LENGTH:bigint MAX_DATA_LENGTH:bigint INDEX_LENGTH:bigint DATA_FREE:bigint CREATE_TIME:datetime "
        + "UPDATE_TIME:datetime CHECK_TIME:datetime CHECKSUM:bigint PARTITION_COMMENT NODEGROUP TABLESPACE_NAME");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table table) continue;
            var keys = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns);
            var isPartitioned = table.Partitioning.Kind != PartitionKind.None;
            var position = 0L;
            var counts = RowCounts.ByPartition(context, table);
            foreach (var partition in table.Partitions.Values)
            {
                var rows = counts[partition.Id];
                yield return
                [
                    "def", database.Name, table.Name, isPartitioned ? partition.Name : null, null,
                    isPartitioned ? ++position : null, null,
                    isPartitioned ? table.Partitioning.Kind.ToString().ToUpperInvariant() : null, null,
                    isPartitioned ? string.Join(",", table.Partitioning.Columns.Select(c => $"`{c}`")) : null, null,
                    isPartitioned ? PartitionNames.Show(partition.Bounds, keys) : null, rows,
                    rows == 0 ? 0 : partition.Bytes / rows, partition.Bytes, 0L, 0L, 0L, table.CreatedAt,
                    partition.VisibleVersionTime, null, null, "", "", null,
                ];
            }
        }
    }
}
