using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Gives new partitions of tables in a colocate group the places that the group has. Places stay when backends join; of a backend that
/// the cluster no longer has, others take the buckets over.
/// </summary>
public sealed class ColocatePlacement(CatalogStore store, BackendSet backends)
{
    /// <summary>Gives the backend of each bucket; null for a table outside of groups.</summary>
    public ImmutableArray<long>? HomesOf(Table table, IReadOnlyList<long> alive)
    {
        var buckets = table.Distribution.Buckets;
        if (ColocateGroup.NameOf(table) is not { } name) return null;
        var group = ColocateGroup.Find(store.Current, table.DatabaseId, name);
        if (group?.Homes.Length != buckets || !group.Homes.All(h => backends.Find(h) is not null))
        {
            store.Commit(before =>
            {
                group = Decide(before, table, name, buckets, alive);
                return [new PutDocument(group.ToDocument())];
            });
        }

        // Rows can be written while a backend is lost; the group is not stable then.
        return [.. group!.Homes.Select((home, bucket) => alive.Contains(home) ? home : alive[bucket % alive.Count])]; // Decided above.
    }

    private ColocateGroup Decide(CatalogSnapshot snapshot, Table table, string name, int buckets, IReadOnlyList<long> alive)
    {
        var known = ColocateGroup.Find(snapshot, table.DatabaseId, name);
        var others = ColocateGroup.TablesOf(snapshot, table.DatabaseId, name);
        var homes = known?.Homes.Length == buckets ? known.Homes
            : others.Select(ColocateGroup.HomesOf).OfType<ImmutableArray<long>>().FirstOrDefault(h => h.Length == buckets);
        if (homes.IsDefault) homes = [.. Enumerable.Repeat(0L, buckets)];
        homes = [.. homes.Select((home, bucket) => backends.Find(home) is null ? alive[bucket % alive.Count] : home)];
        return new ColocateGroup(known?.Id ?? table.Id, table.DatabaseId, name, homes);
    }
}
