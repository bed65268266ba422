using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Is rows of constants; no columns and one row is what SELECT without FROM reads.</summary>
public sealed record LogicalValues(
    ImmutableArray<PlanColumn> Columns, ImmutableArray<ImmutableArray<LiteralExpression>> Rows)
    : LogicalNode
{
    public static LogicalValues OneRow => new([], [[]]);

    public override IReadOnlyList<LogicalNode> Inputs => [];

    public static LogicalValues Empty(IEnumerable<PlanColumn> columns) => new([.. columns], []);

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Columns;

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Columns.Where((_, i) => Rows.All(r => !r[i].IsNull)));
}
