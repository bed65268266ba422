using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Replaces what can give no row by no rows, and drops it from unions.</summary>
public sealed class RemoveEmptyInputs : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node) => node switch
    {
        LogicalFilter or LogicalGuard or LogicalProject or LogicalSort or LogicalLimit or LogicalWindow when IsEmpty(node.Inputs[0])
            => Empty(node),
        LogicalAggregate { Keys.IsEmpty: false, GroupingSets.IsEmpty: true } aggregate when IsEmpty(aggregate.Input)
            => Empty(node),
        LogicalJoin join => RewriteJoin(join),
        LogicalUnion union => RewriteUnion(union),
        _ => node,
    };

    private static bool IsEmpty(LogicalNode node) => node is LogicalValues { Rows.IsEmpty: true };

    private static LogicalValues Empty(LogicalNode node) => LogicalValues.Empty(node.Output);

    private static LogicalNode RewriteJoin(LogicalJoin join)
    {
        var left = IsEmpty(join.Left);
        var right = IsEmpty(join.Right);
        return join.Kind switch
        {
            LogicalJoinKind.Inner or LogicalJoinKind.LeftSemi when left || right => Empty(join),
            LogicalJoinKind.Left or LogicalJoinKind.LeftAnti or LogicalJoinKind.Mark when left => Empty(join),
            LogicalJoinKind.LeftAnti when right => join.Left,
            LogicalJoinKind.Full when left && right => Empty(join),
            _ => join,
        };
    }

    private static LogicalNode RewriteUnion(LogicalUnion union)
    {
        var kept = Enumerable.Range(0, union.Branches.Length).Where(i => !IsEmpty(union.Branches[i])).ToList();
        if (kept.Count == union.Branches.Length) return union;
        if (kept.Count == 0) return Empty(union);
        if (kept.Count == 1)
        {
            var map = union.SubstitutionFor(kept[0]);
            return new LogicalProject(
                union.Branches[kept[0]], [.. union.Columns.Select(c => new NamedExpression(c, map[c]))]);
        }

        return new LogicalUnion(
            [.. kept.Select(i => union.Branches[i])], union.Columns, [.. kept.Select(i => union.Sources[i])]);
    }
}
