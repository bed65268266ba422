using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Text;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Binds a materialized view's stored query and brings it into the form in which queries are compared with it.
/// </summary>
internal static class ViewNormalForm
{
    public static LogicalProject Of(MaterializedView view, RuleContext context, out bool isVolatile)
    {
        var catalog = context.Catalog is SessionCatalogView session ? session.AsOwner() : context.Catalog;
        var own = new RuleContext(context.Columns, catalog, context.Statistics, context.Settings, PlanTrace.Off);
        return ViewPlan.Of(catalog.ParseQuery(view.QuerySql), own, out isVolatile);
    }

    /// <summary>Gives the query as it is bound; null when it does not give the same rows each time.</summary>
    public static ViewText? Bound(MaterializedView view, RuleContext context)
    {
        var catalog = context.Catalog is SessionCatalogView session ? session.AsOwner() : context.Catalog;
        var (bound, binding) = QueryPlanner.Bind(catalog.ParseQuery(view.QuerySql), catalog, context.Columns);
        if (binding.IsVolatile) return null;
        var views = binding.Relations.Select(r => r.Object).OfType<View>().ToList();
        return new ViewText(bound, views.Select(
            v => (v.Id, QueryPlanner.Bind(catalog.ParseQuery(v.QuerySql), catalog, context.Columns).Query)));
    }
}
