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
    private static string TypeOf(MaterializedView view, string column)
        => view.StoredColumns.FirstOrDefault(c => c.Name == column)?.Type.ToString() ?? "";

    /// <summary>Gives the mapping of a view's tables. Views that follow a table in the same way share it.</summary>
    internal static PartitionMap Of(MaterializedView view, IReadOnlyCollection<Table> bases)
        => Shared(view, bases) is { } shared
            ? shared.Maps.GetOrAdd(shared.Key, _ => new PartitionMap(PartitionMapping.Map(view, bases)))
            : new PartitionMap(PartitionMapping.Map(view, bases));

    /// <summary>Gives the mapping after one of the tables moved on: only what moved is mapped anew.</summary>
    internal PartitionMap After(TableChange change, MaterializedView view, IReadOnlyCollection<Table> bases)
        => Shared(view, bases) is { } shared ? shared.Maps.GetOrAdd(shared.Key, _ => new PartitionMap(this, change))
            : new PartitionMap(this, change);

    private static (ConcurrentDictionary<PartitionTracking, PartitionMap> Maps, PartitionTracking Key)? Shared(
        MaterializedView view, IReadOnlyCollection<Table> bases)
    {
        if (view.Tracking is not { } tracking || !view.MoreTrackings.IsEmpty) return null;
        var table = bases.First(b => b.Id == tracking.BaseTableId);
        var key = tracking with
        {
            MvColumn = TypeOf(view, tracking.MvColumn),
            MoreColumns = [.. tracking.MoreColumns.Select(c => c with { MvColumn = TypeOf(view, c.MvColumn) })],
        };
        return (s_known.GetOrCreateValue(table), key);
    }
}
