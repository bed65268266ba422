using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Statistics;

/// <summary>Is a value that many rows have, as the text of its type, and the share of all rows that have it.</summary>
public readonly record struct CommonValue(string Text, double Share);

/// <summary>
/// Describes how the values of a column are spread: the most common ones, and of numbers and times the bounds of buckets that hold
/// about as many rows each.
/// </summary>
/// <param name="Common">The most common values, the most common first.</param>
/// <param name="Bounds">Smallest value, then the largest of each bucket; empty for texts.</param>
/// <param name="Shares">Share of the rows with a value up to the largest of each bucket; ends with 1.</param>
public sealed record Histogram(IReadOnlyList<CommonValue> Common, IReadOnlyList<double> Bounds, IReadOnlyList<double> Shares)
{
    private readonly Dictionary<string, double> _common = Common.ToDictionary(c => c.Text, c => c.Share, StringComparer.Ordinal);

    private double CommonShare { get; } = Common.Sum(c => c.Share);

    /// <summary>Estimates the share of all rows that have a value.</summary>
    public double ShareOf(LiteralExpression value, SqlType type, ColumnStatistics facts)
    {
        if (value.IsNull || ConstantCast.TryCastExactly(value, type) is not { } exact || LiteralText.Of(exact) is not { } text) return 0;
        if (_common.TryGetValue(text, out var share)) return share;
        var others = facts.Distinct - Common.Count;
        return others < 1 ? 0 : Math.Max(0, 1 - facts.NullFraction - CommonShare) / others;
    }

    /// <summary>Estimates the share of rows with a value, of those that are not NULL, between two bounds; null for texts.</summary>
    public double? ShareBetween(double low, double high)
        => Bounds.Count < 2 ? null : Math.Max(0, UpTo(high) - UpTo(low));

    private double UpTo(double value)
    {
        if (value >= Bounds[^1]) return 1;
        if (value < Bounds[0]) return 0;
        var bucket = 0;
        while (bucket < Shares.Count - 1 && Bounds[bucket + 1] <= value) bucket++;
        var (from, to) = (Bounds[bucket], Bounds[bucket + 1]);
        var before = bucket == 0 ? 0 : Shares[bucket - 1];
        return to > from ? before + (Shares[bucket] - before) * Math.Clamp((value - from) / (to - from), 0, 1) : before;
    }
}
