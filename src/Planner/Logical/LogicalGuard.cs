using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Stands over the rows of a table that row policies let through. It changes nothing, but what is computed above may not move below,
/// other than what cannot tell of a row by an error or a warning; rules and views that do not know the node leave it alone.
/// </summary>
public sealed record LogicalGuard(LogicalNode Input) : LogicalNode
{
    private static readonly HashSet<string> s_silent = new(StringComparer.Ordinal)
    {
        "eq", "ne", "lt", "le", "gt", "ge", "eq_null_safe", "and", "or", "xor", "not", "is_null", "is_not_null",
    };

    public override IReadOnlyList<LogicalNode> Inputs => [Input];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    /// <summary>Says whether a condition may look at rows that the user does not see: it never fails, warns or has effects.</summary>
    public static bool Passes(ScalarExpression condition) => !condition.Any(part => part switch
    {
        ColumnExpression or LiteralExpression or InListExpression => false,
        CallExpression { Name: "like", Arguments: [_, LiteralExpression] } => false,
        CallExpression call => !s_silent.Contains(call.Name) || call.CanFail(),
        // A text that is cut warns.
        CastExpression cast => cast.Type.IsText || !ExpressionFacts.NeverFails(cast.Input.Type, cast.Type),
        _ => true,
    });

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Input.Output;

    protected override ColumnSet ComputeNotNull() => Input.NotNull;
}
