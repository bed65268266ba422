using System.Collections.Immutable;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Says what a refresh was asked to cover.</summary>
public sealed record RefreshScope(
    bool Manual, bool Force, ImmutableArray<string> PartitionNames, Int128? RangeStart = null, Int128? RangeEnd = null)
{
    public static readonly RefreshScope Automatic = new(false, false, []);
    public static readonly RefreshScope ManualAuto = new(true, false, []);
    public static readonly RefreshScope Everything = new(true, true, []);

    /// <summary>The bounds of the range as the statement wrote them.</summary>
    public string StartText { get; init; } = "";

    public string EndText { get; init; } = "";

    /// <summary>
    /// Set where a refresh goes on that a restart cut off: its job. Partitions with a higher id were computed by it, and those that
    /// are computed whatever changed need not be once more.
    /// </summary>
    public long? DoneSince { get; init; }

    public bool IsPartial => !PartitionNames.IsEmpty || RangeStart is not null;

    public bool Equals(RefreshScope? other)
        => other is not null && Manual == other.Manual && Force == other.Force && RangeStart == other.RangeStart
            && RangeEnd == other.RangeEnd && DoneSince == other.DoneSince && PartitionNames.SequenceEqual(other.PartitionNames);

    public override int GetHashCode() => HashCode.Combine(Manual, Force, RangeStart, RangeEnd, PartitionNames.Length);
}
