using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Makes sure of exactly one row.</summary>
public sealed record PhysicalSingleRow(PhysicalNode Input) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "AssertSingleRow";

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec() => new EnforceSingleRowSpec { Message = "Subquery returns more than 1 row" };
}
