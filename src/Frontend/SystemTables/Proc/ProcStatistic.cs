using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Counts what databases hold and what is wrong with it: '/statistic', and '/statistic/DB' names the tablets.</summary>
internal static class ProcStatistic
{
    private const string Counts =
        "DbId DbName TableNum:bigint! PartitionNum:bigint! IndexNum:bigint! TabletNum:bigint! ReplicaNum:bigint! "
        + "UnhealthyTabletNum:bigint! InconsistentTabletNum:bigint! CloningTabletNum:bigint! ErrorStateTabletNum:bigint!";

    internal static ProcTable? Find(SystemTableContext context, string[] path)
    {
        if (path.Length == 0) return new ProcTable(Counts, () => All(context));
        if (path.Length > 1 || ProcDatabases.Database(context, path[0]) is not { } database) return null;
        return new ProcTable("UnhealthyTablets:text InconsistentTablets:text CloningTablets:text ErrorStateTablets:text", () =>
        {
            var found = new Found(context, [database]);
            return [[List(found.Unhealthy(database)), List(found.Inconsistent(database)), "[]", "[]"]];
        });
    }

    private static IEnumerable<IReadOnlyList<object?>> All(SystemTableContext context)
    {
        var databases = ProcDatabases.InOrder(context).ToList();
        var found = new Found(context, databases);
        var totals = new long[7];
        foreach (var database in databases)
        {
            var tables = Found.Tables(context, database);
            var partitions = tables.SelectMany(t => t.Partitions.Values).ToList();
            var tablets = partitions.SelectMany(p => p.Tablets).ToList();
            long[] row =
            [
                tables.Count, partitions.Count, partitions.Count, tablets.Count, tablets.Sum(t => (long)t.BackendIds.Length),
                found.Unhealthy(database).Count, found.Inconsistent(database).Count,
            ];
            for (var i = 0; i < row.Length; i++) totals[i] += row[i];
            yield return [database.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), database.Name, .. row, 0L, 0L];
        }

        yield return ["Total", databases.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), .. totals, 0L, 0L];
    }

    private static string List(IEnumerable<long> tablets) => $"[{string.Join(", ", tablets)}]";

    /// <summary>Finds the tablets that something is wrong with.</summary>
    private sealed class Found(SystemTableContext context, IReadOnlyList<Database> databases)
    {
        private readonly IReadOnlyDictionary<(long Backend, long Tablet), Protocol.TabletStats> _stats
            = context.Services.TabletStats.ReadBrief(databases.SelectMany(d => Tables(context, d)).SelectMany(t => t.Partitions.Values));

        private readonly HashSet<long> _damaged = [.. BackendSelves.Damaged(context).Select(d => d.Page.TabletId)];

        internal static List<Table> Tables(SystemTableContext context, Database database)
            => [.. context.Catalog.ObjectsOf(database).OfType<Table>()];

        internal List<long> Unhealthy(Database database) => Tablets(database, r => r.Status(context) != "OK");

        internal List<long> Inconsistent(Database database) => Tablets(database, r => _damaged.Contains(r.Tablet.Id));

        private List<long> Tablets(Database database, Func<TabletReplica, bool> isMeant)
            => [.. Tables(context, database).SelectMany(t => TabletReplica.Of(t, [], _stats)).Where(isMeant).Select(r => r.Tablet.Id)
                .Distinct().Order()];
    }
}
