using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Logical;

/// <summary>Is a window call with the column that carries its result.</summary>
public sealed record NamedWindow(PlanColumn Column, WindowExpression Call)
{
    public override string ToString() => $"{Call} AS {Column.Name}";
}

/// <summary>
/// Adds window function results that share one partitioning and order. Output: input columns, then the calls'.
/// </summary>
public sealed record LogicalWindow(
    LogicalNode Input, NodeList<ScalarExpression> PartitionBy, NodeList<SortItem> OrderBy,
        ImmutableArray<NamedWindow> Calls)
    : LogicalNode
{
    /// <summary>Set where a filter above lets only the first rows of each partition pass.</summary>
    public RankLimit? Limit { get; init; }

    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => Calls.Select(c => c.Call);

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
    {
        var partition = PartitionBy.Map(change);
        var order = OrderBy.Map(o => o with { Expression = change(o.Expression) });
        var calls = Calls.Select(c => c with { Call = (WindowExpression)MapCall(c.Call, change) }).ToImmutableArray();
        return this with { PartitionBy = partition, OrderBy = order, Calls = calls };
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Input.Output, .. Calls.Select(c => c.Column)];

    protected override ColumnSet ComputeNotNull()
        => Input.NotNull.Union(ColumnSet.Of(Calls.Where(c => c.Call.Signature.NeverNull).Select(c => c.Column)));

    // The call itself must stay a window call, so only what it is made of changes.
    private static ScalarExpression MapCall(WindowExpression call, Func<ScalarExpression, ScalarExpression> change)
        => call.WithChildren([.. call.Children.Select(change)]);
}
