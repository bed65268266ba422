using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Projections;

/// <summary>
/// Puts a projection over another into one, as long as nothing costly is then computed twice, and drops projections
/// that
/// change nothing. Aggregates take the expressions of a projection below into their keys and arguments.
/// </summary>
public sealed class MergeProjections : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node) => node switch
    {
        LogicalProject { Input: LogicalProject below } project => Merge(project, below),
        LogicalProject project when IsIdentity(project) => project.Input,
        LogicalAggregate { Input: LogicalProject below } aggregate => MergeAggregate(aggregate, below),
        _ => node,
    };

    private static LogicalNode Merge(LogicalProject project, LogicalProject below)
    {
        if (!below.IsDeterministic || Doubles(project.Items.Select(i => i.Expression), below)) return project;
        var merged = new LogicalProject(below.Input, [
            .. project.Items.Select(i => i with { Expression = Inside(i.Expression, below) })]);
        return IsIdentity(merged) ? merged.Input : merged;
    }

    private static LogicalNode MergeAggregate(LogicalAggregate aggregate, LogicalProject below)
    {
        if (!below.IsDeterministic) return aggregate;
        if (aggregate.Keys.Any(k => k.IsPassThrough && below.Substitution[k.Column] is LiteralExpression))
        {
            return aggregate;
        }
        var merged = (LogicalAggregate)aggregate.MapExpressions(e => Inside(e, below));
        return merged with { Input = below.Input };
    }

    private static ScalarExpression Inside(ScalarExpression expression, LogicalProject below)
        => ConstantFolder.Fold(expression.Substitute(below.Substitution));

    // Merging would compute an expression once per use; common subexpressions catch those of one level again.
    private static bool Doubles(IEnumerable<ScalarExpression> expressions, LogicalProject below)
    {
        var uses = new Dictionary<PlanColumn, int>();
        foreach (var expression in expressions)
        {
            expression.Visit(e =>
            {
                if (e is ColumnExpression column) uses[column.Column] = uses.GetValueOrDefault(column.Column) + 1;
            });
        }

        return below.Items.Any(i => uses.GetValueOrDefault(i.Column) > 3 && i.Expression.Children.Count > 0);
    }

    private static bool IsIdentity(LogicalProject project)
        => project.Items.Length == project.Input.Output.Count && project.Items.All(i => i.IsPassThrough);
}
