using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Stages rows into the tablets of a table; input columns are the table's, in order.</summary>
public sealed record PhysicalTableSink(PhysicalNode Input, TableSinkSpec Target) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "OLAP TABLE SINK";
    public override IEnumerable<string> Details => [$"TABLE: {Target.TableName}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec() => Target;
}
