using Google.Protobuf.WellKnownTypes;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Fragments;

/// <summary>Writes physical nodes as messages and numbers them, in the order in which EXPLAIN prints.</summary>
public sealed class PlanNodeEncoder
{
    private readonly Dictionary<PhysicalNode, int> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives the number of a node; the profile's keys.</summary>
    public int IdOf(PhysicalNode node)
    {
        if (!_ids.TryGetValue(node, out var id))
        {
            id = _ids.Count;
            _ids.Add(node, id);
        }

        return id;
    }

    /// <summary>Writes a tree; the callback may stand in for a node (an exchange becomes a source).</summary>
    public PlanNode Encode(PhysicalNode node, Func<PhysicalNode, PlanNode?> instead)
    {
        if (instead(node) is { } other) return other;
        var encoded = New(node, Any.Pack(node.ToSpec()));
        foreach (var input in node.Inputs) encoded.Inputs.Add(Encode(input, instead));
        return encoded;
    }

    public PlanNode New(PhysicalNode node, Any spec)
    {
        var encoded = new PlanNode { Id = IdOf(node), Spec = spec, EstimatedRows = node.Rows };
        encoded.OutputTypes.AddRange(node.Output.Select(node.TypeOf));
        return encoded;
    }
}
