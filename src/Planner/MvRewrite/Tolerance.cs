using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Says which stale partitions of a view are used as they are: those that the view's properties let lag so long, or that the session
/// does, whose word counts more. What shows rows of a base partition that is gone is never used so. A refresh allows none: its rows would
/// count as fresh afterwards.
/// </summary>
internal sealed class Tolerance(IMaterializedViewCatalog catalog, RuleContext context)
{
    private readonly DateTime _now = DateTime.UnixEpoch.AddTicks(
        context.Catalog.Session.StatementTimeMicros * TimeSpan.TicksPerMicrosecond);

    private readonly long _bound = catalog.IsRefresh ? 0
        : context.Settings.Get(MvSettings.MaxStaleness) is >= 0 and var bound ? bound : context.MustBeExact ? 0 : -1;

    private bool IsBound => _bound >= 0;

    /// <summary>Says that a view is used whatever it shows; a session that bounds the lag checks every view.</summary>
    internal bool IsUnchecked(MaterializedView view, string consistency)
        => !IsBound && (consistency == "nocheck" || consistency == "force_mv" && !HasRetention(view));

    /// <summary>Gives the partitions of a stale view; those that may lag count as fresh.</summary>
    internal ImmutableArray<PartitionState> Apply(MaterializedView view, Freshness freshness, string consistency)
        => [.. freshness.Parts.Select(p => p.IsFresh ? p : p with { IsFresh = Allows(view, p.Partition, consistency) })];

    /// <summary>Says whether the stale view may be read as a whole, once its partitions were looked at.</summary>
    internal bool AllowsWhole(MaterializedView view, Freshness freshness, ImmutableArray<PartitionState> parts)
        => parts.IsEmpty ? AllowsNested(view, 0) : parts.All(p => p.IsFresh) && freshness.Surplus.IsEmpty;

    /// <summary>Says for the reason of a view that is not used which lag was allowed; empty where none was.</summary>
    internal string Words(MaterializedView view)
    {
        if (SecondsOf(view) is not (> 0 and var seconds) || view.Versions.Keys.All(name => IsRecent(view, name, seconds))) return "";
        var name = IsBound ? "materialized_view_max_staleness_second" : "mv_rewrite_staleness_second or grace_period";
        return string.Create(CultureInfo.InvariantCulture, $"; it lags more than the {seconds} s of {name}");
    }

    private bool Allows(MaterializedView view, MappedPartition partition, string consistency)
    {
        if (!view.Versions.TryGetValue(partition.Name, out var shown)) return false;
        if (!IsBound && consistency == "force_mv") return true;
        if (ShowsWhatIsGone(view, partition, shown)) return false;
        return !IsBound && consistency == "loose" || IsRecent(view, partition.Name, SecondsOf(view));
    }

    // A base view is stale: the lags of all views on the way add up.
    private bool AllowsNested(MaterializedView view, int depth)
    {
        const int DepthMax = 16;
        if (depth > DepthMax || view.Versions.IsEmpty) return false;
        var seconds = SecondsOf(view);
        if (view.Versions.Keys.Any(name => !IsRecent(view, name, seconds))) return false;
        foreach (var id in view.BaseIds)
        {
            if (catalog.FindObject(id) is not Table table) return false;
            if (table is not MaterializedView inner) continue;
            var below = Freshness.Of(inner, catalog.FindObject);
            if (below.IsFresh) continue;
            // What an inner view showed when this one read it is known only as long as it still shows that.
            if (IsBound && !Shows(view, inner)) return false;
            if (!AllowsWhole(inner, below, Apply(inner, below, "checked"))) return false;
        }

        return true;
    }

    private long SecondsOf(MaterializedView view) => IsBound ? _bound : AllowedLag.SecondsOf(view);

    private bool IsRecent(MaterializedView view, string partition, long seconds)
    {
        if (seconds <= 0) return false;
        context.Trace.IsOfTheMoment = true;
        if (!view.Partitions.TryGetValue(partition, out var stored)) return false;
        // What was written before refreshes noted when they began to read counts from its commit.
        var shown = view.Versions.GetValueOrDefault(partition)?.TakenAt ?? stored.VisibleVersionTime;
        if (view.AllShownAt is { } confirmed && confirmed > shown) shown = confirmed;
        return _now - shown <= TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue));
    }

    private bool ShowsWhatIsGone(MaterializedView view, MappedPartition partition, BaseVersions shown)
    {
        foreach (var (table, then) in shown.ByTable)
        {
            if (catalog.FindObject(table) is not Table now) return true;
            IEnumerable<Partition> there = view.Follows(table) ? partition.BasesOf(table) : now.Partitions.Values;
            if (then.Keys.Any(id => there.All(p => p.Id != id))) return true;
        }

        return false;
    }

    private static bool Shows(MaterializedView view, MaterializedView inner)
        => view.Versions.Values.All(v => v.ByTable.TryGetValue(inner.Id, out var then)
            && then.All(t => inner.Partitions.Values.Any(p => p.Id == t.Key && p.VisibleVersion == t.Value)));

    private static bool HasRetention(MaterializedView view)
        => view.Properties.ContainsKey("partition_ttl") || view.Properties.ContainsKey("partition_ttl_number")
            || view.Properties.ContainsKey("partition_retention_condition");
}
