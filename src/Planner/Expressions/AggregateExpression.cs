using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>
/// Is a call of an aggregate function; binding puts it into an aggregate node and leaves a column behind.
/// </summary>
public sealed record AggregateExpression(FunctionSignature Signature, NodeList<ScalarExpression> Arguments)
    : ScalarExpression(Signature.ReturnType)
{
    public string Name => Signature.Name;
    public bool Distinct { get; init; }

    /// <summary>Constant arguments that are no input columns: separator, percentile.</summary>
    public NodeList<LiteralExpression> Constants { get; init; } = [];

    public NodeList<SortItem> OrderBy { get; init; } = [];

    public override IReadOnlyList<ScalarExpression> Children
        => OrderBy.Count == 0 ? Arguments : [.. Arguments, .. OrderBy.Select(o => o.Expression)];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
    {
        var arguments = children.Take(Arguments.Count).ToList();
        var keys = OrderBy.Select((o, i) => o with { Expression = children[Arguments.Count + i] }).ToList();
        return this with { Arguments = NodeList.From(arguments), OrderBy = NodeList.From(keys) };
    }

    public bool Equals(AggregateExpression? other)
        => other is not null && other.Name == Name && other.Type == Type && other.Distinct == Distinct
            && other.Arguments.Equals(Arguments) && other.Constants.Equals(Constants) && other.OrderBy.Equals(OrderBy);

    public override int GetHashCode() => HashCode.Combine(Name, Distinct, Arguments);
}

/// <summary>Is GROUPING(k1, k2...) or GROUPING_ID before its aggregate node exists.</summary>
public sealed record GroupingExpression(NodeList<ScalarExpression> Keys) : ScalarExpression(SqlType.BigInt)
{
    public override IReadOnlyList<ScalarExpression> Children => Keys;

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => new GroupingExpression(NodeList.Create<ScalarExpression>([.. children]));
}

/// <summary>Says which rows around the current one a window function sees.</summary>
public sealed record WindowFrameSpec(
    FrameUnit Unit, FrameBoundKind Start, FrameDistance StartOffset, FrameBoundKind End, FrameDistance EndOffset);

/// <summary>Is how far a bound lies from the current row: rows, groups, or a difference of order values.</summary>
public readonly record struct FrameDistance(long Whole, double Fraction = 0, int Months = 0);

/// <summary>Is a window function call; binding puts it into a window node and leaves a column behind.</summary>
public sealed record WindowExpression(
    FunctionSignature Signature, NodeList<ScalarExpression> Arguments, NodeList<ScalarExpression> PartitionBy,
    NodeList<SortItem> OrderBy) : ScalarExpression(Signature.ReturnType)
{
    public string Name => Signature.Name;
    public NodeList<LiteralExpression> Constants { get; init; } = [];
    public WindowFrameSpec? Frame { get; init; }
    public bool Distinct { get; init; }
    public bool IgnoreNulls { get; init; }

    public override IReadOnlyList<ScalarExpression> Children
        => [.. Arguments, .. PartitionBy, .. OrderBy.Select(o => o.Expression)];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
    {
        var at = 0;
        var arguments = new List<ScalarExpression>();
        var partition = new List<ScalarExpression>();
        var keys = new List<SortItem>();
        foreach (var _ in Arguments) arguments.Add(children[at++]);
        foreach (var _ in PartitionBy) partition.Add(children[at++]);
        foreach (var key in OrderBy) keys.Add(key with { Expression = children[at++] });
        return this with
        {
            Arguments = NodeList.From(arguments),
            PartitionBy = NodeList.From(partition),
            OrderBy = NodeList.From(keys),
        };
    }

    public bool Equals(WindowExpression? other)
        => other is not null && other.Name == Name && other.Type == Type && other.Arguments.Equals(Arguments)
            && other.Constants.Equals(Constants) && other.PartitionBy.Equals(PartitionBy)
            && other.OrderBy.Equals(OrderBy) && Equals(other.Frame, Frame) && other.IgnoreNulls == IgnoreNulls
            && other.Distinct == Distinct;

    public override int GetHashCode() => HashCode.Combine(Name, Arguments, PartitionBy, OrderBy);
}
