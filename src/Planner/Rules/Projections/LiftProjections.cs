using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Projections;

/// <summary>
/// Takes projections that only choose and rename columns above the joins that read them, so that joins below and above are ordered
/// together.
/// </summary>
public sealed class LiftProjections : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node)
    {
        if (node is not LogicalJoin { IsDependent: false } join) return node;
        var left = Renaming(join.Left);
        var right = join.Kind == LogicalJoinKind.Inner ? Renaming(join.Right) : null;
        var lifts = join.Kind is LogicalJoinKind.Inner or LogicalJoinKind.Left or LogicalJoinKind.LeftSemi or LogicalJoinKind.LeftAnti;
        if (!lifts || left is null && right is null) return node;
        var condition = join.Condition;
        if (left is not null) condition = condition.Substitute(left.Substitution);
        if (right is not null) condition = condition.Substitute(right.Substitution);
        var moved = join with { Left = left?.Input ?? join.Left, Right = right?.Input ?? join.Right, Condition = condition };
        return new LogicalProject(moved, [.. join.Output.Select(c => new NamedExpression(c, Source(c)))]);

        ScalarExpression Source(PlanColumn column)
            => left?.Substitution.GetValueOrDefault(column) ?? right?.Substitution.GetValueOrDefault(column)
                ?? new ColumnExpression(column);
    }

    private static LogicalProject? Renaming(LogicalNode node)
        => node is LogicalProject project && project.Items.All(i => i.Expression is ColumnExpression) ? project : null;
}
