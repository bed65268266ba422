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
            throw RowPolicyErrors.NeedsAllRows.With(policy.Name, database, now.Name, session.UserAtHost, what);
        if (MasksOf(now, session) is [var mask, ..])
            throw RowPolicyErrors.NeedsValues.With(mask.Policy, mask.Column, database, now.Name, session.UserAtHost, what);
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
        7666, "42000", ErrorKind.User, "Column '{0}' of table '{1}' stands in {2}; drop that first");

    public static readonly ErrorDefinition Differ = new(
        7667, "42000", ErrorKind.User,
        "'{0}' and '{1}' have different policies: who is kept from something under the one name would read it under the other. "
        + "Make or drop policies until both have the same, then exchange them");

    public static readonly ErrorDefinition NeedsValues = new(
        7668, "42000", ErrorKind.User,
        "Masking policy '{0}' hides column '{1}' of table '{2}.{3}' from {4}: {5} needs its values; let a user do it who sees them");

    public static readonly ErrorDefinition MaskExists = new(7669, "HY000", ErrorKind.User, "Masking policy '{0}.{1}' exists already");

    public static readonly ErrorDefinition UnknownMask = new(7670, "HY000", ErrorKind.User, "There is no masking policy '{0}.{1}'");

    public static readonly ErrorDefinition WrongMask = new(7671, "42000", ErrorKind.User, "Masking policy '{0}' {1}");

    public static readonly ErrorDefinition MaskInUse = new(
        7672, "HY000", ErrorKind.User, "Masking policy '{0}' is on column '{1}' of table '{2}'; UNSET MASKING POLICY takes it from there");
}
