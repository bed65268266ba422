using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Brings views below a view up to date before it is refreshed by hand, where they are of the kind that nobody sees lag: a refresh
/// reads their stored rows, and who asks for one expects what they would have read.
/// </summary>
public sealed class FreshBases(CatalogStore store, RefreshService refreshes)
{
    /// <summary>Asks for the refreshes and waits for each: one above reads what it brought.</summary>
    public async Task RefreshAsync(MaterializedView view, int priority, CancellationToken cancel)
    {
        foreach (var id in view.BaseIds)
        {
            if (store.Current.Find(id) is not MaterializedView { Active: true, Creating: false } inner) continue;
            if (inner.Refresh.Trigger != RefreshTrigger.Always) continue;
            await RefreshAsync(inner, priority, cancel).ConfigureAwait(false);
            if (Freshness.Of(inner, store.Current.Find).IsFresh) continue;
            var submitted = refreshes.Submit(new RefreshRequest(id, RefreshScope.Automatic, "EVENT", inner.Creator)
            {
                Priority = priority, IsAwaited = true,
            });
            await submitted.Job.Answer.WaitAsync(cancel).ConfigureAwait(false);
        }
    }
}
