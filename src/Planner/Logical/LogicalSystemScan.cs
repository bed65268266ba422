using System.Collections.Immutable;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Reads a table whose rows the frontend makes: information_schema and its like.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Plan columns with their positions in the table's rows.</param>
public sealed record LogicalSystemScan(SystemTable Table, ImmutableArray<(PlanColumn Column, int Position)> Columns)
    : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Columns.Select(c => c.Column)];

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Columns.Where(c => !Table.Columns[c.Position].Nullable).Select(c => c.Column));
}
