using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Finds out which backend answers at each address: those that the frontend was started with and those that the catalog
/// remembers. A new backend gets its number here, a moved one its new address.
/// </summary>
public sealed class Membership : IAsyncDisposable
{
    private static readonly Google.Protobuf.Reflection.MethodDescriptor s_identify =
        HeartbeatsReflection.Descriptor.Services.Single(s => s.Name == "HeartbeatService").FindMethodByName("Identify");

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly CatalogStore _store;
    private readonly BackendSet _backends;
    private readonly TimeProvider _time;
    private readonly Func<string, IRpcChannel> _connect;
    private readonly IReadOnlyList<string> _configured;
    private readonly ConcurrentDictionary<string, IRpcChannel> _channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RpcChannelPool> _streams = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _problems = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    public Membership(
        CatalogStore store, BackendSet backends, IReadOnlyList<string> configured, Func<string, IRpcChannel> connect, TimeProvider time)
    {
        _store = store;
        _backends = backends;
        _configured = configured;
        _connect = connect;
        _time = time;
    }

    /// <summary>Says what was wrong at the addresses where no usable backend answered when they were asked last.</summary>
    public IReadOnlyDictionary<string, string> Problems => _problems;

    /// <summary>Makes the backends of the catalog known, as lost ones, so that errors can name them.</summary>
    public void Recall()
    {
        if (_configured.Count == 0) return;
        foreach (var known in _store.Current.Backends.Values)
        {
            try
            {
                _backends.Add(Make(known));
            }
            catch (MatViewException)
            {
                // It ran inside a standalone process, whose data this is: it is found again at its new address.
            }
        }
    }

    /// <summary>Asks at every address where no backend is alive, all at once. Does not throw.</summary>
    public async Task JoinAsync(CancellationToken cancel)
    {
        // Before the first start is prepared there is no cluster that a backend could belong to.
        if (_configured.Count == 0 || _store.Current.ClusterId.Length == 0) return;
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var lost = Addresses().Where(a => !_backends.All.Any(b => b.IsAlive && b.Address == a)).ToList();
            var asked = lost.Select(a => TryIdentifyAsync(a, cancel)).ToList();
            await Task.WhenAll(asked).ConfigureAwait(false);

            // One after the other, in the order of the list: new numbers follow it.
            for (var i = 0; i < lost.Count; i++)
            {
                if (await asked[i].ConfigureAwait(false) is { } identity)
                    await TryTakeInAsync(lost[i], identity, cancel).ConfigureAwait(false);
            }

            // Where a backend has moved away from, nobody is expected any more.
            foreach (var left in _problems.Keys.Except(Addresses(), StringComparer.Ordinal)) _problems.TryRemove(left, out _);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var backend in _backends.All.OfType<RemoteBackend>()) backend.Dispose();
        foreach (var streams in _streams.Values) await streams.DisposeAsync().ConfigureAwait(false);
        foreach (var channel in _channels.Values) await channel.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private IEnumerable<string> Addresses()
        => _configured.Concat(_store.Current.Backends.Values.Select(b => b.Address)).Distinct(StringComparer.Ordinal);

    private async Task<IdentifyReply?> TryIdentifyAsync(string address, CancellationToken cancel)
    {
        try
        {
            return await ChannelTo(address).UnaryAsync<IdentifyRequest, IdentifyReply>(
                s_identify, new IdentifyRequest(), new RpcCallOptions { Timeout = s_patience, Cancellation = cancel })
                .ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is RpcException or MatViewException or OperationCanceledException)
        {
            _problems[address] = problem is RpcException failed ? failed.Detail : problem.Message;
            return null;
        }
    }

    private async Task TryTakeInAsync(string address, IdentifyReply identity, CancellationToken cancel)
    {
        try
        {
            var now = _time.GetUtcNow().UtcDateTime;
            var known = BackendAssignment.Decide(_store.Current, address, identity, now);
            await RequireAloneAsync(known, cancel).ConfigureAwait(false);

            // The catalog first: a number that a backend keeps is never given to another.
            if (_store.Current.Backends.GetValueOrDefault(known.Id) != known)
            {
                _store.Commit(before =>
                {
                    known = BackendAssignment.Decide(before, address, identity, now);
                    return [new PutBackend(known)];
                });
            }

            var backend = Make(known);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(s_patience);
            await backend.BeatAsync(
                new HeartbeatRequest
                {
                    ClusterId = _store.Current.ClusterId, BackendId = known.Id, DataDirectoryId = known.DataDirectoryId,
                },
                limit.Token).ConfigureAwait(false);
            _backends.Add(backend);
            _problems.TryRemove(address, out _);
        }
        catch (Exception problem) when (problem is MatViewException or RpcException or OperationCanceledException)
        {
            _problems[address] = problem.Message;
        }
    }

    // A copy of a data directory claims a number that its original still goes by.
    private async Task RequireAloneAsync(BackendNode known, CancellationToken cancel)
    {
        if (_backends.Find(known.Id) is not { IsAlive: true } other || other.Address == known.Address) return;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(s_patience);
            await other.BeatAsync(
                new HeartbeatRequest { ClusterId = _store.Current.ClusterId, BackendId = known.Id }, limit.Token).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is MatViewException or OperationCanceledException)
        {
            return;
        }

        throw CoordinatorErrors.TwoBackends.With(known.Address, known.Id, other.Address);
    }

    private RemoteBackend Make(BackendNode node)
        => new(new BackendName(_store.Current.ClusterId, node.Id), node.Address, ChannelTo(node.Address), StreamsTo(node.Address));

    private RpcChannelPool StreamsTo(string address) => _streams.GetOrAdd(address, a => new RpcChannelPool(() => _connect(a)));

    private IRpcChannel ChannelTo(string address) => _channels.GetOrAdd(address, _connect);
}
