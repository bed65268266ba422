using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Decides which backend of the catalog answers at an address. Pure.</summary>
public static class BackendAssignment
{
    /// <summary>Number of a cluster's first backend.</summary>
    public const long FirstId = 10_001;

    /// <summary>
    /// Gives the catalog's entry for a backend that says who it is. Its data directory decides, wherever it is reached; one
    /// that belongs to no cluster yet gets a new number.
    /// </summary>
    public static BackendNode Decide(CatalogSnapshot catalog, string address, IdentifyReply identity, DateTime now)
    {
        if (identity.ClusterId.Length > 0 && identity.ClusterId != catalog.ClusterId)
            throw CoordinatorErrors.OtherCluster.With(address, identity.BackendId, identity.ClusterId, catalog.ClusterId);
        var known = catalog.Backends.Values.FirstOrDefault(b => b.DataDirectoryId == identity.DataDirectoryId);
        if (identity.BackendId != 0)
        {
            // A directory that was claimed before directories had ids is known by its number alone.
            known ??= catalog.Backends.GetValueOrDefault(identity.BackendId);
            if (known?.Id != identity.BackendId || (known.DataDirectoryId != identity.DataDirectoryId && known.DataDirectoryId.Length > 0))
                throw CoordinatorErrors.UnknownBackend.With(address, identity.BackendId, identity.DataDirectoryId);
        }

        known ??= catalog.Backends.Values.FirstOrDefault(b => b.Address == address && b.DataDirectoryId.Length == 0);
        return known is null
            ? new BackendNode(NextId(catalog), address, identity.DataDirectoryId, now)
            : known with { Address = address, DataDirectoryId = identity.DataDirectoryId };
    }

    private static long NextId(CatalogSnapshot catalog)
        => catalog.Backends.IsEmpty ? FirstId : Math.Max(FirstId, catalog.Backends.Keys.Max() + 1);
}
