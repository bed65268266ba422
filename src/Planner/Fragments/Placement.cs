using Google.Protobuf.WellKnownTypes;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Fragments;

/// <summary>Names a backend that can run fragments.</summary>
public sealed record BackendSite(long Id, string Address);

/// <summary>Is one instance of a fragment and the backend that runs it.</summary>
public sealed record PlacedFragment(BackendSite Backend, FragmentRequest Request);

/// <summary>
/// Makes the requests of a plan: instances per fragment, tablets to the backends that hold them, exchange
/// destinations and
/// numbers of senders.
/// </summary>
public sealed class Placement(
    PhysicalPlan plan, IReadOnlyList<BackendSite> backends, string queryId, QueryOptions options)
{
    private readonly Dictionary<int, IReadOnlyList<BackendSite>> _sites = [];

    /// <summary>Gives the backends whose tablets the plan reads; all of them must take part.</summary>
    public IReadOnlySet<long> Holders { get; } =
        plan.Fragments.SelectMany(f => f.Holders).Where(id => id != 0).ToHashSet();

    /// <summary>Gives the requests; senders come before the fragments that they feed, the root last.</summary>
    public IReadOnlyList<PlacedFragment> Place()
    {
        foreach (var fragment in plan.Fragments) _sites[fragment.Id] = SitesOf(fragment);
        var receivers = plan.Fragments
            .SelectMany(f => f.Senders.Values.Select(sender => (Sender: sender, Receiver: f.Id)))
            .ToDictionary(p => p.Sender, p => p.Receiver);
        var placed = new List<PlacedFragment>();
        foreach (var fragment in plan.Fragments.OrderByDescending(f => f.Id))
        {
            var sites = _sites[fragment.Id];
            for (var i = 0; i < sites.Count; i++)
            {
                var request = new FragmentRequest
                {
                    QueryId = queryId,
                    FragmentId = fragment.Id,
                    Instance = i,
                    InstanceCount = sites.Count,
                    Root = Specialize(fragment.Root, sites[i], sites.Count == 1,
                        receivers.GetValueOrDefault(fragment.Id, -1)),
                    Options = options,
                };
                placed.Add(new PlacedFragment(sites[i], request));
            }
        }

        return placed;
    }

    private IReadOnlyList<BackendSite> SitesOf(Fragment fragment)
    {
        switch (fragment.Placement)
        {
            case FragmentPlacement.Everywhere:
                return backends;
            case FragmentPlacement.AtTablets:
                var sites = backends.Where(b => fragment.Holders.Contains(b.Id)).ToList();
                return sites.Count > 0 ? sites : [backends[0]];
            default:
                return [backends[0]];
        }
    }

    private PlanNode Specialize(PlanNode node, BackendSite site, bool onlyInstance, int receiver)
    {
        var copy = new PlanNode { Id = node.Id, EstimatedRows = node.EstimatedRows };
        var spec = SpecFor(node.Spec, site, onlyInstance, receiver);
        if (ReferenceEquals(spec, node.Spec)) copy.ShareSpec(node);
        else copy.Spec = spec;
        copy.OutputTypes.AddRange(node.OutputTypes);
        copy.Inputs.AddRange(node.Inputs.Select(i => Specialize(i, site, onlyInstance, receiver)));
        return copy;
    }

    private Any SpecFor(Any spec, BackendSite site, bool onlyInstance, int receiver)
    {
        if (onlyInstance && spec.Is(ScanSpec.Descriptor)) return spec;
        if (DeepMessages.Unpack<ScanSpec>(spec) is { } scan)
        {
            var own = scan.Tablets.Where(t => t.BackendId == site.Id).ToList();
            scan.Tablets.Clear();
            scan.Tablets.AddRange(own);
            return Any.Pack(scan);
        }

        if (DeepMessages.Unpack<ExchangeSourceSpec>(spec) is { } source)
        {
            source.Senders = _sites[source.ExchangeId].Count;
            return Any.Pack(source);
        }

        if (DeepMessages.Unpack<ExchangeSinkSpec>(spec) is { } sink && receiver >= 0)
        {
            sink.Destinations.AddRange(
                _sites[receiver].Select((b, i) => new Destination { Address = b.Address, Instance = i }));
            var instances = _sites[receiver].Select((b, i) => (b.Id, i)).ToDictionary(p => p.Id, p => p.i);
            sink.BucketTargets.AddRange(sink.BucketHomes.Select(home => instances.GetValueOrDefault(home)));
            return Any.Pack(sink);
        }

        return spec;
    }
}
