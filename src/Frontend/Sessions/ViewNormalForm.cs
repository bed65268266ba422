using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Binds a materialized view's stored query and brings it into the form in which queries are compared with it.
/// </summary>
internal static class ViewNormalForm
{
    public static LogicalNode Of(MaterializedView view, RuleContext context)
    {
        var catalog = context.Catalog is SessionCatalogView session ? session.AsOwner() : context.Catalog;
        var own = new RuleContext(context.Columns, catalog, context.Statistics, context.Settings, PlanTrace.Off);
        var (bound, _) = QueryPlanner.Bind(catalog.ParseQuery(view.QuerySql), catalog, context.Columns);
        var required = ColumnSet.Of(bound.Columns.Select(c => c.Column));
        var normal = new Optimizer(own).Normalize(bound.Plan, required);
        // Outputs stand in the order of the view's columns, an item each, also where two of them are one column.
        LogicalNode root = new LogicalProject(
            normal, [.. bound.Columns.Select(c => new NamedExpression(context.Columns.Copy(c.Column), new ColumnExpression(c.Column)))]);
        while (root is LogicalProject { Input: LogicalProject below } top)
        {
            root = new LogicalProject(
                below.Input, [.. top.Items.Select(i => i with { Expression = i.Expression.Substitute(below.Substitution) })]);
        }

        return root;
    }
}
