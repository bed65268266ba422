using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Passes rows [offset, offset + count); a negative count passes all after the offset.</summary>
public sealed record PhysicalLimit(PhysicalNode Input, long Offset, long Count) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "LimitNode";
    public override IEnumerable<string> Details => [$"limit: {Count}{(Offset > 0 ? $", offset: {Offset}" : "")}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec() => new LimitSpec { Offset = Offset, Count = Count };
}
