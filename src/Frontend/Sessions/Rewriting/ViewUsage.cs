using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Counts since the start how often views were looked at for queries, fitted and were used, and what that saved.</summary>
public sealed class ViewUsage(TimeProvider time)
{
    private readonly ConcurrentDictionary<long, ViewUse> _byView = new();

    public ViewUse Of(long viewId) => _byView.GetValueOrDefault(viewId) ?? ViewUse.None;

    internal void Note(CatalogSnapshot catalog, PlanTrace trace, PhysicalPlan plan)
    {
        long last = 0;
        foreach (var direct in plan.Reads)
        {
            // A table has a read for each partition.
            if (direct.TableId == last) continue;
            last = direct.TableId;
            if (catalog.Find(direct.TableId) is MaterializedView named && !plan.UsedViews.Contains(named.Name))
            {
                _byView.AddOrUpdate(
                    named.Id, _ => ViewUse.None with { Direct = 1 }, (_, known) => known with { Direct = known.Direct + 1 });
            }
        }

        if (trace.Considered.Count == 0) return;
        var read = plan.UsedViews.Count == 0 ? [] : plan.Reads.Select(r => r.TableId).ToHashSet();
        foreach (var id in trace.Considered)
        {
            if (catalog.Find(id) is not MaterializedView) continue;
            var (isMatched, isHit) = (trace.Matched.Contains(id), read.Contains(id));
            _byView.AddOrUpdate(id, _ => With(ViewUse.None), (_, known) => With(known));

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

    /// <summary>Queries that named it.</summary>
    public long Direct { get; init; }
}
