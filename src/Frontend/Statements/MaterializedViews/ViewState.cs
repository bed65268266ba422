using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Finds the hidden columns that a view needs for refreshes by row differences, unless its user ruled those out.</summary>
internal static class ViewState
{
    /// <summary>Gives the view with them; those that it has already stay. One that must be incremental and cannot is an error.</summary>
    internal static MaterializedView With(MaterializedView view, Session session, CatalogSnapshot snapshot)
    {
        if (IncrementalChoice.RuledBy(view) is { } ruled) return view with { NotIncremental = ruled };
        var queries = session.Services.Queries;
        var shape = queries.Planner.PrepareMaintenance(
            ViewQueryCheck.ParseQuery(view.QuerySql), queries.View(session, snapshot).AsOwner(), session.Variables.Values).Shape;
        if (shape.Reason is { } reason && IncrementalChoice.IsStrict(view))
        {
            throw CoreErrors.Semantic.With(
                $"materialized view '{view.Name}' cannot be refreshed by row differences: {reason}; "
                + "write REFRESH INCREMENTAL FALLBACK or REFRESH AUTO");
        }

        if (MaintenancePlans.Fits(shape, view)) return view with { NotIncremental = shape.Reason };
        var state = MaintenancePlans.StateOf(shape, view.NextColumnId);
        return view with
        {
            StateColumns = state, NextColumnId = view.NextColumnId + state.Length, NotIncremental = shape.Reason,
        };
    }
}
