using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the tablets of all backends, as they report them.</summary>
[SystemTable("information_schema.be_tablets")]
internal sealed class BackendTablets : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "BE_ID:bigint! TABLE_ID:bigint! PARTITION_ID:bigint! TABLET_ID:bigint! NUM_VERSION:bigint MAX_VERSION:bigint "
        + "MIN_VERSION:bigint NUM_ROWSET:bigint NUM_ROW:bigint DATA_SIZE:bigint INDEX_MEM:bigint CREATE_TIME:bigint STATE TYPE "
        + "DATA_DIR SHARD_ID:bigint SCHEMA_HASH:bigint INDEX_DISK:bigint MEDIUM_TYPE NUM_SEGMENT:bigint");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var stats = context.Services.TabletStats.ReadBrief(context.Catalog);
        foreach (var table in context.Catalog.Objects.Values.OfType<Table>().OrderBy(t => t.Id))
        {
            foreach (var replica in TabletReplica.Of(table, [], stats))
            {
                var known = replica.Stats ?? new TabletStats { Version = replica.Partition.VisibleVersion };
                yield return
                [
                    replica.Backend, table.Id, replica.Partition.Id, replica.Tablet.Id, (long)known.Rowsets, known.Version, 0L,
                    (long)known.Rowsets, known.Rows, known.Bytes, 0L, new DateTimeOffset(table.CreatedAt).ToUnixTimeSeconds(), "RUNNING",
                    table.KeyModel.ToString().ToUpperInvariant(), "", 0L, 0L, 0L, "HDD", (long)known.Rowsets,
                ];
            }
        }
    }
}
