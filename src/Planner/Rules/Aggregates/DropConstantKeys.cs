using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Takes constants out of the grouping keys, as long as one key stays: no keys would mean one row for no input.
/// </summary>
public sealed class DropConstantKeys : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node)
    {
        if (node is not LogicalAggregate { GroupingSets.IsEmpty: true } aggregate) return node;
        var constant = aggregate.Keys.Where(k => k.Expression is LiteralExpression).ToList();
        if (constant.Count == 0) return node;
        if (constant.Count == aggregate.Keys.Length) constant.RemoveAt(0);
        if (constant.Count == 0) return node;
        var slim = aggregate with { Keys = [.. aggregate.Keys.Where(k => !constant.Contains(k))] };
        return new LogicalProject(slim, [
            .. aggregate.Output.Select(c => constant.Find(k => k.Column.Equals(c)) ?? NamedExpression.Of(c))]);
    }
}
