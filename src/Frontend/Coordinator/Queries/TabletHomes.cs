using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Coordinator.Queries;

/// <summary>Finds the backends that hold a tablet; only asked when the planned one is gone.</summary>
internal static class TabletHomes
{
    public static ImmutableArray<long> Find(CatalogSnapshot snapshot, long tabletId)
    {
        foreach (var table in snapshot.Objects.Values.OfType<Table>())
        {
            foreach (var partition in table.Partitions.Values)
            {
                foreach (var tablet in partition.Tablets)
                {
                    if (tablet.Id == tabletId) return tablet.BackendIds;
                }
            }
        }

        return [];
    }
}
