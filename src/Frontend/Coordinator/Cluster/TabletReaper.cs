using System.Collections.Concurrent;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Drops tablets a while after nobody can start reading them: a query that planned over the catalog of a moment ago
/// still
/// finds its rows.
/// </summary>
public sealed class TabletReaper : IDisposable
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(30);

    private readonly BackendSet _backends;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly ConcurrentQueue<(DateTimeOffset Due, long Backend, long Tablet)> _queue = new();

    public TabletReaper(BackendSet backends, TimeProvider time)
    {
        _backends = backends;
        _time = time;
        _timer = time.CreateTimer(_ => _ = DropDueAsync(_time.GetUtcNow()), null, s_delay, s_delay);
    }

    public void Add(long backendId, long tabletId) => _queue.Enqueue((_time.GetUtcNow() + s_delay, backendId, tabletId));

    /// <summary>Drops everything that waits, for an orderly stop.</summary>
    public Task DropAllAsync() => DropDueAsync(DateTimeOffset.MaxValue);

    public void Dispose() => _timer.Dispose();

    private async Task DropDueAsync(DateTimeOffset now)
    {
        var requests = new Dictionary<long, DropTabletsRequest>();
        while (_queue.TryPeek(out var next) && next.Due <= now && _queue.TryDequeue(out next))
        {
            if (!requests.TryGetValue(next.Backend, out var request)) requests[next.Backend] = request = new DropTabletsRequest();
            request.TabletIds.Add(next.Tablet);
        }

        foreach (var (backendId, request) in requests)
        {
            if (_backends.Find(backendId) is not { } backend) continue;
            try
            {
                await backend.DropTabletsAsync(request, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception) when (now != DateTimeOffset.MaxValue)
            {
                // A lost backend is told again, or lists its tablets to the next frontend.
                foreach (var tablet in request.TabletIds) Add(backendId, tablet);
            }
            catch (Exception)
            {
                // The node stops; the next one finds them by the list.
            }
        }
    }
}
