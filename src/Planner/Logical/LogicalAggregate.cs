using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Is an aggregate call with the column that carries its result.</summary>
public sealed record NamedAggregate(PlanColumn Column, AggregateExpression Call)
{
    public override string ToString() => $"{Call} AS {Column.Name}";
}

/// <summary>
/// Groups rows. Keys and arguments are any expressions over the input. Without keys exactly one row comes out.
/// Output: keys,
/// then the grouping id when there are grouping sets, then aggregates.
/// </summary>
public sealed record LogicalAggregate(
    LogicalNode Input, ImmutableArray<NamedExpression> Keys, ImmutableArray<NamedAggregate> Aggregates) : LogicalNode
{
    /// <summary>Grouping sets as indexes into Keys; empty = one set of all keys.</summary>
    public ImmutableArray<ImmutableArray<int>> GroupingSets { get; init; } = [];

    /// <summary>BIGINT column whose bit k (from the left) is 1 when key k is not in the row's set.</summary>
    public PlanColumn? GroupingId { get; init; }

    public override IReadOnlyList<LogicalNode> Inputs => [Input];

    public override IEnumerable<ScalarExpression> Expressions
        => Keys.Select(k => k.Expression).Concat(Aggregates.Select(a => a.Call));

    /// <summary>True for DISTINCT: nothing but keys.</summary>
    public bool IsDistinct => Aggregates.IsEmpty && !Keys.IsEmpty && GroupingSets.IsEmpty;

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
    {
        var keys = Keys.Select(k => k with { Expression = change(k.Expression) }).ToImmutableArray();
        var aggregates = Aggregates
            .Select(a => change(a.Call) is AggregateExpression call ? a with { Call = call } : a)
            .ToImmutableArray();
        var same = true;
        for (var i = 0; i < keys.Length; i++) same &= ReferenceEquals(keys[i].Expression, Keys[i].Expression);
        for (var i = 0; i < aggregates.Length; i++) same &= ReferenceEquals(aggregates[i].Call, Aggregates[i].Call);
        return same ? this : this with { Keys = keys, Aggregates = aggregates };
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput()
    {
        var output = new List<PlanColumn>(Keys.Select(k => k.Column));
        if (GroupingId is not null) output.Add(GroupingId);
        output.AddRange(Aggregates.Select(a => a.Column));
        return output;
    }

    protected override ColumnSet ComputeNotNull()
    {
        var builder = new ColumnSetBuilder();
        if (GroupingId is not null) builder.Add(GroupingId.Id);
        foreach (var key in Keys)
        {
            if (GroupingSets.IsEmpty && !key.Expression.IsNullable(Input.NotNull)) builder.Add(key.Column.Id);
        }

        foreach (var aggregate in Aggregates)
        {
            var neverNull = aggregate.Call.Signature.NeverNull
                || !Keys.IsEmpty && GroupingSets.IsEmpty
                    && aggregate.Call.Name is "min" or "max" or "sum" or "any_value"
                    && !aggregate.Call.Arguments[0].IsNullable(Input.NotNull);
            if (neverNull) builder.Add(aggregate.Column.Id);
        }

        return builder.ToSet();
    }
}
