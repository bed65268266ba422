using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Finds the row policies that hold for accounts. Pure.</summary>
internal static class RowPolicies
{
    /// <summary>Gives the policies on a table that hold for an account; never any for root, whose there are none.</summary>
    internal static IReadOnlyList<RowPolicy> Of(Table table, UserAccount user)
        => table.RowPolicies is not { } all || user.User == Privileges.Root ? [] : [.. all.Where(p => p.IsOf(user.Key))];

    /// <summary>
    /// Throws error 7664 where policies keep rows of a table from the session's user: what is made of its rows is for others, too.
    /// </summary>
    internal static void RequireAllRows(this Session session, Table table, string what)
    {
        // A transaction's own catalog may be older than the policy.
        var newest = session.Catalog;
        var now = newest.Find(table.Id) as Table ?? table;
        if (Of(now, session.User) is [var policy, ..])
            throw RowPolicyErrors.NeedsAllRows.With(policy.Name, newest.DatabaseName(now.DatabaseId), now.Name, session.UserAtHost, what);
    }

    /// <summary>Finds a table that a materialized view is made of, through others or not, of which the user sees some rows only.</summary>
    internal static Table? GuardedBaseOf(MaterializedView view, CatalogSnapshot catalog, UserAccount user)
    {
        foreach (var id in view.BaseIds)
        {
            if (catalog.Find(id) is not Table table) continue;
            if (Of(table, user).Count > 0) return table;
            if (table is MaterializedView inner && GuardedBaseOf(inner, catalog, user) is { } deeper) return deeper;
        }

        return null;
    }
}

/// <summary>Defines errors of row policies.</summary>
[Errors]
public static class RowPolicyErrors
{
    public static readonly ErrorDefinition Exists = new(
        7661, "HY000", ErrorKind.User, "Row policy '{0}' for {1} exists already on table '{2}.{3}'");

    public static readonly ErrorDefinition Unknown = new(
        7662, "HY000", ErrorKind.User, "There is no row policy '{0}'{1} on table '{2}.{3}'");

    public static readonly ErrorDefinition WrongPredicate = new(
        7663, "42000", ErrorKind.User, "The predicate of a row policy {0}");

    public static readonly ErrorDefinition NeedsAllRows = new(
        7664, "42000", ErrorKind.User,
        "Row policy '{0}' keeps rows of table '{1}.{2}' from {3}: {4} needs all of them; let a user do it for whom none holds");

    public static readonly ErrorDefinition Exempt = new(
        7665, "42000", ErrorKind.User, "{0} sees all rows always: no row policy can be made for it");

    public static readonly ErrorDefinition ColumnInUse = new(
        7666, "42000", ErrorKind.User, "Column '{0}' of table '{1}' stands in row policy '{2}'; drop the policy first");

    public static readonly ErrorDefinition Differ = new(
        7667, "42000", ErrorKind.User,
        "'{0}' and '{1}' have different row policies: who is kept from rows under the one name would read them under the other. "
        + "Make or drop policies until both have the same, then exchange them");
}
