using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Jobs.MaterializedViews.Incremental;

/// <summary>
/// Tells backends now and then which versions of base tables views show, so that compaction leaves the differences from
/// there on readable. Views that were not refreshed for long are forgotten, and of many versions the newest are kept.
/// </summary>
public sealed class ShownVersions : IDisposable
{
    private const int VersionsMax = 16;
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(5);

    // A backend that started meanwhile has heard nothing yet.
    private static readonly TimeSpan s_repeatAfter = TimeSpan.FromMinutes(1);
    private readonly CatalogStore _store;
    private readonly BackendSet _backends;
    private readonly Func<TimeSpan> _keptFor;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private int _telling;
    private long _toldSequence = -1;
    private DateTime _toldAt;

    public ShownVersions(CatalogStore store, BackendSet backends, Func<TimeSpan> keptFor, TimeProvider time)
    {
        _store = store;
        _backends = backends;
        _keptFor = keptFor;
        _time = time;
        _timer = time.CreateTimer(_ => _ = TellAsync(), null, TimeSpan.Zero, s_period);
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Works out what each backend has to keep. Pure.</summary>
    public static IReadOnlyDictionary<long, KeepVersionsRequest> Of(CatalogSnapshot snapshot, DateTime notBefore)
    {
        var shown = new Dictionary<long, SortedSet<long>>();
        foreach (var view in snapshot.MaterializedViews)
        {
            if (view.LastFreshnessConfirmedAt is not { } confirmed || confirmed < notBefore) continue;
            if (view.Refresh.Method is RefreshMethod.Complete or RefreshMethod.Partitions) continue;
            foreach (var (partition, version) in view.Versions.Values.SelectMany(v => v.ByTable.Values).SelectMany(p => p))
            {
                if (!shown.TryGetValue(partition, out var versions)) shown[partition] = versions = [];
                versions.Add(version);
                if (versions.Count > VersionsMax) versions.Remove(versions.Min);
            }
        }

        var requests = new Dictionary<long, KeepVersionsRequest>();
        foreach (var partition in snapshot.Objects.Values.OfType<Table>().SelectMany(t => t.Partitions.Values))
        {
            if (!shown.TryGetValue(partition.Id, out var versions)) continue;
            foreach (var tablet in partition.Tablets)
            {
                foreach (var home in tablet.BackendIds)
                {
                    if (!requests.TryGetValue(home, out var request)) requests[home] = request = new KeepVersionsRequest();
                    request.Tablets.Add(new KeptVersions { TabletId = tablet.Id, Versions = { versions } });
                }
            }
        }

        return requests;
    }

    private async Task TellAsync()
    {
        if (Interlocked.Exchange(ref _telling, 1) != 0) return;
        try
        {
            var snapshot = _store.Current;
            var now = _time.GetUtcNow().UtcDateTime;
            if (snapshot.Sequence == _toldSequence && now - _toldAt < s_repeatAfter) return;
            var requests = Of(snapshot, now - _keptFor());
            foreach (var backend in _backends.Alive)
            {
                var request = requests.GetValueOrDefault(backend.Id) ?? new KeepVersionsRequest();
                await backend.KeepVersionsAsync(request, CancellationToken.None).ConfigureAwait(false);
            }

            (_toldSequence, _toldAt) = (snapshot.Sequence, now);
        }
        catch (Exception problem) when (problem is MatViewException or OperationCanceledException or ObjectDisposedException)
        {
            // A backend that is gone for the moment hears of it the next time.
        }
        finally
        {
            Volatile.Write(ref _telling, 0);
        }
    }
}
