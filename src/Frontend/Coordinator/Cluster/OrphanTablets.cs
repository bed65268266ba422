using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Drops, before anything is served, the tablets that no table names: a drop or a failed creation that a crash kept
/// from reaching the backends leaves them behind.
/// </summary>
public static class OrphanTablets
{
    public static async Task DropAsync(CatalogSnapshot catalog, BackendSet backends, CancellationToken cancel)
    {
        var named = catalog.Objects.Values.OfType<Table>()
            .SelectMany(table => table.Partitions.Values)
            .SelectMany(partition => partition.Tablets)
            .Select(tablet => tablet.Id)
            .ToHashSet();
        foreach (var backend in backends.Alive)
        {
            try
            {
                var reply = await backend.StatsAsync(new TabletStatsRequest { All = true }, cancel).ConfigureAwait(false);
                var orphans = reply.Tablets.Select(t => t.TabletId).Where(id => !named.Contains(id)).ToList();
                if (orphans.Count == 0) continue;
                await backend.DropTabletsAsync(new DropTabletsRequest { TabletIds = { orphans } }, cancel).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is IOException or MatViewException)
            {
                // They cost room only; the next start tries again.
            }
        }
    }
}
