using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Says how a view that stands in FROM is read under transparent_mv_rewrite_mode: its stored rows, or those that its query gives now,
/// for which the fresh parts of the view are used.
/// </summary>
internal sealed record TransparentRead(bool IsStored, bool MayBeLive)
{
    private static readonly TransparentRead s_stored = new(IsStored: true, MayBeLive: false);

    internal static TransparentRead Of(BindingContext context, MaterializedView view, TableRef reference)
    {
        if (context.TransparentMode is not { } session || context.Catalog is not IMaterializedViewCatalog catalog) return s_stored;
        var mode = (session.Length > 0 ? session : view.Properties.GetValueOrDefault("transparent_mv_rewrite_mode", "false"))
            .ToLowerInvariant();
        if (mode == "false" || reference.Partitions.Count > 0 || reference.Tablets.Count > 0) return s_stored;
        if (catalog.ReadsStored || catalog.IsBeingRefreshed(view.Id)) return s_stored;
        if (view.Active && IsFresh(view, catalog)) return s_stored;
        var way = new TransparentRead(IsStored: false, MayBeLive: view.Active);
        if (mode == "true" || CanBeCompleted(context, view, catalog)) return way;
        if (mode == "transparent_or_default") return s_stored;
        throw BindingErrors.NotTransparent.With(
            view.Name, view.Active ? "no part of it is up to date" : $"it is inactive: {view.InactiveReason}");
    }

    // A transaction that wrote sees its own rows, which no view knows.
    private static bool IsFresh(MaterializedView view, IMaterializedViewCatalog catalog)
        => !view.Versions.IsEmpty && Freshness.Of(view, catalog.FindObject).IsFresh
            && !catalog.HasOwnWrites && view.BaseIds.All(id => catalog.ViewsOn(id).Count > 0);

    // Parts that are up to date are read, or what the view lacks can be told by row differences.
    private static bool CanBeCompleted(BindingContext context, MaterializedView view, IMaterializedViewCatalog catalog)
    {
        if (!view.Active || view.Versions.IsEmpty) return false;
        var freshness = Freshness.Of(view, catalog.FindObject);
        if (view.Tracking is not null && view.Trackings.All(t => t.DateFormat is null) && freshness.Parts.Any(p => p.IsFresh)) return true;
        return context.Prepare is not null && catalog.SeesOnlyCommitted && !freshness.Parts.IsEmpty && view.NotIncremental is null;
    }
}
