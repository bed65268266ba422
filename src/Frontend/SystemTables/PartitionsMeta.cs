using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists partitions of tables and materialized views with their versions.</summary>
[SystemTable("information_schema.partitions_meta")]
internal sealed class PartitionsMeta : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "DB_NAME:! TABLE_NAME:! PARTITION_NAME:! PARTITION_ID:bigint! COMPACT_VERSION:bigint VISIBLE_VERSION:bigint! "
        + "VISIBLE_VERSION_TIME:datetime NEXT_VERSION:bigint DATA_VERSION:bigint VERSION_EPOCH:bigint VERSION_TXN_TYPE "
        + "PARTITION_KEY PARTITION_VALUE:text DISTRIBUTION_KEY BUCKETS:int REPLICATION_NUM:int STORAGE_MEDIUM "
        + "COOLDOWN_TIME:datetime LAST_CONSISTENCY_CHECK_TIME:datetime IS_IN_MEMORY:bool IS_TEMP:bool DATA_SIZE:bigint "
        + "ROW_COUNT:bigint ENABLE_DATACACHE:bool AVG_CS:double P50_CS:double MAX_CS:double STORAGE_PATH STORAGE_SIZE:bigint "
        + "METADATA_SWITCH_VERSION:bigint TABLET_BALANCED:bool");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table table) continue;
            var keys = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns);
            var counts = RowCounts.ByPartition(context, table);
            foreach (var partition in table.AllPartitions)
            {
                yield return
                [
                    database.Name, table.Name, partition.Name, partition.Id, 0L, partition.VisibleVersion,
                    partition.VisibleVersionTime, partition.VisibleVersion + 1, partition.VisibleVersion, 0L,
                    "TXN_NORMAL", string.Join(", ", table.Partitioning.Columns), PartitionNames.Show(partition.Bounds, keys),
                    ShowPartitions.DistributionKey(table), partition.Buckets, ShowPartitions.Replicas(partition),
                    ShowPartitions.Medium(table), CooldownTime(table), null, false,
                    table.TemporaryPartitions.ContainsKey(partition.Name), partition.Bytes,
                    counts[partition.Id], true, 0.0, 0.0, 0.0, null, partition.Bytes, 0L, IsBalanced(partition),
                ];
            }
        }
    }

    private static DateTime? CooldownTime(Table table) => DateTime.TryParse(
        table.Properties.GetValueOrDefault("storage_cooldown_time"), CultureInfo.InvariantCulture, out var time) ? time : null;

    // Backends that hold none of it may have come later.
    private static bool IsBalanced(Partition partition)
    {
        var counts = partition.Tablets.SelectMany(t => t.BackendIds).GroupBy(b => b).Select(g => g.Count()).ToList();
        return counts.Count == 0 || counts.Max() - counts.Min() <= 1;
    }
}
