using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Counts since the start how often views were looked at for queries, fitted and were used, and what that saved.</summary>
public sealed class ViewUsage(TimeProvider time)
{
    private const double LearntFrom = 100_000;
    private const double ForgetAt = 1e11;
    private readonly ConcurrentDictionary<long, ViewUse> _byView = new();
    private readonly Lock _speed = new();

    /// <summary>Costs and seconds of queries without views; at first a guess, as one query of a second or two.</summary>
    private (double Cost, double Seconds) _learnt = (1e8, 2);

    public ViewUse Of(long viewId) => _byView.GetValueOrDefault(viewId) ?? ViewUse.None;

    /// <summary>
    /// Counts, at the end of a query, what the views that it read saved: the difference of the planner's costs, at the speed that
    /// queries without views have shown.
    /// </summary>
    internal void NoteEnd(CatalogSnapshot catalog, StatementFacts facts, TimeSpan elapsed)
    {
        if (facts.HitViewIds.Count == 0)
        {
            // Small queries take their time for other things.
            if (facts.PlanCost >= LearntFrom) Learn(facts.PlanCost, elapsed.TotalSeconds);
            return;
        }

        double cost, taken;
        lock (_speed) (cost, taken) = _learnt;
        var seconds = Math.Max(0, facts.CostWithout - facts.PlanCost) * taken / cost / facts.HitViewIds.Count;
        foreach (var id in facts.HitViewIds)
        {
            if (catalog.Find(id) is not MaterializedView) continue;
            _byView.AddOrUpdate(
                id, _ => ViewUse.None with { SecondsSaved = seconds },
                (_, known) => known with { SecondsSaved = known.SecondsSaved + seconds });
        }
    }

    private void Learn(double cost, double seconds)
    {
        lock (_speed)
        {
            _learnt = (_learnt.Cost + cost, _learnt.Seconds + seconds);
            if (_learnt.Cost > ForgetAt) _learnt = (_learnt.Cost / 2, _learnt.Seconds / 2);
        }
    }

    internal void Note(CatalogSnapshot catalog, PlanTrace trace, PhysicalPlan plan, StatementFacts? facts)
    {
        if (facts is not null) (facts.PlanCost, facts.CostWithout) = (trace.CostWith, trace.CostWithout);
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
        if (facts is not null && plan.UsedViews.Count > 0)
            facts.HitViewIds = [.. plan.Reads.Select(r => r.TableId).Where(trace.Considered.Contains).Distinct()];

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

    public double SecondsSaved { get; init; }
}
