using System.Collections.Concurrent;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Protocol;

namespace MatViewDb.Unit.Frontend.Coordinator;

/// <summary>
/// Remembers what a frontend told it, as a backend's disk would: it outlives the frontends of a test.
/// </summary>
internal sealed class FakeBackend(long id = 1) : IBackend
{
    public long Id { get; } = id;
    public string Address => "fake";
    public bool IsAlive { get; set; } = true;

    public ConcurrentDictionary<long, long> Versions { get; } = new();
    public HashSet<long> Staged { get; } = [];
    public List<string> Log { get; } = [];
    public Action? BeforePublish { get; set; }

    public Task CreateTabletsAsync(CreateTabletsRequest request, CancellationToken cancel)
    {
        foreach (var tablet in request.Tablets) Versions[tablet.TabletId] = tablet.InitialVersion;
        return Task.CompletedTask;
    }

    public Task DropTabletsAsync(DropTabletsRequest request, CancellationToken cancel)
    {
        foreach (var tablet in request.TabletIds) Versions.TryRemove(tablet, out _);
        return Task.CompletedTask;
    }

    public Task PublishAsync(PublishRequest request, CancellationToken cancel)
    {
        BeforePublish?.Invoke();
        foreach (var tablet in request.Tablets) Versions[tablet.TabletId] = Math.Max(tablet.Version, Versions[tablet.TabletId]);
        Staged.Remove(request.TransactionId);
        Log.Add($"publish {request.TransactionId}");
        return Task.CompletedTask;
    }

    public Task AbortAsync(AbortRequest request, CancellationToken cancel)
    {
        Staged.Remove(request.TransactionId);
        Log.Add($"abort {request.TransactionId}");
        return Task.CompletedTask;
    }

    public Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel)
    {
        var reply = new HeartbeatReply();
        reply.StagedTransactions.AddRange(Staged);
        return Task.FromResult(reply);
    }

    public Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel)
        => Task.FromResult(new TabletStatsReply());

    public Func<FragmentRequest, Task>? Starting { get; set; }
    public Func<FetchRequest, IResultStream>? Rows { get; set; }
    public Action<string>? Cancelled { get; set; }

    public Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel)
        => Starting?.Invoke(request) ?? throw new NotSupportedException();

    public IResultStream Fetch(FetchRequest request) => Rows?.Invoke(request) ?? throw new NotSupportedException();

    public Task CancelAsync(string queryId, string reason)
    {
        Cancelled?.Invoke(reason);
        return Task.CompletedTask;
    }

    public IDisposable OfferStream(string name, Stream stream) => throw new NotSupportedException();
}
