using System.Collections.Concurrent;
using MatViewDb.Execution.Exchange;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend.Client;

/// <summary>Reaches other backends, each stream over a connection of its own.</summary>
public sealed class RemoteBackends(Func<string, IRpcChannel> connect) : IRemoteBackends, IDisposable
{
    private readonly ConcurrentDictionary<string, RpcChannelPool> _pools = new(StringComparer.Ordinal);

    public IExchangeChannel OpenExchange(string address, PushHeader header)
        => new ExchangeChannel(PoolOf(address), address, header);

    public ITabletWriter OpenTabletWriter(
        string address, long transactionId, long tableId, long tabletId, RowSchema schema)
        => new RemoteTabletWriter(PoolOf(address), address, transactionId, tableId, tabletId, schema);

    public void Dispose()
    {
        foreach (var pool in _pools.Values) pool.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private RpcChannelPool PoolOf(string address) => _pools.GetOrAdd(address, a => new RpcChannelPool(() => connect(a)));
}
