using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Tells what holds for every row that a plan gives.</summary>
public static class PredicateFacts
{
    private const int DepthMax = 12;

    public static List<ScalarExpression> Of(LogicalNode node)
    {
        var facts = new List<ScalarExpression>();
        Collect(node, facts, 0);
        facts.RemoveAll(f => !node.OutputSet.ContainsAll(f.Columns));
        return facts;
    }

    private static void Collect(LogicalNode node, List<ScalarExpression> facts, int depth)
    {
        if (depth > DepthMax) return;
        switch (node)
        {
            case LogicalFilter filter:
                facts.AddRange(filter.Conjuncts);
                Collect(filter.Input, facts, depth + 1);
                break;
            case LogicalGuard guard:
                Collect(guard.Input, facts, depth + 1);
                break;
            case LogicalProject project:
                Collect(project.Input, facts, depth + 1);
                foreach (var item in project.Items)
                {
                    if (item is { IsPassThrough: false, Expression: ColumnExpression or LiteralExpression { IsNull: false } }
                        && item.Expression.Type == item.Column.Type)
                    {
                        facts.Add(Predicates.Compare("eq", new ColumnExpression(item.Column), item.Expression));
                    }
                }

                break;
            case LogicalJoin { Kind: LogicalJoinKind.Inner } join:
                facts.AddRange(join.Conjuncts);
                Collect(join.Left, facts, depth + 1);
                Collect(join.Right, facts, depth + 1);
                break;
            case LogicalJoin join when join.EmitsLeftOnly || join.Kind == LogicalJoinKind.Left:
                Collect(join.Left, facts, depth + 1);
                break;
            case LogicalAggregate { GroupingSets.IsEmpty: true } or LogicalWindow or LogicalSort or LogicalLimit:
                Collect(node.Inputs[0], facts, depth + 1);
                break;
        }
    }
}
