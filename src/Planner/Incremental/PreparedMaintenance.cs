using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.Incremental;

/// <summary>Is a view's query bound over one snapshot, with its shape; a refresh of it is planned over the same columns.</summary>
public sealed record PreparedMaintenance(RuleContext Context, MaintenanceShape Shape)
{
    public MaintenancePlans PlansOf(MaterializedView view) => new(Shape, view, Context.Columns, Context.Catalog.Functions);
}
