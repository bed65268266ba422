using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Folds constants, factors out what all branches of an OR share, and turns chains of OR into IN.</summary>
public sealed class SimplifyExpressions : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => plan.RewriteUp(node => node.MapExpressions(Simplify));

    public static ScalarExpression Simplify(ScalarExpression expression)
    {
        if (expression is ColumnExpression or LiteralExpression) return expression;
        return ConstantFolder.Fold(expression).Rewrite(FactorOut);
    }

    private static ScalarExpression FactorOut(ScalarExpression node)
    {
        if (node is not CallExpression { Name: "or" }) return node;
        var branches = Predicates.SplitDisjuncts(node)
            .Select(b => Predicates.SplitConjuncts(b))
            .ToList();
        var shared = branches[0].Where(c => branches.TrueForAll(b => b.Contains(c))).ToList();
        if (shared.Count == 0) return OrToList.Node(node);
        var rest = branches.Select(b => Predicates.And(b.Where(c => !shared.Contains(c))));
        return ConstantFolder.Fold(Predicates.And([.. shared, OrToList.Node(Predicates.Or(rest))]));
    }
}
