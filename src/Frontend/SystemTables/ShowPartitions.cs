using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the partitions of one table or materialized view.</summary>
[SystemTable("show", Show = "PARTITIONS|TEMPORARY PARTITIONS")]
internal sealed class ShowPartitions : SystemTableSource
{
    private const string Names =
        "PartitionId:bigint! PartitionName:! VisibleVersion:bigint! VisibleVersionTime:datetime VisibleVersionHash:bigint State "
        + "PartitionKey Range:text DistributionKey Buckets:bigint ReplicationNum:bigint StorageMedium CooldownTime "
        + "LastConsistencyCheckTime DataSize IsInMemory RowCount:bigint";

    private static readonly IReadOnlyList<SystemColumn> s_range = ColumnList.Of(Names);
    private static readonly IReadOnlyList<SystemColumn> s_list = ColumnList.Of(Names.Replace("Range:", "List:", StringComparison.Ordinal));
    private static readonly IReadOnlyList<SystemColumn> s_view = ColumnList.Of("SyncWithBaseTables UnsyncTables:text");

    /// <summary>Is written where nothing cools down, as StarRocks does.</summary>
    private const string Never = "9999-12-31 23:59:59";

    public override string? LikeColumn => "PartitionName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
    {
        var table = Named(context);
        var columns = table.Partitioning.Kind == PartitionKind.List ? s_list : s_range;
        return table is MaterializedView ? [.. columns, .. s_view] : columns;
    }

    internal static string Medium(Table table) => table.Properties.GetValueOrDefault("storage_medium", "HDD").ToUpperInvariant();

    internal static string CooldownTime(Table table) => table.Properties.GetValueOrDefault("storage_cooldown_time", Never);

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var table = Named(context);
        var temporary = context.Show!.Words.StartsWith("TEMPORARY", StringComparison.Ordinal); // Only SHOW reads this table.
        if (temporary) table = table.WithTemporaryOnly();
        var keys = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns);
        var counts = RowCounts.ByPartition(context, table);
        var stale = table is MaterializedView shown ? Freshness.Of(shown, context.Catalog.Find).StalePartitions.ToHashSet() : null;
        var tablesBehind = table is MaterializedView read ? TablesBehind(read, context.Catalog) : null;
        foreach (var partition in table.Partitions.Values)
        {
            object?[] row =
            [
                partition.Id, partition.Name, partition.VisibleVersion, partition.VisibleVersionTime, 0L, "NORMAL",
                string.Join(", ", table.Partitioning.Columns), PartitionNames.Show(partition.Bounds, keys),
                DistributionKey(table), (long)partition.Buckets, Replicas(partition), Medium(table), CooldownTime(table), null,
                Size(partition.Bytes), "false", counts[partition.Id],
            ];
            if (table is not MaterializedView view)
            {
                yield return row;
                continue;
            }

            var behind = tablesBehind![partition.Name].ToList(); // Made for views.
            yield return
            [
                .. row, stale!.Contains(partition.Name) ? "false" : "true", // The same.
                "[" + string.Join(",", behind.Select(t => $"\"{t}\"")) + "]",
            ];
        }
    }

    // Each base alone: which partitions would be stale if only it had changed.
    private static ILookup<string, string> TablesBehind(MaterializedView view, CatalogSnapshot catalog)
    {
        var freshness = Freshness.Of(view, catalog.Find);
        return view.BaseIds.SelectMany(
                id => freshness.StaleBy(counted => counted == id),
                (id, partition) => (Name: catalog.Find(id)?.Name ?? "", Partition: partition))
            .ToLookup(p => p.Partition, p => p.Name);
    }

    internal static string DistributionKey(Table table)
        => table.Distribution.IsRandom ? "ALL KEY" : string.Join(", ", table.Distribution.HashColumns);

    internal static long Replicas(Partition partition) => partition.Tablets.IsEmpty ? 1 : partition.Tablets[0].BackendIds.Length;

    internal static string Size(long bytes)
    {
        string[] units = ["B", "KB", "MB", "GB", "TB"];
        var size = (double)bytes;
        var unit = 0;
        for (; size >= 1024 && unit < units.Length - 1; unit++) size /= 1024;
        return size.ToString(unit == 0 ? "0" : "0.000", CultureInfo.InvariantCulture) + units[unit];
    }

    private static Table Named(SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        var table = context.Catalog.RequireTable(database, name);
        context.Session.Require("SELECT", database, name);
        return table;
    }
}
