using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Functions;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner;
using MatViewDb.Planner.Incremental;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Finds the materialized views that a change of a base table's column breaks.</summary>
internal static class ViewColumnUse
{
    /// <summary>
    /// Gives the records that make them inactive: those whose query names the column and, over the changed table, gives other
    /// columns than are stored or none at all. They belong into the commit that changes the column: later, a query could be
    /// answered from a view that no longer fits its base. Where a name went or came, the same query may read another column from now
    /// on, and so it may when an inactive view becomes active: nothing that such a view shows counts any more.
    /// </summary>
    internal static IEnumerable<CatalogRecord> Inactivate(CatalogSnapshot before, Table after, TableChanged change, Session session)
    {
        if (change.Broken is null && change.Added is null) yield break;
        var changed = new PutObject(after).Apply(before);
        foreach (var view in before.MaterializedViews)
        {
            if (!view.BaseIds.Contains(after.Id)) continue;
            var added = change.Added is { } name && Names(view.QuerySql, name, stars: false) ? name : null;
            var broken = change.Broken is { } gone && Names(view.QuerySql, gone, stars: true) ? gone : null;
            if ((broken ?? added) is not { } column) continue;
            var forgotten = view.Forget($"column '{column}' of '{after.Name}' changed");
            var reason = $"base table schema changed for columns: {column}";
            if (!view.Active) yield return new PutObject(forgotten);
            else if (!Fits(view, changed, session)) yield return new PutObject(forgotten with { Active = false, InactiveReason = reason });
            else if (Restated(view, changed, session) is { } restated) yield return new PutObject(restated);
            else if (change.MovesNames) yield return new PutObject(forgotten);
        }
    }

    // The hidden columns by which a view follows differences may be others now, as where a column can no longer be NULL. Its rows are
    // computed anew once, then.
    internal static MaterializedView? Restated(MaterializedView view, CatalogSnapshot snapshot, Session session)
    {
        if (IncrementalChoice.RuledBy(view) is not null) return null;
        var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true, RefreshedView = view.Id };
        var shape = session.Services.Queries.Planner.PrepareMaintenance(
            SqlParser.ParseQuery(view.QuerySql), catalog, session.Variables.Values).Shape;
        var state = MaintenancePlans.StateOf(shape, view.NextColumnId);
        if (MaintenancePlans.Fits(shape, view) || (state.IsEmpty && view.StateColumns.IsEmpty)) return null;
        return view.Forget("it needs other hidden columns") with
        {
            StateColumns = state,
            NextColumnId = view.NextColumnId + state.Length,
            NotIncremental = shape.Reason,
        };
    }

    /// <summary>Says whether the query of a view gives what the view stores.</summary>
    internal static bool Fits(MaterializedView view, CatalogSnapshot snapshot, Session session)
    {
        try
        {
            var catalog = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true, RefreshedView = view.Id };
            var outputs = QueryPlanner.Describe(SqlParser.ParseQuery(view.QuerySql), catalog);
            return ViewActivation.Fits([.. outputs.Select(o => o.Type)], view);
        }
        catch (MatViewException)
        {
            return false;
        }
    }

    // A column of another table with the same name counts too: that view is inactive without need, until ALTER ... ACTIVE.
    private static bool Names(string sql, string column, bool stars)
    {
        var found = false;
        bool Is(string name) => name.Equals(column, StringComparison.OrdinalIgnoreCase);
        SyntaxWalk.Visit(SqlParser.ParseQuery(sql), node => found |= node switch
        {
            ColumnRef reference => Is(reference.Name),
            Join join => join.Using.Any(Is),
            SelectItem { Expression: Star } => stars,
            _ => false,
        });
        return found;
    }
}
