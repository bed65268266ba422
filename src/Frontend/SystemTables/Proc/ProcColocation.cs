using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.Tables;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Lists the groups of tables whose buckets belong together: '/colocation_group'.</summary>
internal static class ProcColocation
{
    internal static ProcTable? Find(SystemTableContext context, string[] path) => path.Length > 0 ? null : new ProcTable(
        "GroupId:! GroupName:! TableIds:text BucketsNum:bigint ReplicationNum:bigint DistCols:text IsStable", () => Of(context));

    private static IEnumerable<IReadOnlyList<object?>> Of(SystemTableContext context)
        => context.Catalog.Objects.Values.OfType<Table>().Where(t => ColocateGroup.NameOf(t) is not null)
            .GroupBy(t => (t.DatabaseId, Group: ColocateGroup.NameOf(t)!)).OrderBy(g => g.Min(t => t.Id)) // Just filtered.
            .Select(group =>
            {
                var tables = group.OrderBy(t => t.Id).ToList();
                var first = tables[0];
                var id = ColocateGroup.Find(context.Catalog, first.DatabaseId, group.Key.Group)?.Id ?? first.Id;
                var types = first.Distribution.HashColumns.Select(c => ColumnReader.Require(first.StoredColumns, c).Type.ToString());
                var replicas = first.Partitions.Values.FirstOrDefault() is { } partition ? ShowPartitions.Replicas(partition) : 1;
                var stable = tables.TrueForAll(t => ColocateGroups.IsInPlace(t, context.Catalog));
                return (IReadOnlyList<object?>)
                [
                    $"{first.DatabaseId}.{id}", $"{first.DatabaseId}_{group.Key.Group}", string.Join(", ", tables.Select(t => t.Id)),
                    (long)first.Distribution.Buckets, replicas, string.Join(", ", types), stable ? "true" : "false",
                ];
            });
}
