using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Is generate_series(start, stop, step), stop included.</summary>
public sealed record LogicalSeries(PlanColumn Column, long Start, long Stop, long Step) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [Column];

    protected override ColumnSet ComputeNotNull() => ColumnSet.Of(Column);
}
