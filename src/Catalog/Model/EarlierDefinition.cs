using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Is what a view was before columns were added to it. Its rows are still those, and answer queries that do without the new columns,
/// until a refresh fills these.
/// </summary>
public sealed record EarlierDefinition(
    string QuerySql, ImmutableArray<int> ColumnIds, ImmutableDictionary<string, BaseVersions> Versions)
{
    private static readonly ConditionalWeakTable<MaterializedView, MaterializedView> s_views = [];

    public ImmutableArray<long> BaseIds { get; init; } = [];
    public ImmutableArray<long> ViewIds { get; init; } = [];
    public PartitionTracking? Tracking { get; init; }
    public ImmutableArray<PartitionTracking> MoreTrackings { get; init; } = [];
    public ImmutableArray<UnfollowedBase> Unfollowed { get; init; } = [];

    /// <summary>
    /// Gives what a view is now, or was before where it waits for a refresh already; null where it shows nothing that counts.
    /// </summary>
    public static EarlierDefinition? Of(MaterializedView view)
    {
        if (view.Earlier is not null || view.Versions.IsEmpty) return view.Earlier;
        return new EarlierDefinition(view.QuerySql, [.. view.StoredColumns.Select(c => c.Id)], view.Versions)
        {
            BaseIds = view.BaseIds, ViewIds = view.ViewIds, Tracking = view.Tracking, MoreTrackings = view.MoreTrackings,
            Unfollowed = view.Unfollowed,
        };
    }

    /// <summary>
    /// Gives the view as its rows are: itself, or without the columns that were added since. Always the same object for the same view.
    /// </summary>
    public static MaterializedView AsFilled(MaterializedView view)
        => view.Earlier is null ? view : s_views.GetValue(view, static v => v.Earlier!.Put(v)); // Asked for above.

    // The hidden columns may be others since.
    private MaterializedView Put(MaterializedView view) => view with
    {
        QuerySql = QuerySql, StoredColumns = [.. view.StoredColumns.Where(c => ColumnIds.Contains(c.Id))], StateColumns = [],
        BaseIds = BaseIds, ViewIds = ViewIds, Tracking = Tracking, MoreTrackings = MoreTrackings, Unfollowed = Unfollowed,
        Versions = Versions,
    };
}
