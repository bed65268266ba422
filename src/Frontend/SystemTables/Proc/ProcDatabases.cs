using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>
/// Walks '/dbs/DB/TABLE/partitions/PARTITION/INDEX/TABLET'; databases, tables, partitions by number or name. The one index of a table
/// has the table's name and number.
/// </summary>
internal static class ProcDatabases
{
    private const string Databases =
        "DbId:bigint! DbName:! TableNum:bigint! Quota LastConsistencyCheckTime:datetime ReplicaQuota";

    private const string Tables =
        "TableId:bigint! TableName:! IndexNum:bigint PartitionColumnName PartitionNum:bigint State Type LastConsistencyCheckTime:datetime "
        + "ReplicaCount:bigint PartitionType StoragePath";

    private const string Replicas =
        "ReplicaId:bigint! BackendId:bigint! Version:bigint VersionHash:bigint LstSuccessVersion:bigint LstSuccessVersionHash:bigint "
        + "LstFailedVersion:bigint LstFailedVersionHash:bigint LstFailedTime:datetime SchemaHash:bigint DataSize:bigint RowCount:bigint "
        + "State IsBad IsSetBadForce VersionCount:bigint PathHash:bigint MetaUrl CompactionStatus IsErrorState";

    internal static ProcTable? Find(SystemTableContext context, string[] path)
    {
        if (path.Length == 0) return new ProcTable(Databases, () => AllDatabases(context));
        if (Database(context, path[0]) is not { } database) return null;
        if (path.Length == 1) return new ProcTable(Tables, () => AllTables(context, database));
        var tables = context.Catalog.ObjectsOf(database).OfType<Table>();
        if (tables.FirstOrDefault(t => IsNamed(path[1], t.Id, t.Name)) is not { } table) return null;
        return path[2..] switch
        {
            [] => new ProcTable("Nodes", () => [["partitions"], ["temp_partitions"], ["index_schema"]]),
            ["index_schema"] => new ProcTable(
                "IndexId:bigint! IndexName:! SchemaVersion:bigint SchemaHash:bigint ShortKeyColumnCount:bigint StorageType Keys",
                () =>
                [
                    [table.Id, table.Name, (long)table.SchemaVersion, 0L, (long)table.SortColumns.Length, "COLUMN", KeyModelName(table)],
                ]),
            ["index_schema", var index] when IsNamed(index, table.Id, table.Name)
                => Shown(new ShowColumns(), context, database, table, "COLUMNS"),
            ["temp_partitions"] => Shown(new ShowPartitions(), context, database, table, "TEMPORARY PARTITIONS"),
            ["partitions"] => Shown(new ShowPartitions(), context, database, table, "PARTITIONS"),
            ["partitions", var name, .. var rest]
                when table.Partitions.Values.FirstOrDefault(p => IsNamed(name, p.Id, p.Name)) is { } partition
                => InPartition(context, table, partition, rest),
            _ => null,
        };
    }

    /// <summary>Finds a database by its number or its name; null when there is none.</summary>
    internal static Database? Database(SystemTableContext context, string name)
        => context.Catalog.FindDatabase(name) ?? (long.TryParse(name, CultureInfo.InvariantCulture, out var id)
            ? context.Catalog.FindDatabase(id) : null);

    /// <summary>Lists the databases that somebody made, by their numbers.</summary>
    internal static IEnumerable<Database> InOrder(SystemTableContext context)
        => context.Catalog.Databases.Values.Where(d => !TemporaryTables.IsHome(d.Name)).OrderBy(d => d.Id);

    private static IEnumerable<IReadOnlyList<object?>> AllDatabases(SystemTableContext context)
        => InOrder(context).Select(d => (object?[])
        [
            d.Id, d.Name, (long)context.Catalog.ObjectsOf(d).Count(), ShowData.SizeQuota, null, ShowData.ReplicaQuota,
        ]);

    private static IEnumerable<IReadOnlyList<object?>> AllTables(SystemTableContext context, Database database)
    {
        foreach (var item in context.Catalog.ObjectsOf(database).OrderBy(o => o.Id))
        {
            if (item is not Table table)
            {
                yield return [item.Id, item.Name, 1L, "", 1L, "", "VIEW", null, 0L, "UNPARTITIONED", null];
                continue;
            }

            var partitioning = table.Partitioning;
            yield return
            [
                table.Id, table.Name, 1L, string.Join(", ", partitioning.Columns), (long)table.Partitions.Count, "NORMAL",
                table is MaterializedView ? "MATERIALIZED_VIEW" : "OLAP", null,
                table.Partitions.Values.Sum(p => p.Tablets.Sum(t => (long)t.BackendIds.Length)),
                partitioning.Kind == PartitionKind.None ? "UNPARTITIONED" : partitioning.Kind.ToString().ToUpperInvariant(), null,
            ];
        }
    }

    private static ProcTable? InPartition(SystemTableContext context, Table table, Partition partition, string[] path)
    {
        switch (path)
        {
            case []:
                return new ProcTable(
                    "IndexId:bigint! IndexName:! State LastConsistencyCheckTime:datetime", () => [[table.Id, table.Name, "NORMAL", null]]);
            case [var index] when IsNamed(index, table.Id, table.Name):
                return new ProcTable(
                    ShowTablets.Listed, () => TabletReplica.Of(context, table, [partition.Name]).Select(ShowTablets.Row));
            case [var index, var tablet] when IsNamed(index, table.Id, table.Name)
                && partition.Tablets.Any(t => t.Id.ToString(CultureInfo.InvariantCulture) == tablet):
                return new ProcTable(Replicas, () => OfTablet(
                    context, TabletReplica.Of(context, table, [partition.Name])
                        .Where(r => r.Tablet.Id.ToString(CultureInfo.InvariantCulture) == tablet)));
            default:
                return null;
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> OfTablet(SystemTableContext context, IEnumerable<TabletReplica> replicas)
    {
        var damaged = BackendSelves.Damaged(context).Select(d => (d.Backend, d.Page.TabletId)).ToHashSet();
        foreach (var replica in replicas)
        {
            var stats = replica.Stats ?? new TabletStats { Version = -1 };
            yield return
            [
                replica.Tablet.Id, replica.Backend, stats.Version, 0L, stats.Version, 0L, -1L, 0L, null, 0L, stats.Bytes, stats.Rows,
                "NORMAL", damaged.Contains((replica.Backend, replica.Tablet.Id)) ? "true" : "false", "false", (long)stats.Rowsets, 0L, "",
                "", "false",
            ];
        }
    }

    private static ProcTable Shown(SystemTableSource source, SystemTableContext context, Database database, Table table, string words)
        => ProcTable.Of(
            source,
            context with { Show = new ShowStatement(words) { From = new ObjectName(table.Name), From2 = new ObjectName(database.Name) } });

    private static string KeyModelName(Table table) => table.KeyModel switch
    {
        KeyModel.Aggregate => "AGG_KEYS", KeyModel.Unique => "UNIQUE_KEYS", KeyModel.Primary => "PRIMARY_KEYS", _ => "DUP_KEYS",
    };

    private static bool IsNamed(string text, long id, string name) => text == name || text == id.ToString(CultureInfo.InvariantCulture);
}
