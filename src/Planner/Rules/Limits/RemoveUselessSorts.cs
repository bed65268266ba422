using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Limits;

/// <summary>Drops sorts whose order nobody sees: those below joins, groupings and other sorts.</summary>
public sealed class RemoveUselessSorts : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => Walk(plan, seen: true);

    private static LogicalNode Walk(LogicalNode node, bool seen)
    {
        if (node is LogicalSort { Limit: null } sort && !seen) return Walk(sort.Input, seen: false);
        var below = seen && node is LogicalProject or LogicalFilter or LogicalLimit;
        return node.MapInputs(i => Walk(i, below || node is LogicalLimit));
    }
}
