using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Planner;
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
    /// answered from a view that no longer fits its base.
    /// </summary>
    internal static IEnumerable<CatalogRecord> Inactivate(CatalogSnapshot before, Table after, string? column, Session session)
    {
        if (column is null) yield break;
        var changed = new PutObject(after).Apply(before);
        foreach (var view in before.MaterializedViews)
        {
            if (!view.Active || !view.BaseIds.Contains(after.Id) || !Names(view.QuerySql, column) || Fits(view, changed, session)) continue;
            yield return new PutObject(view with { Active = false, InactiveReason = $"base table schema changed for columns: {column}" });
        }
    }

    private static bool Fits(MaterializedView view, CatalogSnapshot snapshot, Session session)
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
    private static bool Names(string sql, string column)
    {
        var found = false;
        bool Is(string name) => name.Equals(column, StringComparison.OrdinalIgnoreCase);
        SyntaxWalk.Visit(SqlParser.ParseQuery(sql), node => found |= node switch
        {
            ColumnRef reference => Is(reference.Name),
            Join join => join.Using.Any(Is),
            SelectItem { Expression: Star } => true,
            _ => false,
        });
        return found;
    }
}
