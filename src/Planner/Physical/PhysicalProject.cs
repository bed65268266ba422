using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Computes expressions.</summary>
public sealed record PhysicalProject(PhysicalNode Input, ImmutableArray<NamedExpression> Items) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "Project";
    public override IEnumerable<string> Details => [$"output: {string.Join(", ", Items)}"];

    /// <summary>Gives the input column that a column merely passes on; null when it is computed.</summary>
    public PlanColumn? SourceOf(PlanColumn column)
    {
        foreach (var item in Items)
        {
            if (item.Column.Equals(column)) return (item.Expression as ColumnExpression)?.Column;
        }

        return null;
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var encoder = ExpressionEncoder.Over(Input);
        var spec = new ProjectSpec();
        spec.Outputs.AddRange(Items.Select(i => encoder.Encode(i.Expression)));
        return spec;
    }
}
