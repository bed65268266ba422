using MatViewDb.Core.Runtime;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Aggregates;
using MatViewDb.Planner.Rules.Filters;
using MatViewDb.Planner.Rules.Joins;
using MatViewDb.Planner.Rules.Limits;
using MatViewDb.Planner.Rules.Projections;
using MatViewDb.Planner.Rules.Pruning;
using MatViewDb.Planner.Rules.Sharing;
using MatViewDb.Planner.Rules.Subqueries;
using MatViewDb.Planner.Rules.Windows;

namespace MatViewDb.Planner.Rules;

/// <summary>Is one pass of the optimizer over a whole plan.</summary>
public interface IPlanPass
{
    /// <summary>
    /// Gives the changed plan, or the same object when there was nothing to do. Output columns in required stay.
    /// </summary>
    LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context);
}

/// <summary>Is the list of passes, in the order in which they run.</summary>
public static class RuleStages
{
    /// <summary>Turns nested queries into joins and does nothing else.</summary>
    public static readonly IReadOnlyList<IPlanPass> Unnest = [new TurnSubqueriesIntoJoins(), new Decorrelate()];

    /// <summary>Brings a bound plan into normal form; materialized views are matched on the result.</summary>
    public static readonly IReadOnlyList<IPlanPass> Normalize =
    [
        new SimplifyExpressions(),
        new UseGeneratedColumns(),
        new TurnSubqueriesIntoJoins(),
        new Decorrelate(),
        new PushLimits(),
        new RemoveUselessSorts(),
        new MergeProjections(),
        new PushPredicates(),
        new MergeProjections(),
        new PushPredicates(),
        new SimplifyExpressions(),
        new RemoveEmptyInputs(),
        new DropConstantKeys(),
        new PruneColumns(),
    ];

    /// <summary>Prepares the chosen alternative for execution.</summary>
    public static readonly IReadOnlyList<IPlanPass> Finish =
    [
        new PruneDisjointJoins(),
        new RemoveEmptyInputs(),
        new ShareSubplans(),
        new ChainGroupingSets(),
        new RangesOfUnits(),
        new PrunePartitions(),
        new PruneBuckets(),
        new RemoveEmptyInputs(),
        new LiftProjections(),
        new GroupBelowJoins(),
        new PushAggregates(),
        new OrderJoins(),
        new LimitRanks(),
        new FactorSums(),
        new AverageFromSum(),
        new MergeProjections(),
        new PruneColumns(),
    ];

    public static LogicalNode Run(
        IReadOnlyList<IPlanPass> passes, LogicalNode plan, ColumnSet required, RuleContext context)
    {
        foreach (var pass in passes)
        {
            Interruption.Check();
            var changed = pass.Run(plan, required, context);
            if (!ReferenceEquals(changed, plan)) context.Trace.Applied(pass.GetType().Name);
            plan = changed;
        }

        return plan;
    }
}
