using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Finds the row policies that hold for accounts, and the masks that hide something from them.</summary>
internal static class RowPolicies
{
    /// <summary>Gives the policies on a table that hold for an account; never any for root, whose there are none.</summary>
    internal static IReadOnlyList<RowPolicy> Of(Table table, UserAccount user)
        => table.RowPolicies is not { } all || user.User == Privileges.Root ? [] : [.. all.Where(p => p.IsOf(user.Key))];

    /// <summary>Gives the masks on a table that show a session's user anything but the values; never any for root.</summary>
    internal static IReadOnlyList<ColumnMask> MasksOf(Table table, Session session)
    {
        if (table.ColumnMasks is not { } all || session.User.User == Privileges.Root) return [];
        // What a mask comes to depends on who asks alone.
        var view = new SessionCatalogView(session, FunctionCatalog.Default, session.Catalog) { Trusted = true };
        return [.. all.Where(m => PolicyBinder.Hides(view, m, table))];
    }

    /// <summary>Says whether the session's user sees less of a table than there is.</summary>
    internal static bool IsGuarded(Table table, Session session) => Of(table, session.User).Count > 0 || MasksOf(table, session).Count > 0;

    /// <summary>
    /// Throws error 7664 or 7668 where policies keep rows or values of a table from the session's user: what is made of them is for
    /// others, too.
    /// </summary>
    internal static void RequireAllRows(this Session session, Table table, string what)
    {
        // A transaction's own catalog may be older than the policy.
        var newest = session.Catalog;
        var now = newest.Find(table.Id) as Table ?? table;
        if (now.RowPolicies is null && now.ColumnMasks is null) return;
        var database = newest.DatabaseName(now.DatabaseId);
        if (Of(now, session.User) is [var policy, ..])
            throw PolicyErrors.NeedsAllRows.With(policy.Name, database, now.Name, session.UserAtHost, what);
        if (MasksOf(now, session) is [var mask, ..])
            throw PolicyErrors.NeedsValues.With(mask.Policy, mask.Column, database, now.Name, session.UserAtHost, what);
    }

    /// <summary>
    /// Says which policy on a table that a materialized view is made of, through others or not, keeps something from the session's user.
    /// </summary>
    internal static string? GuardOf(MaterializedView view, CatalogSnapshot catalog, Session session)
    {
        foreach (var id in view.BaseIds)
        {
            if (catalog.Find(id) is not Table table) continue;
            if (table.RowPolicies is not null && Of(table, session.User).Count > 0)
                return $"a row policy on {NameOf(table)} holds for the user";
            if (table.ColumnMasks is not null && MasksOf(table, session) is [var mask, ..])
                return $"a masking policy on column '{mask.Column}' of {NameOf(table)} holds for the user";
            if (table is MaterializedView inner && GuardOf(inner, catalog, session) is { } deeper) return deeper;
        }

        return null;

        string NameOf(Table table) => $"{catalog.DatabaseName(table.DatabaseId)}.{table.Name}";
    }
}
