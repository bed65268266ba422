namespace MatViewDb.Planner.Rules;

/// <summary>
/// Collects what the optimizer did and declined, for TRACE and EXPLAIN. Off by default: then it keeps nothing.
/// </summary>
public sealed class PlanTrace(bool enabled)
{
    private readonly List<TraceEvent> _events = [];

    public static PlanTrace Off => new(enabled: false);

    public bool Enabled { get; } = enabled;
    public IReadOnlyList<TraceEvent> Events => _events;

    /// <summary>Names of the materialized views that were looked at, in order.</summary>
    public List<string> ConsideredViews { get; } = [];

    /// <summary>Ids of the views that were looked at, and of those that fitted.</summary>
    public HashSet<long> Considered { get; } = [];

    public HashSet<long> Matched { get; } = [];

    /// <summary>The planner's price of the plan without views, and of the one chosen.</summary>
    public double CostWithout { get; set; }

    public double CostWith { get; set; }

    /// <summary>Names of the materialized views that the final plan reads.</summary>
    public List<string> UsedViews { get; } = [];

    public void Applied(string rule, string detail = "")
    {
        if (Enabled) _events.Add(new TraceEvent(rule, Applied: true, detail));
    }

    public void Declined(string rule, string reason)
    {
        if (Enabled) _events.Add(new TraceEvent(rule, Applied: false, reason));
    }
}

/// <summary>Is one thing the optimizer did or declined to do.</summary>
public sealed record TraceEvent(string Rule, bool Applied, string Detail);
