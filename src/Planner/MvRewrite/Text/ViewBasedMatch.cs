using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite.Text;

/// <summary>Is a materialized view's query as it was bound, with the plain views that it reads.</summary>
public sealed record ViewText(BoundQuery Query, IEnumerable<(long Id, BoundQuery Query)> Views);

/// <summary>
/// Compares a query with a materialized view while plain views that both read stay closed (mv-rewrite section 7, example 11): each
/// stands for a table, whatever its own query is made of.
/// </summary>
internal sealed class ViewBasedMatch(ViewText text, RuleContext context)
{
    private readonly List<(Table Table, LogicalNode Node)> _closed = [];

    /// <summary>Gives the materialized view's shape and the query over closed views, both normalised; null when they share none.</summary>
    internal (QueryShape View, LogicalNode Query)? Close(LogicalNode bound)
    {
        var query = bound;
        var own = text.Query.Plan;
        foreach (var (id, view) in text.Views.DistinctBy(v => v.Id))
        {
            // Views that give other rows each time are never the same.
            if (view.Plan.Descendants().Any(n => n is LogicalLimit or LogicalSort { Limit: not null })
                || view.Plan.Descendants().SelectMany(n => n.Expressions).Any(e => !e.IsDeterministic())) continue;
            var closed = Replace(query, id, view.Plan);
            if (ReferenceEquals(closed, query)) continue;
            (query, own) = (closed, Replace(own, id, view.Plan));
        }

        if (ReferenceEquals(query, bound)) return null;
        var shape = QueryShape.ReadView(ViewPlan.Of(text.Query with { Plan = own }, context), out _);
        return shape is null ? null : (shape, new Optimizer(context).Normalize(query, ColumnSet.Of(bound.Output)));
    }

    /// <summary>Opens the views that are still read.</summary>
    internal LogicalNode Open(LogicalNode plan) => plan.RewriteUp(node => node is LogicalScan scan
        ? _closed.Find(c => ReferenceEquals(c.Table, scan.Table)).Node ?? node : node);

    private LogicalNode Replace(LogicalNode plan, long id, LogicalNode view)
    {
        if (plan.GetType() == view.GetType() && new PlanComparison() is var same && same.AreEqual(plan, view))
        {
            var outputs = view.Output.ToList();
            var columns = plan.Output.DistinctBy(c => c.Id).Select(c => new ScanColumn(c, new Column(
                outputs.FindIndex(o => o.Equals(same.PartnerOf(c))) + 1, c.Name, c.Type, Nullable: !plan.NotNull.Contains(c)))).ToList();
            if (columns.All(c => c.Stored.Id > 0))
            {
                var table = new Table(-id, 0, "a view", "", default) { StoredColumns = [.. columns.Select(c => c.Stored)] };
                _closed.Add((table, plan));
                return new LogicalScan(table, "", table.Name, [.. columns]);
            }
        }

        return plan.MapInputs(i => Replace(i, id, view));
    }
}
