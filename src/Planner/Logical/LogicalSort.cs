using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Logical;

/// <summary>Orders rows; with a limit it keeps only the first of them after skipping the offset.</summary>
public sealed record LogicalSort(LogicalNode Input, NodeList<SortItem> Keys) : LogicalNode
{
    /// <summary>Rows to give; null = all.</summary>
    public long? Limit { get; init; }

    public long Offset { get; init; }

    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => Keys.Select(k => k.Expression);

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
        => this with { Keys = Keys.Map(k => k with { Expression = change(k.Expression) }) };

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Input.Output;

    protected override ColumnSet ComputeNotNull() => Input.NotNull;
}
