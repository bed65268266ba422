using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Makes sure of exactly one row: none gives NULLs, more than one is error 1242.</summary>
public sealed record LogicalSingleRow(LogicalNode Input) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [Input];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Input.Output;
}
