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
        var stats = context.Services.TabletStats.Read(context.Catalog);
        foreach (var item in context.Catalog.Objects.Values.OrderBy(o => o.Id))
        {
            if (item is not Table table) continue;
            foreach (var partition in table.Partitions.Values)
            {
                foreach (var tablet in partition.Tablets)
                {
                    foreach (var home in tablet.BackendIds)
                    {
                        var known = stats.GetValueOrDefault((home, tablet.Id)) ?? new TabletStats { Version = partition.VisibleVersion };
                        yield return
                        [
                            home, table.Id, partition.Id, tablet.Id, (long)known.Rowsets, known.Version, 0L, (long)known.Rowsets,
                            known.Rows, known.Bytes, 0L, new DateTimeOffset(table.CreatedAt).ToUnixTimeSeconds(), "RUNNING",
                            table.KeyModel.ToString().ToUpperInvariant(), "", 0L, 0L, 0L, "HDD", (long)known.Rowsets,
                        ];
                    }
                }
            }
        }
    }
}
