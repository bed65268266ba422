using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Spreads the buckets of a new partition over the backends. Pure.</summary>
public static class TabletPlacement
{
    /// <summary>
    /// Gives a tablet for each bucket, replicas on neighbouring backends; partitions start one backend further each, so
    /// that
    /// many small ones spread too.
    /// </summary>
    public static ImmutableArray<Tablet> Place(
        int buckets, int replicas, IReadOnlyList<long> backendIds, int partitionNumber, Func<long> newId)
    {
        if (replicas > backendIds.Count) throw CoordinatorErrors.TooFewBackends.With(replicas, backendIds.Count);
        var tablets = ImmutableArray.CreateBuilder<Tablet>(buckets);
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var homes = ImmutableArray.CreateBuilder<long>(replicas);
            for (var replica = 0; replica < replicas; replica++)
                homes.Add(backendIds[(partitionNumber + bucket + replica) % backendIds.Count]);
            tablets.Add(new Tablet(newId(), bucket, homes.MoveToImmutable()));
        }

        return tablets.MoveToImmutable();
    }
}
