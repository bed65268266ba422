using System.Threading.Channels;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Follows the catalog: a commit to a base submits refreshes of views that are refreshed on change.
/// </summary>
public sealed class RefreshTriggers : IAsyncDisposable
{
    private readonly CatalogStore _store;
    private readonly RefreshService _refreshes;
    private readonly Channel<CatalogChange> _changes = Channel.CreateUnbounded<CatalogChange>(new() { SingleReader = true });
    private readonly Task _pump;

    public RefreshTriggers(CatalogStore store, RefreshService refreshes)
    {
        _store = store;
        _refreshes = refreshes;
        store.Subscribe(change => _changes.Writer.TryWrite(change));
        _pump = PumpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _changes.Writer.TryComplete();
        await _pump.ConfigureAwait(false);
    }

    private async Task PumpAsync()
    {
        await foreach (var change in _changes.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            foreach (var record in change.Records)
            {
                try
                {
                    Follow(record, change);
                }
                catch (Core.Errors.MatViewException)
                {
                    // A full queue or a view dropped meanwhile: the next commit or schedule asks again.
                }
            }
        }
    }

    private void Follow(Catalog.Journal.CatalogRecord record, CatalogChange change)
    {
        switch (record)
        {
            case CommitTransaction commit:
                foreach (var table in commit.Tables) DataChanged(table.TableId, change.After);
                break;
            case DropPartitions dropped:
                DataChanged(dropped.TableId, change.After);
                break;
            case RecoverDropped back when change.Before.Trash.GetValueOrDefault(back.Id) is { Partition: not null } item:
                DataChanged(item.TableId, change.After);
                break;
            case SwapObjects swapped:
                DataChanged(swapped.First, change.After);
                DataChanged(swapped.Second, change.After);
                break;
            case PutObject { Item: MaterializedView { Active: true, Creating: false, Paused: false, Versions.IsEmpty: true } emptied }
                when change.Before.Find(emptied.Id) is MaterializedView { Versions.IsEmpty: false }
                    && emptied.Refresh.Trigger is RefreshTrigger.Event or RefreshTrigger.Always:
                // A change of its bases took its contents their meaning.
                _refreshes.Submit(new RefreshRequest(emptied.Id, RefreshScope.Automatic, "EVENT", emptied.Creator));
                break;
        }
    }

    private void DataChanged(long tableId, CatalogSnapshot snapshot)
    {
        foreach (var view in snapshot.MaterializedViews)
        {
            if (view is not { Active: true, Creating: false, Paused: false } || !view.BaseIds.Contains(tableId)) continue;
            if (view.Refresh.Trigger is not (RefreshTrigger.Event or RefreshTrigger.Always)) continue;
            if (ExcludedTables.StartsNothing(view, snapshot.Find(tableId))) continue;
            _refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", view.Creator));
        }
    }
}
