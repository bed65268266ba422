using System.Collections.Immutable;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Planner;
using MatViewDb.Protocol;
using Google.Protobuf.WellKnownTypes;

namespace MatViewDb.Coordinator.Queries;

/// <summary>Is one fragment instance with the backend that runs it.</summary>
public sealed record PlacedFragment(IBackend Backend, FragmentRequest Request);

/// <summary>
/// Decides which backends run the instances of a plan's fragments, gives each scan the tablets of its backend, and connects
/// exchanges. Pure but for asking which backends are alive.
/// </summary>
public sealed class FragmentPlacer(BackendSet backends, ReplicaChoice replicas)
{
    /// <summary>Gives instances ordered so that receivers start before their senders; the first is the root.</summary>
    public IReadOnlyList<PlacedFragment> Place(PhysicalPlan plan, string queryId, QueryOptions options)
    {
        var homes = Homes(plan);
        var placed = new List<PlacedFragment>();
        foreach (var fragment in plan.Fragments)
        {
            var at = homes[fragment.Id];
            for (var instance = 0; instance < at.Count; instance++)
            {
                var root = fragment.Root.Clone();
                Fill(root, at[instance], plan, homes, fragment);
                placed.Add(new PlacedFragment(at[instance], new FragmentRequest
                {
                    QueryId = queryId,
                    FragmentId = fragment.Id,
                    Instance = instance,
                    InstanceCount = at.Count,
                    Root = root,
                    Options = options,
                }));
            }
        }

        return placed;
    }

    private Dictionary<int, IReadOnlyList<IBackend>> Homes(PhysicalPlan plan)
    {
        var alive = backends.RequireAlive();
        var homes = new Dictionary<int, IReadOnlyList<IBackend>>();
        foreach (var fragment in plan.Fragments)
        {
            homes[fragment.Id] = fragment.Placement switch
            {
                FragmentPlacement.AtTablets => AtTablets(fragment.Root, alive),
                FragmentPlacement.Everywhere => alive,
                _ => [alive[0]],
            };
        }

        return homes;
    }

    private IReadOnlyList<IBackend> AtTablets(PlanNode root, IReadOnlyList<IBackend> alive)
    {
        var ids = new SortedSet<long>();
        foreach (var node in Nodes(root))
        {
            if (!node.Spec.Is(ScanSpec.Descriptor)) continue;
            foreach (var tablet in node.Spec.Unpack<ScanSpec>().Tablets) ids.Add(replicas.HomeOf(tablet.TabletId, tablet.BackendId));
        }

        return ids.Count == 0 ? [alive[0]] : [.. ids.Select(backends.Require)];
    }

    private void Fill(
        PlanNode node, IBackend home, PhysicalPlan plan, Dictionary<int, IReadOnlyList<IBackend>> homes, Fragment fragment)
    {
        if (node.Spec.Is(ScanSpec.Descriptor)) FillScan(node, home, homes[fragment.Id].Count);
        else if (node.Spec.Is(ExchangeSourceSpec.Descriptor))
        {
            var source = node.Spec.Unpack<ExchangeSourceSpec>();
            source.Senders = homes[fragment.Senders.GetValueOrDefault(source.ExchangeId, source.ExchangeId)].Count;
            node.Spec = Any.Pack(source);
        }
        else if (node.Spec.Is(ExchangeSinkSpec.Descriptor)) FillSink(node, plan, homes, fragment);
        else if (node.Spec.Is(TableSinkSpec.Descriptor)) FillTableSink(node);

        foreach (var input in node.Inputs) Fill(input, home, plan, homes, fragment);
    }

    // A fragment with one home reads everything there is; with several each reads what lies with it.
    private void FillScan(PlanNode node, IBackend home, int homeCount)
    {
        var scan = node.Spec.Unpack<ScanSpec>();
        var own = new List<TabletRange>();
        foreach (var tablet in scan.Tablets)
        {
            var at = replicas.HomeOf(tablet.TabletId, tablet.BackendId);
            tablet.BackendId = at;
            if (homeCount == 1 || at == home.Id) own.Add(tablet);
        }

        scan.Tablets.Clear();
        scan.Tablets.AddRange(own);
        node.Spec = Any.Pack(scan);
    }

    private static void FillSink(
        PlanNode node, PhysicalPlan plan, Dictionary<int, IReadOnlyList<IBackend>> homes, Fragment fragment)
    {
        var sink = node.Spec.Unpack<ExchangeSinkSpec>();
        var receiver = plan.Fragments.First(f => f.Senders.ContainsValue(fragment.Id));
        var at = homes[receiver.Id];
        for (var i = 0; i < at.Count; i++) sink.Destinations.Add(new Destination { Address = at[i].Address, Instance = i });
        node.Spec = Any.Pack(sink);
    }

    private void FillTableSink(PlanNode node)
    {
        var sink = node.Spec.Unpack<TableSinkSpec>();
        foreach (var partition in sink.Partitions)
        {
            foreach (var tablet in partition.Tablets) tablet.Address = backends.Require(tablet.BackendId).Address;
        }

        node.Spec = Any.Pack(sink);
    }

    private static IEnumerable<PlanNode> Nodes(PlanNode root)
    {
        yield return root;
        foreach (var node in root.Inputs.SelectMany(Nodes)) yield return node;
    }
}

/// <summary>Chooses which replica of a tablet a query reads: the planned one, or another that is alive.</summary>
public sealed class ReplicaChoice(BackendSet backends, Func<long, ImmutableArray<long>> homesOf)
{
    public long HomeOf(long tabletId, long planned)
    {
        if (planned != 0 && backends.Find(planned) is { IsAlive: true }) return planned;
        foreach (var home in homesOf(tabletId))
        {
            if (backends.Find(home) is { IsAlive: true }) return home;
        }

        throw CoordinatorErrors.NoBackend.With();
    }
}
