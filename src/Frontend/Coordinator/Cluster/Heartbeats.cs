using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Is what a backend said last, and when.</summary>
public sealed record Beat(HeartbeatReply Reply, DateTime At);

/// <summary>Asks every backend now and then how it is, and clears what it still stages for nobody.</summary>
public sealed class Heartbeats : IDisposable
{
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(2);

    private readonly BackendSet _backends;
    private readonly CatalogStore _store;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<long, Beat> _last = new();
    private readonly ITimer _timer;

    public Heartbeats(BackendSet backends, CatalogStore store, TimeProvider time)
    {
        _backends = backends;
        _store = store;
        _time = time;
        _timer = time.CreateTimer(_ => _ = BeatAsync(), null, TimeSpan.FromMilliseconds(200), s_period);
    }

    public Beat? Last(long backendId) => _last.GetValueOrDefault(backendId);

    public async Task BeatAsync()
    {
        // Before the first start is prepared the cluster has no id, and backends keep the first one they hear.
        if (_store.Current.ClusterId.Length == 0) return;
        foreach (var backend in _backends.All)
        {
            try
            {
                var request = new HeartbeatRequest { ClusterId = _store.Current.ClusterId, BackendId = backend.Id };
                using var limit = new CancellationTokenSource(s_period);
                var reply = await backend.BeatAsync(request, limit.Token).ConfigureAwait(false);
                _last[backend.Id] = new Beat(reply, _time.GetUtcNow().UtcDateTime);
            }
            catch (Exception)
            {
                // Its channel already counts it as lost; SHOW BACKENDS shows the time of the last answer.
            }
        }
    }

    public void Dispose() => _timer.Dispose();
}
