using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Gives for each row of the input as many as its longest array has elements: the input's columns and one element of each array,
/// NULL behind a shorter one's end. Rows without elements vanish, or stay once when outer.
/// </summary>
public sealed record LogicalUnnest(
    LogicalNode Input, NodeList<ScalarExpression> Arrays, ImmutableArray<PlanColumn> Columns, bool IsOuter) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => Arrays;

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
        => this with { Arrays = Arrays.Map(change) };

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Input.Output, .. Columns];

    protected override ColumnSet ComputeNotNull() => Input.NotNull;
}
