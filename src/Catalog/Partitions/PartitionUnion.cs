using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Compares what several partitions hold together. Pure.</summary>
public static class PartitionUnion
{
    private static readonly Comparer<ImmutableArray<PartitionValue>?> s_byLower = Comparer<ImmutableArray<PartitionValue>?>.Create(
        (x, y) => x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : PartitionValues.Compare(x.Value, y.Value));

    /// <summary>Says whether two sets of partitions hold the same values, however they share them out.</summary>
    public static bool AreSame(IReadOnlyList<Partition> left, IReadOnlyList<Partition> right)
    {
        if (left.Concat(right).Any(p => p.Bounds is { ListValues.IsDefaultOrEmpty: false })) return Values(left).SetEquals(Values(right));
        var (a, b) = (Ranges(left), Ranges(right));
        return a.Count == b.Count && a.Zip(b).All(p => Same(p.First.Lower, p.Second.Lower) && Same(p.First.Upper, p.Second.Upper));
    }

    private static HashSet<string> Values(IEnumerable<Partition> partitions)
        => [.. partitions.SelectMany(p => p.Bounds!.ListValues).Select(Key)]; // Asked for by the caller.

    private static string Key(ImmutableArray<PartitionValue> values)
        => string.Join('\u0001', values.Select(v => v.IsNull ? "N" : v.Number is { } number ? $"#{number}" : $"'{v.Text}"));

    // Ranges in order, those joined that touch each other.
    private static List<Range> Ranges(IEnumerable<Partition> partitions)
    {
        var joined = new List<Range>();
        foreach (var bounds in partitions.Select(p => p.Bounds!).OrderBy(b => b.Lower, s_byLower)) // Ranges have bounds.
        {
            if (joined.Count > 0 && joined[^1].Upper is { } end && bounds.Lower is { } start && PartitionValues.Compare(end, start) == 0)
                joined[^1] = joined[^1] with { Upper = bounds.Upper };
            else
                joined.Add(new Range(bounds.Lower, bounds.Upper));
        }

        return joined;
    }

    private static bool Same(ImmutableArray<PartitionValue>? left, ImmutableArray<PartitionValue>? right)
        => left is null || right is null ? left is null && right is null : PartitionValues.Compare(left.Value, right.Value) == 0;

    private sealed record Range(ImmutableArray<PartitionValue>? Lower, ImmutableArray<PartitionValue>? Upper);
}
