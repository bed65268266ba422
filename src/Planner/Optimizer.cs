using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Rules.Sharing;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner;

/// <summary>Runs the whole sequence from a bound plan to operators.</summary>
public sealed class Optimizer(RuleContext context, IMaterializedViewRewriter? rewriter = null, int backends = 1)
{
    public PhysicalNode Optimize(LogicalNode bound, ColumnSet required, out LogicalNode final)
    {
        context.Backends = backends;
        var normal = Normalize(bound, required);
        final = ChooseAlternative(normal, required);
        return Lower(final, required);
    }

    /// <summary>
    /// Unnests, pushes and infers; materialized views are normalised the same way before they are matched.
    /// </summary>
    public LogicalNode Normalize(LogicalNode bound, ColumnSet required)
        => RuleStages.Run(RuleStages.Normalize, bound, required, context);

    private LogicalNode ChooseAlternative(LogicalNode normal, ColumnSet required)
    {
        var best = Finish(normal, required);
        if (rewriter is null) return best;
        var bestCost = PlanCost.Of(best, context.Statistics);
        foreach (var alternative in rewriter.Rewrite(normal, context))
        {
            var plan = Finish(Normalize(alternative.Plan, required), required);
            var cost = alternative.Forced ? double.NegativeInfinity : PlanCost.Of(plan, context.Statistics);
            if (cost >= bestCost)
            {
                context.Trace.Declined(
                    "cost", $"{string.Join(", ", alternative.ViewNames)}: {cost:N0} against {bestCost:N0}");
                continue;
            }

            (best, bestCost) = (plan, cost);
            context.Trace.UsedViews.Clear();
            context.Trace.UsedViews.AddRange(alternative.ViewNames);
        }

        return best;
    }

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
