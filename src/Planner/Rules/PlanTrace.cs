using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.Rules;

/// <summary>
/// Collects what the optimizer did and declined, for TRACE and EXPLAIN. Off by default: then it keeps nothing.
/// </summary>
public sealed class PlanTrace(bool enabled)
{
    private readonly List<TraceEvent> _events = [];
    private readonly List<(string View, string Key)> _assumptions = [];
    private readonly List<(string View, Exception Problem)> _broken = [];
    private readonly Dictionary<(string View, string Reason), string> _helps = [];

    public static PlanTrace Off => new(enabled: false);

    public bool Enabled { get; } = enabled;
    public IReadOnlyList<TraceEvent> Events => _events;

    /// <summary>Names of the materialized views that were looked at, in order.</summary>
    public List<string> ConsideredViews { get; } = [];

    /// <summary>Ids of the views that were looked at, and of those that fitted.</summary>
    public HashSet<long> Considered { get; } = [];

    public HashSet<long> Matched { get; } = [];

    /// <summary>Says that what was found depends on when it was looked for: a view may be stale for so long, or time ran out.</summary>
    public bool IsOfTheMoment { get; set; }

    /// <summary>The planner's price of the plan without views, and of the one chosen.</summary>
    public double CostWithout { get; set; }

    public double CostWith { get; set; }

    /// <summary>How long views were looked for.</summary>
    public TimeSpan ViewTime { get; set; }

    /// <summary>Names of the materialized views that the final plan reads.</summary>
    public List<string> UsedViews { get; } = [];

    /// <summary>Gives the declared keys that the use of a view relies on, which no check has confirmed for the rows there are.</summary>
    public IReadOnlyList<(string View, string Key)> Assumptions => _assumptions;

    public void Assumed(string view, string key, KeyState state)
    {
        if (Enabled && state == KeyState.Unverified && !_assumptions.Contains((view, key))) _assumptions.Add((view, key));
    }

    /// <summary>Notes what would take the reason away for which a view does not fit.</summary>
    public void Helps(string view, string reason, string help)
    {
        if (Enabled) _helps.TryAdd((view, reason), help);
    }

    public string? HelpAgainst(string view, string reason) => _helps.GetValueOrDefault((view, reason));

    /// <summary>Takes over what was noted of views when the plan was made that serves again.</summary>
    public void TakeViews(PlanTrace earlier)
    {
        ConsideredViews.AddRange(earlier.ConsideredViews);
        Considered.UnionWith(earlier.Considered);
        Matched.UnionWith(earlier.Matched);
        UsedViews.AddRange(earlier.UsedViews);
        (CostWithout, CostWith) = (earlier.CostWithout, earlier.CostWith);
    }

    /// <summary>Gives the views that queries went without because a fault ended their matching; kept whether enabled or not.</summary>
    public IReadOnlyList<(string View, Exception Problem)> Broken => _broken;

    /// <summary>Says whether a failure belongs to the use of a view, so that the query goes on without it.</summary>
    public static bool IsOfTheView(Exception problem) => problem is not (OperationCanceledException or OutOfMemoryException);

    public void Broke(string view, Exception problem)
    {
        if (_broken.Exists(b => b.View == view)) return;
        _broken.Add((view, problem));
        Declined(view, FaultText(problem));
    }

    public static string FaultText(Exception problem) => $"matching it failed: {problem.Message}";

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
