using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>
/// Counts rows for listings. The catalog counts those written; how many of them replaced others in a table with a key only
/// the backends know.
/// </summary>
internal static class RowCounts
{
    internal static long Of(SystemTableContext context, Table table)
        => table.HasUniqueKey && context.Services.TabletStats.Find(table) is { } known ? (long)known.Rows : table.Rows;

    /// <summary>Gives the rows of each partition by its id.</summary>
    internal static IReadOnlyDictionary<long, long> ByPartition(SystemTableContext context, Table table)
    {
        var live = table.HasUniqueKey ? context.Services.TabletStats.LiveRows(table) : new Dictionary<long, long>();
        return table.AllPartitions.ToDictionary(p => p.Id, p => live.TryGetValue(p.Id, out var rows) ? rows : p.Rows);
    }
}
