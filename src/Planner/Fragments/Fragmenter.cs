using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Fragments;

/// <summary>Cuts a physical plan at its exchanges into fragments.</summary>
public sealed class Fragmenter
{
    private readonly PlanNodeEncoder _encoder = new();
    private readonly List<Fragment> _fragments = [];

    public static IReadOnlyList<Fragment> Cut(PhysicalNode root)
    {
        var fragmenter = new Fragmenter();
        fragmenter.Number(root);
        fragmenter.Add(root, null, 0);
        return [.. fragmenter._fragments.OrderBy(f => f.Id)];
    }

    private void Number(PhysicalNode node)
    {
        _encoder.IdOf(node);
        foreach (var input in node.Inputs) Number(input);
    }

    // An exchange's number is that of the fragment that feeds it.
    private int Add(PhysicalNode top, PhysicalExchange? sink, int id)
    {
        var senders = ImmutableDictionary.CreateBuilder<int, int>();
        var next = id;
        var hasScan = false;
        var hasHash = false;
        var root = _encoder.Encode(top, node =>
        {
            hasScan |= node is PhysicalScan;
            if (node is not PhysicalExchange exchange) return null;
            hasHash |= exchange.Kind == ExchangeSinkSpec.Types.Kind.Hash;
            var sender = next + 1;
            next = Add(exchange.Input, exchange, sender);
            senders.Add(sender, sender);
            return _encoder.New(exchange, Any.Pack(exchange.ToSource(sender)));
        });
        if (sink is not null)
        {
            var end = _encoder.New(sink, Any.Pack(sink.ToSink(id)));
            end.Id = -id;
            end.Inputs.Add(root);
            root = end;
        }

        var placement = hasScan ? FragmentPlacement.AtTablets : hasHash ? FragmentPlacement.Everywhere : FragmentPlacement.Single;
        _fragments.Add(new Fragment(id, root, placement) { Senders = senders.ToImmutable() });
        return next;
    }
}
