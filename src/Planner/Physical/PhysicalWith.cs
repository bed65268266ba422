using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Keeps the rows of shared subplans for the scans in its body.</summary>
public sealed record PhysicalWith(ImmutableArray<(int Id, PhysicalNode Plan)> Shared, PhysicalNode Body) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [.. Shared.Select(s => s.Plan), Body];
    public override string Title => "SHARED PLANS";

    public override IEnumerable<string> Details
    {
        get
        {
            yield return $"computed once: {string.Join(", ", Shared.Select(s => $"#{s.Id}"))}";
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs)
        => this with { Shared = [.. Shared.Select((s, i) => (s.Id, inputs[i]))], Body = inputs[^1] };

    public override IMessage ToSpec()
    {
        var spec = new SharedPlansSpec();
        spec.Ids.AddRange(Shared.Select(s => s.Id));
        return spec;
    }
}
