using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Logical;

/// <summary>Ties a column of one reader of a shared subplan to the column of the subplan.</summary>
public sealed record SharedColumn(PlanColumn Column, PlanColumn Source);

/// <summary>Reads a shared subplan of the <see cref="LogicalWith"/> above, under column ids of its own.</summary>
public sealed record LogicalSharedScan(
    int Id, ImmutableArray<SharedColumn> Columns, NodeStatistics Statistics, ColumnSet NotNullSources) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Columns.Select(c => c.Column)];

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Columns.Where(c => NotNullSources.Contains(c.Source)).Select(c => c.Column));
}
