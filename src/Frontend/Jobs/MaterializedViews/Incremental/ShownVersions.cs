using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Jobs.MaterializedViews.Incremental;

/// <summary>
/// Tells backends now and then which versions of base tables views show and sinks have written, so that compaction leaves the
/// differences from there on readable. Who was left behind for long is forgotten, and of many versions the newest are kept.
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
    private readonly Func<CatalogSnapshot, IEnumerable<KeyValuePair<long, long>>> _others;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly SemaphoreSlim _turn = new(1);
    private long _toldSequence = -1;
    private DateTime _toldAt;

    /// <param name="store">The catalog with the views.</param>
    /// <param name="backends">Who is told.</param>
    /// <param name="keptFor">For how long views that are not refreshed count.</param>
    /// <param name="others">Gives what others than views need: versions by partition.</param>
    /// <param name="time">The clock.</param>
    public ShownVersions(
        CatalogStore store, BackendSet backends, Func<TimeSpan> keptFor,
        Func<CatalogSnapshot, IEnumerable<KeyValuePair<long, long>>> others, TimeProvider time)
    {
        _others = others;
        _store = store;
        _backends = backends;
        _keptFor = keptFor;
        _time = time;
        _timer = time.CreateTimer(_ => _ = TellAsync(mayWait: false), null, TimeSpan.Zero, s_period);
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Tells backends now; when this ends they know, where they could be reached.</summary>
    public Task TellAsync() => TellAsync(mayWait: true);

    /// <summary>Works out what each backend has to keep. Pure.</summary>
    public static IReadOnlyDictionary<long, KeepVersionsRequest> Of(
        CatalogSnapshot snapshot, DateTime notBefore, IEnumerable<KeyValuePair<long, long>> others)
    {
        var shown = new Dictionary<long, SortedSet<long>>();
        var needed = new Dictionary<long, SortedSet<long>>();
        foreach (var (partition, version) in others) Add(needed, partition, version);
        foreach (var view in snapshot.MaterializedViews)
        {
            if (view.LastFreshnessConfirmedAt is not { } confirmed || confirmed < notBefore) continue;
            if (view.Refresh.Method is RefreshMethod.Complete or RefreshMethod.Partitions) continue;
            foreach (var (partition, version) in view.Versions.Values.SelectMany(v => v.ByTable.Values).SelectMany(p => p))
                Add(shown, partition, version);
        }

        // Views at newer versions do not push out those of sinks.
        foreach (var (partition, versions) in needed)
        {
            if (shown.TryGetValue(partition, out var more)) more.UnionWith(versions);
            else shown[partition] = versions;
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

    private static void Add(Dictionary<long, SortedSet<long>> to, long partition, long version)
    {
        if (!to.TryGetValue(partition, out var versions)) to[partition] = versions = [];
        versions.Add(version);
        if (versions.Count > VersionsMax) versions.Remove(versions.Min);
    }

    private async Task TellAsync(bool mayWait)
    {
        if (!await _turn.WaitAsync(mayWait ? Timeout.InfiniteTimeSpan : TimeSpan.Zero).ConfigureAwait(false)) return;
        try
        {
            var snapshot = _store.Current;
            var now = _time.GetUtcNow().UtcDateTime;
            if (snapshot.Sequence == _toldSequence && now - _toldAt < s_repeatAfter) return;
            var requests = Of(snapshot, now - _keptFor(), _others(snapshot));
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
            _turn.Release();
        }
    }
}
