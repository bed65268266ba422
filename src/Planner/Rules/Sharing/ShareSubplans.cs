using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Joins;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Planner.Rules.Sharing;

/// <summary>
/// Computes once what stands several times in a plan (a common table expression read twice, the same join in a query and its
/// subquery), where keeping the rows costs less than making them again. Runs after conditions have been pushed, so that readers
/// which need different rows stay apart.
/// </summary>
public sealed class ShareSubplans : IPlanPass
{
    private const double CostMin = 50_000;
    private const double KeptColumn = 0.4;

    /// <summary>Kept rows stay in memory, so no more than this is kept.</summary>
    public const double KeptBytesMax = 256 << 20;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
    {
        if (!context.Settings.Get(PlannerSettings.ShareSubplans) || !ReadsATableTwice(plan)) return plan;
        return plan is LogicalTableSink ? plan.MapInputs(i => Share(i, context)) : Share(plan, context);
    }

    /// <summary>Puts each reader's own copy of the shared subplans back in its place.</summary>
    public static LogicalNode Undo(LogicalNode plan, ColumnFactory columns)
    {
        var plans = new Dictionary<int, LogicalNode>();
        return Inline(plan);

        LogicalNode Inline(LogicalNode node)
        {
            switch (node)
            {
                case LogicalWith with:
                    foreach (var shared in with.Shared) plans[shared.Id] = Inline(shared.Plan);
                    return Inline(with.Body);
                case LogicalSharedScan scan:
                    var copy = PlanCopy.WithFreshColumns(plans[scan.Id], columns, out var map);
                    var items = scan.Columns.Select(c => new NamedExpression(c.Column, new ColumnExpression(map[c.Source])));
                    return new LogicalProject(copy, [.. items]);
                default:
                    return node.MapInputs(Inline);
            }
        }
    }

    private static bool ReadsATableTwice(LogicalNode plan)
    {
        var seen = new HashSet<long>();
        return plan.Descendants().OfType<LogicalScan>().Any(s => !seen.Add(s.Table.Id));
    }

    private static LogicalNode Share(LogicalNode plan, RuleContext context)
    {
        var estimator = new CardinalityEstimator(context.Statistics);
        var groups = new Dictionary<int, List<LogicalNode>>();
        var order = new List<int>();
        Collect(plan, null, new PlanShapes(), groups, order);
        var replaced = new Dictionary<LogicalNode, LogicalNode>(ReferenceEqualityComparer.Instance);
        var shared = ImmutableArray.CreateBuilder<SharedPlan>();
        foreach (var shape in order)
        {
            var members = groups[shape].Where(n => !IsInside(plan, n, replaced)).ToList();
            while (members.Count > 1)
            {
                var first = members[0];
                members.RemoveAt(0);
                TryShare(first, members, shared, replaced, estimator, context);
            }
        }

        if (shared.Count == 0) return plan;
        return new LogicalWith(shared.ToImmutable(), Replace(plan, replaced));
    }

    // Outer nodes come before inner ones; of nodes that only differ in columns added on top the outermost stands for all.
    // A part of a group of joins is left to the ordering of that group, which may start elsewhere.
    private static void Collect(
        LogicalNode node, LogicalNode? above, PlanShapes shapes, Dictionary<int, List<LogicalNode>> groups, List<int> order)
    {
        var shape = shapes.Of(node);
        var isPart = node is LogicalJoin && above is LogicalJoin || above is not null && shapes.Of(above) == shape;
        if (!isPart && Core(node) is LogicalAggregate or LogicalJoin or LogicalUnion or LogicalFilter { Input: not LogicalScan })
        {
            if (!groups.TryGetValue(shape, out var members))
            {
                groups.Add(shape, members = []);
                order.Add(shape);
            }

            members.Add(node);
        }

        foreach (var input in node.Inputs) Collect(input, node, shapes, groups, order);
    }

    private static LogicalNode Core(LogicalNode node)
    {
        while (node is LogicalProject or LogicalWindow) node = node.Inputs[0];
        return node;
    }

    private static bool IsInside(LogicalNode root, LogicalNode node, Dictionary<LogicalNode, LogicalNode> replaced)
        => replaced.Count > 0 && !Reaches(root, node, replaced);

    private static bool Reaches(LogicalNode from, LogicalNode node, Dictionary<LogicalNode, LogicalNode> replaced)
        => !replaced.ContainsKey(from) && (ReferenceEquals(from, node) || from.Inputs.Any(i => Reaches(i, node, replaced)));

    private static void TryShare(
        LogicalNode first, List<LogicalNode> others, ImmutableArray<SharedPlan>.Builder shared,
        Dictionary<LogicalNode, LogicalNode> replaced, CardinalityEstimator estimator, RuleContext context)
    {
        var merged = first;
        var readers = new List<(LogicalNode Node, SubplanMerge? Merge)> { (first, null) };
        foreach (var other in others)
        {
            var merge = new SubplanMerge();
            if (merge.TryMerge(merged, other) is not { } both) continue;
            merged = both;
            readers.Add((other, merge));
        }

        if (readers.Count < 2 || merged.Expressions.Any(e => !e.IsDeterministic())) return;
        merged = new OrderJoins().Run(merged, merged.OutputSet, context);
        if (!Pays(merged, readers.Count, estimator)) return;
        var id = context.NewSharedId();
        shared.Add(new SharedPlan(id, merged));
        foreach (var (node, merge) in readers)
        {
            others.Remove(node);
            replaced.Add(node, Reader(id, node, merge, merged, estimator.Estimate(merged)));
        }
    }

    private static bool Pays(LogicalNode plan, int readers, CardinalityEstimator estimator)
    {
        var cost = PlanCost.Of(plan, estimator);
        var statistics = estimator.Estimate(plan);
        var kept = statistics.Rows * (1 + KeptColumn * plan.Output.Count);
        if (statistics.Rows * statistics.RowBytes(plan.Output) > KeptBytesMax) return false;
        return cost >= CostMin && cost * (readers - 1) > kept * (readers + 1);
    }

    private static LogicalSharedScan Reader(
        int id, LogicalNode node, SubplanMerge? merge, LogicalNode merged, NodeStatistics statistics)
    {
        var columns = node.Output.Select(c => new SharedColumn(c, merge?.Find(c) ?? c)).ToImmutableArray();
        var facts = new Dictionary<int, ColumnStatistics>();
        foreach (var column in columns) facts[column.Column.Id] = statistics.Of(column.Source);
        return new LogicalSharedScan(id, columns, new NodeStatistics(statistics.Rows, facts), merged.NotNull);
    }

    private static LogicalNode Replace(LogicalNode node, Dictionary<LogicalNode, LogicalNode> replaced)
        => replaced.TryGetValue(node, out var scan) ? scan : node.MapInputs(i => Replace(i, replaced));
}
