using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Puts rows of inputs together; their columns stand in the union's order.</summary>
public sealed record PhysicalUnion(ImmutableArray<PhysicalNode> Branches) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => Branches;
    public override string Title => "UNION ALL";

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Branches = [.. inputs] };

    public override IMessage ToSpec() => new UnionAllSpec();
}
