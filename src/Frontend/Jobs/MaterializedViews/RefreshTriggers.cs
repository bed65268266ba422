using System.Threading.Channels;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Follows the catalog: a commit to a base submits refreshes of views that are refreshed on change, a base that goes away
/// or changes its shape makes its views inactive with the reason.
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
            case DropObject gone when change.Before.Find(gone.Id) is { } item:
                Inactivate(gone.Id, $"base-table dropped: {item.Name}");
                break;
            case RenameObject renamed when change.Before.Find(renamed.Id) is { } item && item.Name != renamed.Name:
                Inactivate(renamed.Id, $"base-table renamed: {item.Name}");
                break;
            case PutObject { Item: MaterializedView { Active: true, Creating: false, Paused: false, Versions.IsEmpty: true } emptied }
                when change.Before.Find(emptied.Id) is MaterializedView { Versions.IsEmpty: false }
                    && emptied.Refresh.Trigger is RefreshTrigger.Event or RefreshTrigger.Always:
                // A change of its bases took its contents their meaning.
                _refreshes.Submit(new RefreshRequest(emptied.Id, RefreshScope.Automatic, "EVENT", emptied.Creator));
                break;
            case PutObject { Item: MaterializedView { Active: false } inner }
                when change.Before.Find(inner.Id) is MaterializedView { Active: true }:
                Inactivate(inner.Id, $"base-mv inactive: {inner.Name}");
                break;
        }
    }

    private void DataChanged(long tableId, CatalogSnapshot snapshot)
    {
        foreach (var view in snapshot.MaterializedViews)
        {
            if (view is not { Active: true, Creating: false, Paused: false } || !view.BaseIds.Contains(tableId)) continue;
            if (view.Refresh.Trigger is not (RefreshTrigger.Event or RefreshTrigger.Always)) continue;
            if (Excluded(view, tableId, snapshot)) continue;
            _refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "EVENT", view.Creator));
        }
    }

    private static bool Excluded(MaterializedView view, long tableId, CatalogSnapshot snapshot)
        => view.Properties.TryGetValue("excluded_trigger_tables", out var list) && snapshot.Find(tableId) is { } table
            && list.Split(',', StringSplitOptions.TrimEntries).Select(n => n[(n.LastIndexOf('.') + 1)..]).Contains(table.Name);

    private void Inactivate(long baseId, string reason)
        => _store.Commit(before => [.. before.MaterializedViews.Where(v => v.Active && v.BaseIds.Contains(baseId))
            .Select(v => (Catalog.Journal.CatalogRecord)new PutObject(v with { Active = false, InactiveReason = reason }))]);
}
