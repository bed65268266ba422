using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Says which rows of a join survive.</summary>
public enum LogicalJoinKind
{
    Inner,
    Left,
    Right,
    Full,

    /// <summary>Left rows with a partner; only left columns come out.</summary>
    LeftSemi,

    /// <summary>Left rows without a partner; only left columns come out.</summary>
    LeftAnti,

    /// <summary>All left rows plus a BOOLEAN that says whether there is a partner.</summary>
    Mark,

    /// <summary>Like Left, but more than one partner is error 1242: a scalar subquery.</summary>
    Single,
}

/// <summary>
/// Joins two inputs. While nested queries are being taken apart the right side may read columns of the left (a
/// dependent
/// join); afterwards it never does.
/// </summary>
public sealed record LogicalJoin(LogicalJoinKind Kind, LogicalNode Left, LogicalNode Right, ScalarExpression Condition)
    : LogicalNode
{
    /// <summary>Is the BOOLEAN column of a Mark join.</summary>
    public PlanColumn? Mark { get; init; }

    /// <summary>NOT IN semantics for LeftAnti, a three-valued mark for Mark.</summary>
    public bool NullAware { get; init; }

    /// <summary>broadcast or shuffle, as hinted by the user.</summary>
    public string? Hint { get; init; }

    public override IReadOnlyList<LogicalNode> Inputs => [Left, Right];
    public override IEnumerable<ScalarExpression> Expressions => [Condition];
    public IReadOnlyList<ScalarExpression> Conjuncts => Predicates.SplitConjuncts(Condition);
    public bool IsDependent => Right.FreeColumns.Overlaps(Left.OutputSet);

    public bool EmitsLeftOnly => Kind is LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti or LogicalJoinKind.Mark;

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs)
        => this with { Left = inputs[0], Right = inputs[1] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
    {
        var condition = change(Condition);
        return ReferenceEquals(condition, Condition) ? this : this with { Condition = condition };
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Kind switch
    {
        LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti => Left.Output,
        LogicalJoinKind.Mark when Mark is not null => [.. Left.Output, Mark],
        _ => [.. Left.Output, .. Right.Output],
    };

    protected override ColumnSet ComputeNotNull() => Kind switch
    {
        LogicalJoinKind.Inner => Left.NotNull.Union(Right.NotNull),
        LogicalJoinKind.Left or LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti or LogicalJoinKind.Single
            => Left.NotNull,
        LogicalJoinKind.Right => Right.NotNull,
        LogicalJoinKind.Mark when Mark is not null && !NullAware => Left.NotNull.Union(ColumnSet.Of(Mark)),
        LogicalJoinKind.Mark => Left.NotNull,
        _ => ColumnSet.Empty,
    };
}
