using MatViewDb.Catalog.Model;
using MatViewDb.Core.Runtime;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Rules.Sharing;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner;

/// <summary>Runs the whole sequence from a bound plan to operators.</summary>
public sealed class Optimizer(RuleContext context, IMaterializedViewRewriter? rewriter = null, int backends = 1)
{
    private bool _isForced;
    private LogicalNode? _plain;

    public PhysicalNode Optimize(LogicalNode bound, ColumnSet required, out LogicalNode final)
    {
        context.Backends = backends;
        final = ChooseAlternative(bound, required);
        var used = context.Trace.UsedViews;
        if (used.Count == 0 || _plain is null) return Lower(final, required);
        try
        {
            FaultPoint.Hit("rewrite.lower");
            return Lower(final, required);
        }
        catch (Exception problem) when (PlanTrace.IsOfTheView(problem))
        {
            foreach (var view in used) context.Trace.Broke(view, problem);
            used.Clear();
            final = _plain;
            return Lower(final, required);
        }
    }

    /// <summary>
    /// Unnests, pushes and infers; materialized views are normalised the same way before they are matched.
    /// </summary>
    public LogicalNode Normalize(LogicalNode bound, ColumnSet required)
        => RuleStages.Run(RuleStages.Normalize, bound, required, context);

    // A rewritten query may be rewritten again: from a view on views, or in another part from another view.
    private LogicalNode ChooseAlternative(LogicalNode bound, ColumnSet required)
    {
        var normal = Normalize(bound, required);
        var best = Finish(normal, required);
        if (rewriter is null) return best;
        _plain = best;
        var bestCost = PlanCost.Of(best, context.Statistics);
        context.Trace.CostWithout = bestCost;
        var found = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = Weigh([.. rewriter.Rewrite(normal, context, 0), .. rewriter.RewriteText(bound, context)], []);
        for (var level = 1L; level < Levels() && open.Count > 0; level++)
        {
            open = [.. open.SelectMany(o => Weigh(rewriter.Rewrite(o.Plan, context, (int)level), o.ViewNames))];
        }

        context.Trace.CostWith = bestCost;
        if (!found) rewriter.Missed(context);
        return best;

        List<RewriteAlternative> Weigh(IReadOnlyList<RewriteAlternative> alternatives, IReadOnlyList<string> before)
        {
            var kept = new List<RewriteAlternative>();
            foreach (var alternative in alternatives)
            {
                IReadOnlyList<string> names = [.. before, .. alternative.ViewNames];
                if (!seen.Add(string.Join(',', names.Order(StringComparer.Ordinal)))) continue;
                if (Finished(alternative, names, required) is not var (rewritten, plan, cost)) continue;
                found = true;
                // What is forced competes with what else is forced.
                var wins = alternative.Forced && !_isForced || cost < bestCost;
                kept.Add(new RewriteAlternative(rewritten, names) { Forced = alternative.Forced });
                if (!wins)
                {
                    context.Trace.Declined("cost", $"{string.Join(", ", names)}: {cost:N0} against {bestCost:N0}");
                    continue;
                }

                _isForced |= alternative.Forced;
                (best, bestCost) = (plan, cost);
                var read = plan.Descendants().OfType<LogicalScan>().Select(s => s.Table.Name).ToHashSet(StringComparer.Ordinal);
                context.Trace.UsedViews.Clear();
                context.Trace.UsedViews.AddRange(names.Where(read.Contains).Distinct(StringComparer.Ordinal));
            }

            return kept;
        }
    }

    // What tables and the views in a plan declare is believed where it is answered from these.
    private PlanKeys KeysIn(LogicalNode plan, IReadOnlyList<string> names)
    {
        if (context.Catalog is not IMaterializedViewCatalog catalog) return PlanKeys.OfTables;
        var views = plan.Descendants().OfType<LogicalScan>().Select(s => s.Table).OfType<MaterializedView>()
            .Where(v => names.Contains(v.Name)).DistinctBy(v => v.Id);
        return new PlanKeys([.. views.Select(v => new TableKeys(v, catalog.DatabaseNameOf(v.DatabaseId), catalog.DatabaseNameOf)
        {
            StateOf = catalog.StateOf,
        })]);
    }

    // Null where a rule fails over what a view was put into: the query does without that view.
    private (LogicalNode Rewritten, LogicalNode Plan, double Cost)? Finished(
        RewriteAlternative alternative, IReadOnlyList<string> names, ColumnSet required)
    {
        try
        {
            FaultPoint.Hit("rewrite.plan");
            var rewritten = Normalize(alternative.Plan, required);
            context.Keys = KeysIn(rewritten, names);
            var plan = Finish(rewritten, required);
            return (rewritten, plan, PlanCost.Of(plan, context.Statistics));
        }
        catch (Exception problem) when (PlanTrace.IsOfTheView(problem))
        {
            foreach (var view in alternative.ViewNames) context.Trace.Broke(view, problem);
            return null;
        }
        finally
        {
            context.Keys = PlanKeys.OfTables;
        }
    }

    private long Levels() => context.Settings.Get(MvSettings.EnableStages) && context.Settings.Get(MvSettings.EnableNested)
        ? context.Settings.Get(MvSettings.NestedLevels) : 1;

    private LogicalNode Finish(LogicalNode plan, ColumnSet required)
        => RuleStages.Run(RuleStages.Finish, plan, required, context);

    private PhysicalNode Lower(LogicalNode plan, ColumnSet required)
    {
        var isSpread = backends > 1;
        var physical = Plan(isSpread ? ShareSubplans.Undo(plan, context.Columns) : plan, required);
        if (!isSpread && Distributor.IsSpread(physical))
        {
            isSpread = true;
            physical = Plan(ShareSubplans.Undo(plan, context.Columns), required);
        }

        physical = isSpread
            ? new Distributor(context).Distribute(physical)
            : new AggregatePhases(context.Columns).SplitGroupingSets(physical);
        physical = TopBounds.Assign(new DeferColumns(context).Run(physical));
        physical = new ChooseRollups(context).Run(physical);
        return context.Settings.Get(PlannerSettings.RuntimeFilters) ? RuntimeFilters.Assign(physical) : physical;
    }

    // Kept rows of a shared subplan stay inside one fragment, so a plan for several backends does without.
    private PhysicalNode Plan(LogicalNode plan, ColumnSet required)
    {
        var planner = new PhysicalPlanner(new CardinalityEstimator(context.Statistics), context.Columns);
        return new SummarizeScans(context).Run(planner.Plan(plan, required));
    }
}
