using System.Collections.Concurrent;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Exchange;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend.Client;

/// <summary>Reaches other backends over one channel each, opened when first needed.</summary>
public sealed class RemoteBackends(Func<string, IRpcChannel> connect) : IRemoteBackends, IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<IRpcChannel>> _channels = new(StringComparer.Ordinal);

    public IExchangeChannel OpenExchange(string address, PushHeader header)
        => new ExchangeChannel(Channel(address), address, header);

    public ITabletWriter OpenTabletWriter(
        string address, long transactionId, long tableId, long tabletId, IReadOnlyList<ArrowType> types)
        => new RemoteTabletWriter(Channel(address), address, transactionId, tableId, tabletId, types);

    public void Dispose()
    {
        foreach (var channel in _channels.Values)
        {
            if (channel.IsValueCreated) channel.Value.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private IRpcChannel Channel(string address)
        => _channels.GetOrAdd(address, a => new Lazy<IRpcChannel>(() => connect(a))).Value;
}
