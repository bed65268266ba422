using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Puts the rows of several inputs together, duplicates kept; sources say which input column feeds which output.
/// </summary>
public sealed record LogicalUnion(
    ImmutableArray<LogicalNode> Branches, ImmutableArray<PlanColumn> Columns,
        ImmutableArray<ImmutableArray<PlanColumn>> Sources)
    : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => Branches;

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Branches = [.. inputs] };

    /// <summary>Gives what each output column is called in a branch.</summary>
    public Dictionary<PlanColumn, ScalarExpression> SubstitutionFor(int branch)
    {
        var map = new Dictionary<PlanColumn, ScalarExpression>();
        for (var i = 0; i < Columns.Length; i++) map[Columns[i]] = new ColumnExpression(Sources[branch][i]);
        return map;
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Columns;

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Columns.Where((_, i) => Branches.Select((b, n) => b.NotNull.Contains(Sources[n][i])).All(x => x)));
}
