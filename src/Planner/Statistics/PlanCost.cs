using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Statistics;

/// <summary>
/// Puts a price on a logical plan, to choose between alternatives: rows that operators touch, by weight.
/// </summary>
public static class PlanCost
{
    private const double ScanColumn = 0.2;
    private const double Build = 2.0;
    private const double Probe = 1.0;
    private const double Group = 1.5;
    private const double Sort = 2.0;

    public static double Of(LogicalNode plan, IStatisticsSource statistics)
        => Of(plan, new CardinalityEstimator(statistics));

    public static double Of(LogicalNode plan, CardinalityEstimator estimator)
    {
        var total = 0.0;
        foreach (var node in plan.Descendants()) total += OfNode(node, estimator);
        return total;
    }

    private static double OfNode(LogicalNode node, CardinalityEstimator estimator)
    {
        var rows = estimator.Estimate(node).Rows;
        switch (node)
        {
            case LogicalScan scan:
                return rows * (1 + ScanColumn * scan.Columns.Length);
            case LogicalJoin join:
                var left = estimator.Estimate(join.Left).Rows;
                var right = estimator.Estimate(join.Right).Rows;
                return Math.Min(left, right) * Build + Math.Max(left, right) * Probe + rows;
            case LogicalAggregate aggregate:
                return estimator.Estimate(aggregate.Input).Rows * Group + rows;
            case LogicalSort or LogicalWindow:
                return estimator.Estimate(node.Inputs[0]).Rows * Sort;
            case LogicalFilter { Input: LogicalScan read } filter:
                // The scan below was counted whole.
                var all = estimator.Estimate(read);
                var part = SortedReads.PartOf(read, filter.Conjuncts, all);
                return all.Rows * (0.2 * part - (1 - part) * (1 + ScanColumn * read.Columns.Length));
            case LogicalFilter or LogicalProject:
                return estimator.Estimate(node.Inputs[0]).Rows * 0.2;
            case LogicalGuard:
                return 0;
            default:
                return rows * 0.1;
        }
    }
}
