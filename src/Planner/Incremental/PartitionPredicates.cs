using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Incremental;

/// <summary>Writes what lies in partitions as a predicate over the partition column.</summary>
internal static class PartitionPredicates
{
    /// <summary>Gives the predicate of any of the partitions; null when one of them takes every row.</summary>
    internal static ScalarExpression? Any(IEnumerable<PartitionBounds?> partitions, ScalarExpression column)
    {
        var parts = new List<ScalarExpression>();
        foreach (var bounds in partitions)
        {
            if (Of(bounds, column) is not { } part) return null;
            parts.Add(part);
        }

        return Predicates.Or(parts);
    }

    private static ScalarExpression? Of(PartitionBounds? bounds, ScalarExpression column)
    {
        if (bounds is null) return null;
        if (!bounds.ListValues.IsDefaultOrEmpty)
        {
            return Predicates.Or(bounds.ListValues.Select(v => v[0].IsNull
                ? Predicates.IsNull(column) : Predicates.Compare("eq", column, Literal(v[0], column))));
        }

        var low = bounds.Lower is { IsEmpty: false } l ? Predicates.Compare("ge", column, Literal(l[0], column)) : null;
        var high = bounds.Upper is { IsEmpty: false } h ? Predicates.Compare("lt", column, Literal(h[0], column)) : null;
        return (low, high) switch
        {
            (null, null) => null,
            // NULL lives in the lowest range.
            (null, { } upper) => Predicates.Or([upper, Predicates.IsNull(column)]),
            ({ } lower, null) => lower,
            ({ } lower, { } upper) => Predicates.And(lower, upper),
        };
    }

    private static LiteralExpression Literal(PartitionValue value, ScalarExpression column)
        => new(value.Number is { } number ? number : value.Text, column.Type);
}
