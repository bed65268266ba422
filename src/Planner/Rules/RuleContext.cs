using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules;

/// <summary>
/// Carries what rules share while one statement is planned: column ids, statistics, settings, the trace.
/// </summary>
public sealed class RuleContext(
    ColumnFactory columns, ICatalogView catalog, IStatisticsSource statistics, SettingValues settings, PlanTrace trace)
{
    public ColumnFactory Columns { get; } = columns;
    public ICatalogView Catalog { get; } = catalog;
    public IStatisticsSource Statistics { get; } = statistics;
    public SettingValues Settings { get; } = settings;

    /// <summary>True where views answer only by what is up to date, unless the session itself lets them lag.</summary>
    public bool MustBeExact { get; set; }
    public PlanTrace Trace { get; } = trace;

    /// <summary>How many backends run the plan; kept rows of shared subplans do not leave one.</summary>
    public int Backends { get; set; } = 1;

    /// <summary>The keys that the plan at hand may rely on.</summary>
    public PlanKeys Keys { get; set; } = PlanKeys.OfTables;

    private int _nextSharedId;

    /// <summary>Gives a number for a shared subplan.</summary>
    public int NewSharedId() => _nextSharedId++;
}
