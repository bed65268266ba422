using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tablets of a table, or says whose tablet a number is.</summary>
[SystemTable("show", Show = "TABLET|TABLETS")]
internal sealed class ShowTablets : SystemTableSource
{
    internal static readonly IReadOnlyList<SystemColumn> Listed = ColumnList.Of(
        "TabletId:bigint! ReplicaId:bigint! BackendId:bigint! SchemaHash:bigint Version:bigint VersionHash:bigint "
        + "LstSuccessVersion:bigint LstSuccessVersionHash:bigint LstFailedVersion:bigint LstFailedVersionHash:bigint "
        + "LstFailedTime:datetime DataSize RowCount:bigint State LstConsistencyCheckTime:datetime CheckVersion:bigint "
        + "CheckVersionHash:bigint VersionCount:bigint PathHash:bigint MetaUrl CompactionStatus DiskRootPath");

    private static readonly IReadOnlyList<SystemColumn> s_one = ColumnList.Of(
        "DbName TableName PartitionName IndexName DbId:bigint TableId:bigint PartitionId:bigint IndexId:bigint IsSync DetailCmd");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context)
        => context.Show is { Arguments.Count: > 0 } ? s_one : Listed;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        if (context.Show!.Arguments is [var asked, ..]) return One(context, asked); // Only SHOW reads this table.
        var table = TabletReplica.Named(context);
        return TabletReplica.Of(context, table, context.Show.Partitions).Select(Row);
    }

    internal static IReadOnlyList<object?> Row(TabletReplica replica)
    {
        var version = replica.Stats?.Version ?? -1;
        return
        [
            replica.Tablet.Id, replica.Tablet.Id, replica.Backend, 0L, version, 0L, version, 0L, -1L, 0L, null,
            ShowPartitions.Size(replica.Stats?.Bytes ?? 0), replica.Stats?.Rows ?? 0, "NORMAL", null, -1L, 0L,
            (long)(replica.Stats?.Rowsets ?? 0), 0L, "", "", "",
        ];
    }

    private static IEnumerable<IReadOnlyList<object?>> One(SystemTableContext context, Expression asked)
    {
        // A number that no tablet has is no error but a row of nothing.
        var id = TabletReplica.IdOf(asked) ?? -1;
        foreach (var table in context.Catalog.Objects.Values.OfType<Table>())
        {
            foreach (var partition in table.AllPartitions)
            {
                if (!partition.Tablets.Any(t => t.Id == id)) continue;
                var database = context.Catalog.DatabaseName(table.DatabaseId);
                context.Session.Require("SELECT", database, table.Name);
                var replicas = TabletReplica.Of(context, table, [partition.Name]).Where(r => r.Tablet.Id == id);
                return
                [
                    [
                        database, table.Name, partition.Name, table.Name, table.DatabaseId, table.Id, partition.Id, table.Id,
                        replicas.All(r => r.Status(context) == "OK") ? "true" : "false",
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"SHOW PROC '/dbs/{table.DatabaseId}/{table.Id}/partitions/{partition.Id}/{table.Id}/{id}';"),
                    ],
                ];
            }
        }

        return [["", "", "", "", -1L, -1L, -1L, -1L, "true", ""]];
    }
}
