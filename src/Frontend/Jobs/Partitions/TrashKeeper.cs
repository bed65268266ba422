using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.Partitions;

/// <summary>Removes dropped tables, partitions and databases for good once nobody can take them back any more.</summary>
public sealed class TrashKeeper : IDisposable
{
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(1);
    private readonly CatalogStore _store;
    private readonly TableStorage _storage;
    private readonly Func<Setting<long>, long> _setting;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;

    public TrashKeeper(CatalogStore store, TableStorage storage, Func<Setting<long>, long> setting, TimeProvider time)
    {
        _store = store;
        _storage = storage;
        _setting = setting;
        _time = time;
        _timer = time.CreateTimer(_ => Sweep(), null, s_period, s_period);
    }

    /// <summary>Gives the time of something that is dropped now; null where nothing is kept.</summary>
    public DateTime? KeptFrom => Kept > TimeSpan.Zero ? _time.GetUtcNow().UtcDateTime : null;

    public void Dispose() => _timer.Dispose();

    private TimeSpan Kept => TimeSpan.FromSeconds(_setting(JobSettings.TrashSeconds));

    private void Sweep()
    {
        if (_store.Current.Trash.IsEmpty) return;
        var limit = _time.GetUtcNow().UtcDateTime - Kept;
        List<DroppedItem> gone = [];
        try
        {
            _store.Commit(before =>
            {
                gone = [.. before.Trash.Values.Where(t => t.DroppedAt <= limit)];
                return gone.Count == 0 ? [] : [new EmptyTrash([.. gone.Select(g => g.Id)])];
            });
        }
        catch (Core.Errors.MatViewException)
        {
            return; // The journal takes no more; the next start sweeps again.
        }

        _storage.Discard(gone.SelectMany(g => g.Partitions));
    }
}
