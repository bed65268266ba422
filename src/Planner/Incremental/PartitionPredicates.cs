using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Incremental;

/// <summary>Writes what lies in partitions as a predicate over the partition columns.</summary>
public static class PartitionPredicates
{
    /// <summary>Gives the predicate of any of the partitions; null when one of them takes every row.</summary>
    public static ScalarExpression? Any(IEnumerable<PartitionBounds?> partitions, IReadOnlyList<ScalarExpression> columns)
    {
        var parts = new List<ScalarExpression>();
        foreach (var bounds in Merge(partitions))
        {
            if (Of(bounds, columns) is not { } part) return null;
            parts.Add(part);
        }

        return Predicates.Or(parts);
    }

    /// <summary>Joins ranges that touch; of more than a few, one range over all of them is left, for rows to be told apart later.</summary>
    public static IReadOnlyList<PartitionBounds?> Merge(IEnumerable<PartitionBounds?> partitions)
    {
        const int RangesMax = 16;
        var merged = new List<PartitionBounds?>();
        foreach (var bounds in partitions)
        {
            if (merged.Count > 0 && IsRange(merged[^1]) && IsRange(bounds) && Touch(merged[^1]!, bounds!))
                merged[^1] = merged[^1]! with { Upper = bounds!.Upper };
            else merged.Add(bounds);
        }

        if (merged.Count <= RangesMax || !merged.All(IsRange)) return merged;
        return [merged[0]! with { Upper = merged[^1]!.Upper }];
    }

    private static bool IsRange(PartitionBounds? bounds) => bounds is { ListValues.IsDefaultOrEmpty: true };

    private static bool Touch(PartitionBounds first, PartitionBounds second)
        => first.Upper is { IsEmpty: false } upper && second.Lower is { IsEmpty: false } lower && upper[0].CompareTo(lower[0]) == 0;

    private static ScalarExpression? Of(PartitionBounds? bounds, IReadOnlyList<ScalarExpression> columns)
    {
        if (bounds is null) return null;
        if (!bounds.ListValues.IsDefaultOrEmpty)
            return Predicates.Or(bounds.ListValues.Select(tuple => Predicates.And(tuple.Select((v, i) => Is(columns[i], v)))));
        var column = columns[0];
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

    private static ScalarExpression Is(ScalarExpression column, PartitionValue value)
        => value.IsNull ? Predicates.IsNull(column) : Predicates.Compare("eq", column, Literal(value, column));

    private static LiteralExpression Literal(PartitionValue value, ScalarExpression column)
        => new(value.Number is { } number ? number : value.Text, column.Type);
}
