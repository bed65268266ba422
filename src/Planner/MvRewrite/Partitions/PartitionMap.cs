using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Is the mapping of one state of a table to the partitions of the views that follow it in the same way, which share it.
/// </summary>
internal sealed class PartitionMap
{
    private static readonly ConditionalWeakTable<Table, ConcurrentDictionary<PartitionTracking, PartitionMap>> s_known = [];
    private readonly Dictionary<long, List<int>> _places;

    private PartitionMap(ImmutableArray<MappedPartition> partitions)
    {
        Partitions = partitions;
        _places = [];
        for (var i = 0; i < partitions.Length; i++)
        {
            foreach (var partition in partitions[i].Bases)
            {
                if (!_places.TryGetValue(partition.Id, out var places)) _places[partition.Id] = places = new List<int>(1);
                places.Add(i);
            }
        }
    }

    private PartitionMap(PartitionMap before, TableChange change)
    {
        _places = before._places;
        var partitions = before.Partitions.ToBuilder();
        foreach (var moved in change.Moved)
        {
            foreach (var place in before.PlacesOf(moved.Id))
            {
                var bases = partitions[place].Bases;
                for (var i = 0; i < bases.Length; i++)
                {
                    if (bases[i].Id == moved.Id) bases = bases.SetItem(i, moved);
                }

                partitions[place] = partitions[place] with { Bases = bases };
            }
        }

        Partitions = partitions.ToImmutable();
    }

    internal ImmutableArray<MappedPartition> Partitions { get; }

    /// <summary>Gives the numbers of the partitions that a base partition's rows can fall into.</summary>
    internal IReadOnlyList<int> PlacesOf(long basePartitionId) => _places.GetValueOrDefault(basePartitionId) ?? (IReadOnlyList<int>)[];

    // What it is called in the view does not matter, but what it is.
    private static string TypeOf(MaterializedView view, PartitionTracking tracking)
        => tracking.IsDated ? view.StoredColumns.First(c => c.Name == tracking.MvColumn).Type.ToString() : "";

    /// <summary>Gives the mapping of a table; with that of an earlier state of it only what moved is mapped anew.</summary>
    internal static PartitionMap Of(
        MaterializedView view, PartitionTracking tracking, Table table, PartitionMap? before = null, TableChange? change = null)
        => s_known.GetOrCreateValue(table).GetOrAdd(
            tracking with { MvColumn = TypeOf(view, tracking) },
            _ => before is not null && change is { MovesOn: true }
                ? new PartitionMap(before, change) : new PartitionMap(PartitionMapping.Map(view, table)));
}
