using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Gives what backends say of themselves to those who may ask.</summary>
internal static class BackendSelves
{
    internal static IEnumerable<(long Backend, DescribeBackendReply Reply)> All(SystemTableContext context)
        => context.Services.TabletStats.Describe().Select(d => (d.Key, d.Value));

    internal static IEnumerable<(long Backend, DamagedPage Page)> Damaged(SystemTableContext context)
        => All(context).SelectMany(d => d.Reply.Damaged.Select(p => (d.Backend, p)));

    internal static DateTime Moment(long micros) => DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
}

/// <summary>Lists what checks of tablets found damaged.</summary>
[SystemTable("information_schema.be_damaged_pages")]
internal sealed class DamagedPagesTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "BE_ID:bigint! TABLE_SCHEMA TABLE_NAME PARTITION_NAME TABLE_ID:bigint! PARTITION_ID:bigint! TABLET_ID:bigint! ROWSET_ID:bigint! "
        + "KIND:! ROW_GROUP:int COLUMN_NAME COLUMN_ID:int PAGE:int PROBLEM:text! FOUND_AT:datetime!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (backend, page) in BackendSelves.Damaged(context))
        {
            var table = context.Catalog.Find(page.TableId) as Table;
            yield return
            [
                backend, table is null ? null : context.Catalog.DatabaseName(table.DatabaseId), table?.Name,
                table?.Partitions.Values.FirstOrDefault(p => p.Id == page.PartitionId)?.Name, page.TableId, page.PartitionId, page.TabletId,
                page.RowsetId, page.Kind, Place(page.RowGroup), table?.PhysicalColumns.FirstOrDefault(c => c.Id == page.ColumnId)?.Name,
                Place(page.ColumnId), Place(page.Page), page.Problem, BackendSelves.Moment(page.FoundAtMicros),
            ];
        }
    }

    private static object? Place(int number) => number < 0 ? null : number;
}

/// <summary>Lists the settings that backends were started with.</summary>
[SystemTable("information_schema.be_configs")]
internal sealed class BackendConfigs : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "BE_ID:bigint! NAME:! VALUE TYPE DEFAULT MUTABLE:bool!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => BackendSelves.All(context).SelectMany(d => d.Reply.Settings.Select(
            s => (IReadOnlyList<object?>)[d.Backend, s.Name, s.Value, s.Type, s.DefaultValue, false]));
}

/// <summary>Says how much compaction backends have to do.</summary>
[SystemTable("information_schema.be_compactions")]
internal sealed class BackendCompactions : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "BE_ID:bigint! CANDIDATES_NUM:bigint! BASE_COMPACTION_CONCURRENCY:bigint! CUMULATIVE_COMPACTION_CONCURRENCY:bigint! "
        + "LATEST_COMPACTION_SCORE:double! CANDIDATE_MAX_SCORE:double! MANUAL_COMPACTION_CONCURRENCY:bigint! "
        + "MANUAL_COMPACTION_CANDIDATES_NUM:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    // There is one kind of compaction: it merges what is new, with what is older as long as that is not much larger.
    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => BackendSelves.All(context).Select(d => (IReadOnlyList<object?>)
        [
            d.Backend, (long)d.Reply.CompactionCandidates, 0L, (long)d.Reply.CompactionsRunning, d.Reply.CompactionLastScore,
            d.Reply.CompactionMaxScore, 0L, 0L,
        ]);
}
