using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Is what a backend said last, and when.</summary>
public sealed record Beat(HeartbeatReply Reply, DateTime At);

/// <summary>
/// Asks every backend now and then how it is, looks for lost ones, tells those that came back what they missed, and clears
/// what they still stage for nobody.
/// </summary>
public sealed class Heartbeats : IDisposable
{
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly BackendSet _backends;
    private readonly CatalogStore _store;
    private readonly TransactionCoordinator _transactions;
    private readonly Membership _members;
    private readonly OrphanTablets _orphans;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<long, Beat> _last = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ITimer _timer;
    private int _beating;

    public Heartbeats(
        BackendSet backends, CatalogStore store, TransactionCoordinator transactions, Membership members, OrphanTablets orphans,
        TimeProvider time)
    {
        _orphans = orphans;
        _backends = backends;
        _store = store;
        _transactions = transactions;
        _members = members;
        _time = time;
        _timer = time.CreateTimer(_ => _ = BeatOnceAsync(), null, TimeSpan.FromMilliseconds(200), s_period);
    }

    public Beat? Last(long backendId) => _last.GetValueOrDefault(backendId);

    /// <summary>Says what keeps a backend from being used; null when nothing is known.</summary>
    public string? ProblemOf(IBackend backend) => backend.IsAlive ? null : _members.Problems.GetValueOrDefault(backend.Address);

    /// <summary>Gives the addresses where something answers that is no backend of this cluster, or nothing, with the reason.</summary>
    public IEnumerable<(string Address, string Problem)> Strangers()
        => _members.Problems.Where(p => _backends.All.All(b => b.Address != p.Key)).Select(p => (p.Key, p.Value));

    public async Task BeatAsync()
    {
        // Before the first start is prepared the cluster has no id, and backends keep the first one they hear.
        if (_store.Current.ClusterId.Length == 0) return;
        await _members.JoinAsync(_stop.Token).ConfigureAwait(false);
        await BeatAliveAsync().ConfigureAwait(false);
    }

    /// <summary>Asks those that are alive; what they say is known when this ends.</summary>
    public Task BeatAliveAsync() => Task.WhenAll(_backends.Alive.Select(BeatAsync));

    public void Dispose()
    {
        _timer.Dispose();
        _stop.Cancel();
    }

    /// <summary>Asks every backend once; a round may take longer than the period, the next is left out then.</summary>
    public async Task BeatOnceAsync()
    {
        if (Interlocked.Exchange(ref _beating, 1) != 0) return;
        try
        {
            await BeatAsync().ConfigureAwait(false);
            await _transactions.RepublishAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The node is stopping, or the catalog cannot be written: the next round tells.
        }
        finally
        {
            Volatile.Write(ref _beating, 0);
        }
    }

    private async Task BeatAsync(IBackend backend)
    {
        try
        {
            var lists = _orphans.Wants(backend);
            var request = new HeartbeatRequest
            {
                ClusterId = _store.Current.ClusterId, BackendId = backend.Id, ListTablets = lists,
            };
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            limit.CancelAfter(s_patience);
            var reply = await backend.BeatAsync(request, limit.Token).ConfigureAwait(false);
            _last[backend.Id] = new Beat(reply, _time.GetUtcNow().UtcDateTime);
            await _transactions.ClearAsync(backend, reply).ConfigureAwait(false);
            if (lists) _orphans.Clear(backend, reply);
        }
        catch (Exception)
        {
            // It counts as lost now; SHOW BACKENDS shows the time of the last answer.
        }
    }
}
