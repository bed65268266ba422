using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Hands rows to the client.</summary>
public sealed record PhysicalResult(PhysicalNode Input, ImmutableArray<string> Names) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "RESULT SINK";

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new ResultSinkSpec();
        spec.Names.AddRange(Names);
        return spec;
    }
}
