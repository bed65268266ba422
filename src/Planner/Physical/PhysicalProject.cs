using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Computes expressions.</summary>
public sealed record PhysicalProject(PhysicalNode Input, ImmutableArray<NamedExpression> Items) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "Project";
    public override IEnumerable<string> Details => [$"output: {string.Join(", ", Items)}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var encoder = ExpressionEncoder.Over(Input);
        var spec = new ProjectSpec();
        spec.Outputs.AddRange(Items.Select(i => encoder.Encode(i.Expression)));
        return spec;
    }
}
