using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Says how much a database or a table holds, in StarRocks' shape: SHOW DATA [FROM t].</summary>
[SystemTable("show", Show = "DATA")]
internal sealed class ShowData : SystemTableSource
{
    /// <summary>There are no quotas: as many bytes and replicas as StarRocks shows where none is set.</summary>
    internal const string SizeQuota = "8388608.000 TB";
    internal const string ReplicaQuota = "9223372036854775807";

    private static readonly IReadOnlyList<SystemColumn> s_database = ColumnList.Of("TableName Size ReplicaCount");
    private static readonly IReadOnlyList<SystemColumn> s_table = ColumnList.Of("TableName IndexName Size ReplicaCount RowCount");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => context.Show?.From is null ? s_database : s_table;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        if (context.Show?.From is not null)
        {
            var table = TabletReplica.Named(context);
            var (bytes, count) = Sum(TabletReplica.Of(context, table, context.Show.Partitions));
            yield return [table.Name, table.Name, Size(bytes), Text(count), Text(RowCounts.Of(context, table))];
            yield return ["", "Total", Size(bytes), Text(count), ""];
            yield break;
        }

        var database = context.ShownDatabase();
        var tables = context.Catalog.ObjectsOf(context.Catalog.RequireDatabase(database)).OfType<Table>()
            .Where(t => Privileges.MaySee(context.Session.User, database, t.Name)).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var stats = context.Services.TabletStats.ReadBrief(tables.SelectMany(t => t.Partitions.Values));
        var (allBytes, all) = (0L, 0L);
        foreach (var table in tables)
        {
            var (bytes, count) = Sum(TabletReplica.Of(table, [], stats));
            yield return [table.Name, Size(bytes), Text(count)];
            allBytes += bytes;
            all += count;
        }

        yield return ["Total", Size(allBytes), Text(all)];
        yield return ["Quota", SizeQuota, ReplicaQuota];
        yield return ["Left", SizeQuota, Text(long.MaxValue - all)];
    }

    private static (long Bytes, long Count) Sum(IEnumerable<TabletReplica> replicas)
        => replicas.Aggregate((Bytes: 0L, Count: 0L), (sum, r) => (sum.Bytes + (r.Stats?.Bytes ?? 0), sum.Count + 1));

    /// <summary>Prints a size as SHOW DATA does: three decimals, a blank, the unit; no unit for nothing.</summary>
    internal static string Size(long bytes)
    {
        string[] units = ["B", "KB", "MB", "GB", "TB"];
        var size = (double)bytes;
        var unit = 0;
        for (; size >= 1024 && unit < units.Length - 1; unit++) size /= 1024;
        return size.ToString("0.000", CultureInfo.InvariantCulture) + " " + (bytes == 0 ? "" : units[unit]);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
