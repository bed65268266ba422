using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Asks for a refresh: of which view, of what, why (MANUAL, SCHEDULE, EVENT, CREATE), by whom.</summary>
public sealed record RefreshRequest(long ViewId, RefreshScope Scope, string Trigger, string User)
{
    /// <summary>0 to 100; higher ones start first.</summary>
    public int Priority { get; init; } = Trigger == "SCHEDULE" ? JobPriority.Lowest : JobPriority.Normal;

    /// <summary>Somebody waits for its end: it is a job of its own.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Nobody waits who could try again.</summary>
    public bool IsAutomatic => Trigger is "SCHEDULE" or "EVENT";

    /// <summary>
    /// Gives the one request that stands for this one, which waits, and a later one; null where each has to run. What the later one
    /// asks for has to be covered by the result, and the other way round.
    /// </summary>
    public RefreshRequest? With(RefreshRequest later)
    {
        if (IsAwaited || later.IsAwaited || ViewId != later.ViewId) return null;
        var scope = Covering(Scope, later.Scope);
        return scope is null ? null : this with
        {
            Scope = scope, Priority = Math.Max(Priority, later.Priority),
            Trigger = IsAutomatic && !later.IsAutomatic ? later.Trigger : Trigger,
            User = IsAutomatic && !later.IsAutomatic ? later.User : User,
        };
    }

    // All of a view is covered by all of it; partitions are covered by all when these are computed for the same reason.
    private static RefreshScope? Covering(RefreshScope one, RefreshScope other)
    {
        if (one.DoneSince != other.DoneSince) return null;
        if (!one.IsPartial && !other.IsPartial)
            return new RefreshScope(one.Manual || other.Manual, one.Force || other.Force, []) { DoneSince = one.DoneSince };
        if (one.IsPartial && other.IsPartial) return one.Equals(other) ? one : null;
        var (whole, part) = one.IsPartial ? (other, one) : (one, other);
        var isCovered = whole.Force || (!part.Force && part.PartitionNames.IsEmpty);
        return isCovered ? whole with { Manual = whole.Manual || part.Manual } : null;
    }
}
