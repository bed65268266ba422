using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.Tables;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Lists the groups of tables whose buckets belong together: '/colocation_group'.</summary>
internal static class ProcColocation
{
    internal static ProcTable? Find(SystemTableContext context, string[] path) => path.Length > 0 ? null : new ProcTable(
        "GroupId:! GroupName:! TableIds:text BucketsNum:bigint ReplicationNum:bigint DistCols:text IsStable", () => Of(context));

    private static IEnumerable<IReadOnlyList<object?>> Of(SystemTableContext context)
        => context.Catalog.Objects.Values.OfType<Table>().Where(t => t.Properties.ContainsKey(ColocateGroups.Property))
            .GroupBy(t => (t.DatabaseId, Group: t.Properties[ColocateGroups.Property])).OrderBy(g => g.Min(t => t.Id))
            .Select(group =>
            {
                var tables = group.OrderBy(t => t.Id).ToList();
                var first = tables[0];
                var types = first.Distribution.HashColumns.Select(c => ColumnReader.Require(first.StoredColumns, c).Type.ToString());
                var replicas = first.Partitions.Values.FirstOrDefault() is { } partition ? ShowPartitions.Replicas(partition) : 1;
                return (IReadOnlyList<object?>)
                [
                    $"{first.DatabaseId}.{first.Id}", $"{first.DatabaseId}_{group.Key.Group}", string.Join(", ", tables.Select(t => t.Id)),
                    (long)first.Distribution.Buckets, replicas, string.Join(", ", types), "true",
                ];
            });
}
