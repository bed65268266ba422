using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Passes rows [offset, offset + count).</summary>
public sealed record LogicalLimit(LogicalNode Input, long Offset, long Count) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [Input];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Input.Output;

    protected override ColumnSet ComputeNotNull() => Input.NotNull;
}
