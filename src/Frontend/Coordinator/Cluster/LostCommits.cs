using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Compares the versions of tablets with those of the catalog at the start. A commit is in the catalog before any tablet hears of it:
/// where a tablet knows more, the catalog has lost its end, and serving would show old rows and give versions twice.
/// </summary>
internal static class LostCommits
{
    internal static async Task CheckAsync(CatalogSnapshot catalog, BackendSet backends, CancellationToken cancel)
    {
        foreach (var backend in backends.Alive)
        {
            TabletStatsReply reply;
            try
            {
                reply = await backend.StatsAsync(new TabletStatsRequest { All = true, Brief = true }, cancel).ConfigureAwait(false);
            }
            catch (MatViewException) when (!backend.IsAlive)
            {
                continue;
            }

            var versions = reply.Tablets.ToDictionary(t => t.TabletId, t => t.Version);
            foreach (var table in catalog.Objects.Values.OfType<Table>())
            {
                foreach (var partition in table.AllPartitions)
                {
                    foreach (var tablet in partition.Tablets)
                    {
                        if (!tablet.BackendIds.Contains(backend.Id)) continue;
                        if (versions.GetValueOrDefault(tablet.Id) is var version && version > partition.VisibleVersion)
                            throw CoordinatorErrors.CommitsLost.With(tablet.Id, table.Name, version, partition.VisibleVersion);
                    }
                }
            }
        }
    }
}
