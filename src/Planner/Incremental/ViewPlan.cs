using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Incremental;

/// <summary>Binds a view's query and brings it into the form in which it is maintained and compared with queries.</summary>
public static class ViewPlan
{
    /// <summary>Gives a projection whose items are the view's columns in order, over the normalised query.</summary>
    public static LogicalProject Of(Query query, RuleContext context, out bool isVolatile)
    {
        var (bound, binding) = QueryPlanner.Bind(query, context.Catalog.AsDefiner(), context.Columns);
        isVolatile = binding.IsVolatile;
        return Of(bound, context);
    }

    public static LogicalProject Of(BoundQuery bound, RuleContext context)
    {
        var required = ColumnSet.Of(bound.Columns.Select(c => c.Column));
        var normal = new Optimizer(context).Normalize(bound.Plan, required);
        // Outputs stand in the order of the view's columns, an item each, also where two of them are one column.
        var root = new LogicalProject(
            normal, [.. bound.Columns.Select(c => new NamedExpression(context.Columns.Copy(c.Column), new ColumnExpression(c.Column)))]);
        while (root.Input is LogicalProject below)
        {
            root = new LogicalProject(
                below.Input, [.. root.Items.Select(i => i with { Expression = i.Expression.Substitute(below.Substitution) })]);
        }

        return root;
    }
}
