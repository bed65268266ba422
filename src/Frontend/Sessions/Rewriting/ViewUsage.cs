using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Metrics;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Counts since the start how often views were looked at for queries, fitted and were used, and what that saved.</summary>
public sealed class ViewUsage(MetricSet metrics, TimeProvider time)
{
    private readonly ConcurrentDictionary<long, ViewUse> _byView = new();

    private readonly MetricSet.Metric _considered = metrics.Counter(
        "mv_query_total_considered_count", "Queries for which the view was looked at, since the start");

    private readonly MetricSet.Metric _matched = metrics.Counter(
        "mv_query_total_matched_count", "Queries that the view could answer, since the start");

    private readonly MetricSet.Metric _hit = metrics.Counter(
        "mv_query_total_hit_count", "Queries that read the view in the place of its tables, since the start");

    public ViewUse Of(long viewId) => _byView.GetValueOrDefault(viewId) ?? ViewUse.None;

    internal void Note(CatalogSnapshot catalog, PlanTrace trace, PhysicalPlan plan)
    {
        if (trace.Considered.Count == 0) return;
        var read = plan.UsedViews.Count == 0 ? [] : plan.Reads.Select(r => r.TableId).ToHashSet();
        foreach (var id in trace.Considered)
        {
            if (catalog.Find(id) is not MaterializedView view) continue;
            var (isMatched, isHit) = (trace.Matched.Contains(id), read.Contains(id));
            _byView.AddOrUpdate(id, _ => With(ViewUse.None), (_, known) => With(known));
            var labels = $"db_name=\"{catalog.DatabaseName(view.DatabaseId)}\",mv_name=\"{view.Name}\"";
            _considered.Add(labels, 1);
            if (isMatched) _matched.Add(labels, 1);
            if (isHit) _hit.Add(labels, 1);

            ViewUse With(ViewUse use) => use with
            {
                Considered = use.Considered + 1,
                Matched = use.Matched + (isMatched ? 1 : 0),
                Hits = use.Hits + (isHit ? 1 : 0),
                CostWithout = use.CostWithout + (isHit ? trace.CostWithout : 0),
                CostWith = use.CostWith + (isHit ? trace.CostWith : 0),
                LastHit = isHit ? time.GetUtcNow().UtcDateTime : use.LastHit,
            };
        }
    }
}

/// <summary>Is what a view was good for; costs are the planner's, in rows touched.</summary>
public sealed record ViewUse(long Considered, long Matched, long Hits, double CostWithout, double CostWith, DateTime? LastHit)
{
    public static readonly ViewUse None = new(0, 0, 0, 0, 0, null);
}
