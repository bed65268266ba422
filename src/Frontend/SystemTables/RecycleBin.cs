using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what was dropped and can be taken back by RECOVER, with Doris' columns.</summary>
[SystemTable("show", Show = "CATALOG RECYCLE BIN")]
internal sealed class RecycleBin : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Type:! Name:! DbId:bigint! TableId:bigint PartitionId:bigint DropTime:datetime DataSize:bigint RemoteDataSize:bigint");

    public override string? LikeColumn => "Name";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var item in context.Catalog.Trash.Values.OrderBy(t => t.DroppedAt).ThenBy(t => t.Id))
        {
            var (type, name, table) = item switch
            {
                { Database: not null } => ("Database", item.DatabaseName, (string?)null),
                { Partition: { } partition } => ("Partition", partition.Name, context.Catalog.Find(item.TableId)?.Name),
                _ => ("Table", item.Objects[0].Name, item.Objects[0].Name),
            };
            if (!Privileges.MaySee(context.Session.User, item.DatabaseName, table)) continue;
            long? tableId = type == "Table" ? item.Id : type == "Partition" ? item.TableId : null;
            long? partitionId = type == "Partition" ? item.Id : null;
            yield return
                [type, name, item.DatabaseId, tableId, partitionId, item.DroppedAt, item.Partitions.Sum(p => p.Bytes), 0L];
        }
    }
}
