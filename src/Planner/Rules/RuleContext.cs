using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
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
    public PlanTrace Trace { get; } = trace;
}
