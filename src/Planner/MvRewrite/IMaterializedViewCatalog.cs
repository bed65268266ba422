using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Gives the views that stand on a table in the statement's catalog snapshot. The session's catalog view implements it;
/// one that does not has no views to offer.
/// </summary>
public interface IMaterializedViewCatalog
{
    /// <summary>Gives views that name the table among their bases, in order of name.</summary>
    IReadOnlyList<MaterializedView> ViewsOn(long tableId);

    /// <summary>False while the session has a transaction open, whose own rows have versions that mean nothing to others.</summary>
    bool SeesOnlyCommitted { get; }

    /// <summary>True while the session's transaction has written rows, which no view shows.</summary>
    bool HasOwnWrites => false;

    CatalogObject? FindObject(long id);

    string DatabaseNameOf(long databaseId);

    /// <summary>Says what VERIFY CONSTRAINT found of a declared key.</summary>
    KeyState StateOf(DeclaredKey key) => KeyState.Unverified;

    /// <summary>True while this statement stores what a view is to hold from now on: nothing in it may lag or be doubted.</summary>
    bool IsRefresh => false;

    /// <summary>True while this statement refreshes the view: it must not answer its own refresh.</summary>
    bool IsBeingRefreshed(long viewId);

    /// <summary>
    /// Says which policy on a table that the view is made of, through others or not, keeps rows or values from the statement's user; null
    /// where none does.
    /// </summary>
    string? GuardOf(MaterializedView view) => null;

    /// <summary>Says that views are read as they are stored, also those that readers see fresh: versions are followed.</summary>
    bool ReadsStored { get; }
}
